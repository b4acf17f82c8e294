package org.pregap.analysis.waveform;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.pregap.analysis.NamedSource;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.testing.MemorySources;
import org.pregap.time.SampleRate;

/** Sounds in memory and the pyramids that are made of them. */
final class ScannedSounds {
    private final MemorySources sources = new MemorySources(SampleRate.CD);

    Pyramid ofInts(int[]... channels) throws IOException {
        return scanned(sources.addInts("sound", channels), false, List.of(Long.MAX_VALUE / 2));
    }

    Pyramid ofDoubles(double[]... channels) throws IOException {
        return scanned(sources.addDoubles("sound", channels), true, List.of(Long.MAX_VALUE / 2));
    }

    /** @param stretches how much is read at a time; the last one again and again */
    Pyramid scanned(Source source, boolean floating, List<Long> stretches) throws IOException {
        var pyramid = new Pyramid(source.format().channels(), floating, source.lengthSamples());
        var scan = new PyramidScan(pyramid);
        var named = new NamedSource("sound", sources.open(source));
        for (int i = 0; !pyramid.isComplete(); i++) {
            scan.readOn(named, stretches.get(Math.min(i, stretches.size() - 1)), new Job(1, Progress.NONE));
        }
        return pyramid;
    }

    MemorySources sources() {
        return sources;
    }

    /** 16-bit samples: noise, a ramp of its height, and full scale now and then. */
    static int[] noise(SplittableRandom random, int count) {
        int[] samples = new int[count];
        for (int i = 0; i < count; i++) {
            int height = 1 + (int) (32_767L * i / count);
            samples[i] = random.nextInt(5_000) == 0 ? -32_768 : random.nextInt(-height, height);
        }
        return samples;
    }
}
