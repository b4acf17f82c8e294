package org.pregap.render.words;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.testing.MemorySources;
import org.pregap.testing.RandomFades;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;

/** A random album with sound for each of its sources: 16 bit or longer, mono or stereo, with stretches of silence. */
public record RandomProgramme(Album album, MemorySources sources) {
    public static RandomProgramme of(SplittableRandom random, int mostTracks) {
        var sources = new MemorySources(SampleRate.CD);
        Album album = SimpleAlbums.random(random, SampleRate.CD, mostTracks);
        return new RandomProgramme(album.withSources(source -> filled(source, sources, random)), sources);
    }

    /** As {@link #of}, but its fades are of every law. */
    public static RandomProgramme ofEveryLaw(SplittableRandom random, int mostTracks) {
        RandomProgramme given = of(random, mostTracks);
        return new RandomProgramme(RandomFades.withOtherLaws(given.album, random), given.sources);
    }

    private static Source filled(Source source, MemorySources sources, SplittableRandom random) {
        int count = (int) source.lengthSamples();
        int channels = 1 + random.nextInt(2);
        boolean sixteen = random.nextBoolean();
        double[][] sound = new double[channels][];
        for (int c = 0; c < channels; c++) {
            sound[c] = sixteen
                    ? TestSignals.scaled(TestSignals.ints(random.nextLong(), count))
                    : TestSignals.doubles(random.nextLong(), count, 1.1);
        }
        int silence = random.nextInt(count);
        for (double[] channel : sound) {
            Arrays.fill(channel, silence, Math.min(count, silence + 580 + random.nextInt(20)), 0.0);
        }
        var format = new SourceFormat(SampleRate.CD, channels, sixteen ? 16 : 64, !sixteen);
        return sources.add(source.fileName(), format, sixteen ? 16 : 64, sound);
    }

    @Override
    public String toString() {
        return album.toString();
    }
}
