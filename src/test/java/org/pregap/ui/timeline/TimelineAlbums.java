package org.pregap.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/** Albums that are worth looking at. */
final class TimelineAlbums {
    static final SampleRate RATE = SampleRate.CD;
    static final int SECOND = 44_100;

    /** Of each song, in order. */
    private static final List<String> TITLES = List.of("Opener", "Tide", "Rain on Glass", "夜の海", "שלום עולם", "Coda");

    private TimelineAlbums() {}

    /** Six tracks of different lengths: pauses, a crossfade, a gapless join, fades, gains and an index point. */
    static Album varied() {
        List<Track> tracks = new ArrayList<>();
        tracks.add(titled(1, 24, Join.Pause.STANDARD).withIsrc(Optional.of(new Isrc("AA6Q72600001"))));
        tracks.add(titled(2, 31, Join.Pause.of(new CdFrames(105))).withGain(new Gain(-1_500)));
        tracks.add(titled(3, 28, Join.Crossfade.of(new SampleCount(6L * SECOND), FadeLaw.EQUAL_POWER))
                .withIndexes(List.of(new CdFrames(12 * 75)))
                .withIsrc(Optional.of(new Isrc("AA6Q72600003"))));
        tracks.add(titled(4, 19, Join.Butt.PLAIN));
        tracks.add(titled(5, 22, Join.Pause.of(new CdFrames(225))));
        Track last = titled(6, 26, Join.Pause.STANDARD);
        Clip faded = last.clips()
                .get(0)
                .withFadeIn(new Fade(new SampleCount(2L * SECOND), FadeLaw.RAISED_COSINE))
                .withFadeOut(new Fade(new SampleCount(8L * SECOND), FadeLaw.LOGARITHMIC))
                .withGain(new Gain(2_000));
        tracks.add(last.withClips(List.of(faded)));
        return SimpleAlbums.of(tracks.toArray(Track[]::new));
    }

    /** Tracks of four seconds, as many as a disc has. */
    static Album most() {
        List<Track> tracks = new ArrayList<>();
        for (int i = 1; i <= 99; i++) {
            tracks.add(titled(i, 4 + i % 7, Join.Pause.of(new CdFrames(75))));
        }
        return SimpleAlbums.of(tracks.toArray(Track[]::new));
    }

    /** Twenty tracks of four minutes each. */
    static Album ofEightyMinutes() {
        List<Track> tracks = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            Join join = i % 5 == 0
                    ? Join.Crossfade.of(new SampleCount(4L * SECOND), FadeLaw.EQUAL_POWER)
                    : Join.Pause.STANDARD;
            tracks.add(titled(i, 238, join));
        }
        return SimpleAlbums.of(tracks.toArray(Track[]::new));
    }

    static Track titled(int number, int seconds, Join join) {
        String title = TITLES.get((number - 1) % TITLES.size());
        return titled(title, SimpleAlbums.track("track" + number, RATE, (long) seconds * SECOND, join));
    }

    static Track titled(String title, Track track) {
        return track.withTexts(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, title));
    }
}
