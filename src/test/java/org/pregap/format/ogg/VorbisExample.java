package org.pregap.format.ogg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;

/** Two sines of 1.5 s, in pages of 0.2 s, written by libvorbis; and reading sources whole. */
final class VorbisExample {
    static final int LENGTH_SAMPLES = 33_075;

    private VorbisExample() {}

    static byte[] bytes() throws IOException {
        try (InputStream in = Objects.requireNonNull(VorbisExample.class.getResourceAsStream("tone.ogg"))) {
            return in.readAllBytes();
        }
    }

    static Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("tone.ogg"), bytes());
    }

    static double[][] decoded(AudioSource source) throws IOException {
        int length = Math.toIntExact(source.lengthSamples());
        var all = new AudioBlock(source.format().channels(), Math.max(1, length));
        try (AudioStream stream = source.open(0)) {
            int done = 0;
            int got = 1;
            while (done < length && got > 0) {
                got = stream.read(all, done, Math.min(1000, length - done));
                done += got;
            }
        }
        double[][] channels = new double[source.format().channels()][];
        for (int c = 0; c < channels.length; c++) {
            channels[c] = all.channel(c);
        }
        return channels;
    }
}
