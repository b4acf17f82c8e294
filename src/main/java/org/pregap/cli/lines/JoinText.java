package org.pregap.cli.lines;

import java.util.List;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Fade;
import org.pregap.model.Join;
import org.pregap.model.Join.Crossfade;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/** How tracks join, in words for people: what is heard between them, not only what the marks say. */
final class JoinText {
    private JoinText() {}

    /** For each track how it joins the one before, empty for nothing to say. */
    static List<String> of(Album album) {
        return DiscLayout.of(album).tracks().stream()
                .map(placed -> join(album, placed))
                .toList();
    }

    private static String join(Album album, PlacedTrack placed) {
        if (placed.number() == 1) {
            return album.opening().hidden().isEmpty()
                    ? ""
                    : "hidden audio in the pause, from " + DiscAddress.TWO_SECONDS;
        }
        SampleRate rate = album.rate();
        Join join = album.track(placed.number()).join();
        return join.fold(
                pause -> "after " + seconds(placed.silenceBefore(), rate) + " of silence",
                butt -> "gapless",
                crossfade -> crossfade(crossfade, rate));
    }

    private static String crossfade(Crossfade crossfade, SampleRate rate) {
        Fade outgoing = crossfade.outgoing();
        Fade incoming = crossfade.incoming();
        boolean plain = outgoing.equals(incoming) && outgoing.length().equals(crossfade.overlap());
        String curves = plain
                ? outgoing.law().id()
                : "out " + side(crossfade, outgoing, rate) + ", in " + side(crossfade, incoming, rate);
        String adaptive = crossfade.adaptive() ? ", adaptive" : "";
        return "crossfade of " + seconds(crossfade.overlap(), rate) + ", " + curves + adaptive;
    }

    private static String side(Crossfade crossfade, Fade fade, SampleRate rate) {
        if (fade.isNone()) {
            return "cut";
        }
        boolean whole = fade.length().equals(crossfade.overlap());
        return fade.law().id() + (whole ? "" : " over " + seconds(fade.length(), rate));
    }

    private static String seconds(SampleCount length, SampleRate rate) {
        long thousandths = Math.floorDiv(length.count() * 1000 + rate.hz() / 2, rate.hz());
        String rest = Long.toString(1000 + thousandths % 1000).substring(1);
        return thousandths / 1000 + "." + rest + " s";
    }
}
