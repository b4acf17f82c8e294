package org.pregap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;

/** What the Q channel's control field says of each track. */
final class FlagRules {
    private static final CdFrames SWITCHING_PAUSE = CdFrames.ofSeconds(2);

    private FlagRules() {}

    static Stream<Finding> findings(DiscContents disc) {
        List<Finding> found = new ArrayList<>();
        TrackFlags before = TrackFlags.NONE;
        for (DiscTrack track : disc.tracks()) {
            TrackFlags flags = track.flags();
            if (flags.copyPermitted() && flags.scms()) {
                found.add(Finding.ofTrack(Rule.COPY_FLAGS, track.number(), "has both DCP and SCMS"));
            }
            if (flags.copyPermitted() && flags.fourChannel()) {
                found.add(
                        Finding.ofTrack(Rule.FOUR_CHANNEL_COPY, track.number(), "is four-channel with copy permitted"));
            }
            CdFrames pause = track.mark().since(track.firstIndex());
            if (track.number() > 1 && switches(before, flags) && pause.isShorterThan(SWITCHING_PAUSE)) {
                found.add(Finding.ofTrack(
                        Rule.CONTROL_CHANGE,
                        track.number(),
                        track.firstIndex(),
                        "changes pre-emphasis or channels across a pause of " + pause));
            }
            before = flags;
        }
        return found.stream();
    }

    private static boolean switches(TrackFlags before, TrackFlags after) {
        return before.preEmphasis() != after.preEmphasis() || before.fourChannel() != after.fourChannel();
    }
}
