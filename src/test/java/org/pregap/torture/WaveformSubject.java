package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pregap.analysis.NamedSource;
import org.pregap.analysis.waveform.Pyramid;
import org.pregap.analysis.waveform.PyramidBytes;
import org.pregap.analysis.waveform.PyramidScan;
import org.pregap.audio.AudioSource;
import org.pregap.parallel.Job;

/** Waveforms as they lie in the cache. */
final class WaveformSubject {
    private WaveformSubject() {}

    static Subject in(Path file, AudioSource sound) throws IOException {
        Pyramid pyramid = empty(sound);
        new PyramidScan(pyramid).readOn(new NamedSource("sound", sound), Long.MAX_VALUE / 2, Job.unwatched());
        return Subject.of("stored waveform", file, List.of(PyramidBytes.write(pyramid)), broken -> {
            Pyramid read = empty(sound);
            PyramidBytes.read(Files.readAllBytes(broken), read);
            Subjects.require(read.isComplete(), "read, but not whole");
        });
    }

    private static Pyramid empty(AudioSource sound) {
        return new Pyramid(sound.format().channels(), sound.format().floating(), sound.lengthSamples());
    }
}
