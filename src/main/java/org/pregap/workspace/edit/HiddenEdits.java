package org.pregap.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Source;
import org.pregap.model.Track;
import org.pregap.time.SampleCount;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Selection;

/** Audio hidden in the pause before track 1, from 00:02:00 on, where it is heard by rewinding only. */
public final class HiddenEdits {
    private HiddenEdits() {}

    /**
     * Hides track 1 before the one after it, behind what is hidden already. Its gain goes into its clips; a hidden track has
     * no texts, code and index points, so those are gone.
     *
     * @throws IllegalArgumentException if there is no other track
     */
    public static Edit hideFirst(Album album) {
        if (album.tracks().size() < 2) {
            throw new IllegalArgumentException(
                    "audio is hidden before a track, so there must be two: one to hide, one after it");
        }
        return Edit.of("Hide " + Names.track(album, 1), a -> {
                    Opening opening = a.opening();
                    SampleCount end = opening.hiddenLength(a.rate());
                    List<Clip> hidden = new ArrayList<>(opening.hidden());
                    a.track(1)
                            .clips()
                            .forEach(
                                    clip -> hidden.add(withGain(clip, a.track(1).gain())
                                            .withOffset(clip.offset().plus(end))));
                    return a.withOpening(opening.withHidden(hidden))
                            .withTracks(a.tracks().subList(1, a.tracks().size()));
                })
                .selecting(a -> Selection.ofTracks(a, List.of(0)));
    }

    /** Hides a whole file behind what is hidden already. */
    public static Edit add(Source source) {
        return Edit.of("Hide " + source.fileName(), a -> {
            Opening opening = a.opening();
            List<Clip> hidden = new ArrayList<>(opening.hidden());
            hidden.add(Clip.whole(source).withOffset(opening.hiddenLength(a.rate())));
            return a.withOpening(opening.withHidden(hidden));
        });
    }

    /**
     * Makes the hidden audio track 1; the track after it follows with the join it has had all along, and the first pause is
     * two seconds again.
     *
     * @throws IllegalArgumentException if nothing is hidden
     */
    public static Edit unhide(Album album) {
        if (album.opening().hidden().isEmpty()) {
            throw new IllegalArgumentException("no audio is hidden before track 1; hide a file there first");
        }
        return Edit.of("Bring hidden audio out as track 1", a -> {
                    List<Track> tracks = new ArrayList<>();
                    tracks.add(Track.of(a.opening().hidden(), Join.Pause.STANDARD));
                    tracks.addAll(a.tracks());
                    return a.withOpening(Opening.STANDARD).withTracks(tracks);
                })
                .selecting(a -> Selection.ofTracks(a, List.of(1)));
    }

    /** A gain that is too far for one clip to hold is as far as it goes. */
    private static Clip withGain(Clip clip, Gain gain) {
        return clip.withGain(Gains.sum(clip.gain(), gain.thousandthsDb()));
    }
}
