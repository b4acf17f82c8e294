package org.pregap.workspace.loudness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.testing.LoudFiles;
import org.pregap.testing.SimpleAlbums;
import org.pregap.testing.Tones;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/** Albums whose sources lie in a folder. */
final class DiskAlbums {
    private static final double SECONDS = 4;

    private final Path folder;

    DiskAlbums(Path folder) {
        this.folder = folder;
    }

    /** Four tracks: a pause, a crossfade and a butt join; gains and a fade. */
    Album ofEveryJoin() throws IOException {
        List<Track> tracks = new ArrayList<>();
        tracks.add(track(1, Join.Pause.STANDARD).withGain(new Gain(-1500)));
        tracks.add(track(2, Join.Pause.of(new CdFrames(40))));
        tracks.add(track(3, Join.Crossfade.of(new SampleCount(30_000), FadeLaw.EQUAL_POWER)));
        tracks.add(track(4, Join.Butt.PLAIN));
        return SimpleAlbums.of(tracks.toArray(Track[]::new)).withGain(new Gain(-500));
    }

    Track track(int seed, Join join) throws IOException {
        Clip clip = Clip.whole(source(seed)).withFadeOut(new Fade(new SampleCount(5000), FadeLaw.LINEAR));
        return Track.of(List.of(clip), join);
    }

    /** Four seconds that are a little louder for each seed. */
    Source source(int seed) throws IOException {
        Path file = LoudFiles.noise(folder.resolve("sound" + seed + ".wav"), seed, SECONDS, 0.2 + 0.05 * seed);
        return new Source(
                file.toString(),
                Integer.toHexString(seed).repeat(64).substring(0, 64),
                new SourceFormat(SampleRate.CD, 2, 16, false),
                16,
                Math.round(SECONDS * Tones.RATE_HZ));
    }
}
