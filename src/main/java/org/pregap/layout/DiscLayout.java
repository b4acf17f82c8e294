package org.pregap.layout;

import java.util.ArrayList;
import java.util.List;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/**
 * Where everything on an album lies. 00:00:00 and sample 0 are the first sector of the disc image.
 *
 * @param rate the album clock's rate
 * @param tracks in playing order
 * @param clips all of them, hidden ones first, in the order of the album
 * @param leadOut the end of the image
 */
public record DiscLayout(SampleRate rate, List<PlacedTrack> tracks, List<PlacedClip> clips, DiscAddress leadOut) {
    public DiscLayout {
        tracks = List.copyOf(tracks);
        clips = List.copyOf(clips);
    }

    public static DiscLayout of(Album album) {
        List<PlacedTrack> tracks = new TrackLine().tracks(album);
        List<PlacedClip> clips = new ArrayList<>(placedHidden(album));
        for (int i = 0; i < tracks.size(); i++) {
            clips.addAll(ClipPlacer.place(album.tracks(), tracks, i, album.rate()));
        }
        return new DiscLayout(album.rate(), tracks, clips, leadOut(album, tracks));
    }

    /** As {@link #of} but for the clips, of which there are none: a small part of the work, for who asks only of tracks. */
    public static DiscLayout withoutClips(Album album) {
        List<PlacedTrack> tracks = new TrackLine().tracks(album);
        return new DiscLayout(album.rate(), tracks, List.of(), leadOut(album, tracks));
    }

    private static DiscAddress leadOut(Album album, List<PlacedTrack> tracks) {
        SamplePos end = SamplePos.ZERO;
        for (PlacedTrack track : tracks) {
            end = later(end, track.end());
        }
        DiscAddress audioEnd = tracks.isEmpty() ? new TrackPlacer(album).firstMark() : end.nextCdFrame(album.rate());
        return audioEnd.plus(album.tail());
    }

    /** The number of samples in the whole image, at the album's rate. */
    public SamplePos end() {
        return leadOut.start(rate);
    }

    /** @param number the track's number, 1 and up */
    public PlacedTrack track(int number) {
        return tracks.get(number - 1);
    }

    /** The track that sounds at a place on the disc, counted as players do: from INDEX 01 on; 0 before track 1. */
    public int trackAt(SamplePos position) {
        int number = 0;
        for (PlacedTrack track : tracks) {
            if (!position.isBefore(track.mark().start(rate))) {
                number = track.number();
            }
        }
        return number;
    }

    /**
     * By how much hidden audio makes the pause before a track longer than it was set: zero but for track 1.
     *
     * @param album of which this is the layout
     */
    public CdFrames hiddenBefore(Album album, int number) {
        return number == 1 ? track(1).pause().minus(album.opening().firstPause()) : CdFrames.ZERO;
    }

    private static List<PlacedClip> placedHidden(Album album) {
        SamplePos origin = DiscAddress.TWO_SECONDS.start(album.rate());
        List<PlacedClip> placed = new ArrayList<>();
        for (Clip clip : album.opening().hidden()) {
            placed.add(ClipPlacer.alone(0, clip, origin, album.rate()));
        }
        return placed;
    }

    private static SamplePos later(SamplePos a, SamplePos b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
