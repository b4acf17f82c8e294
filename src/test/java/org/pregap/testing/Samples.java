package org.pregap.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;

/** Whole sources as arrays, {@code [channel][sample]}: for files short enough to compare at once. */
public final class Samples {
    private Samples() {}

    public static double[][] of(AudioSource source) throws IOException {
        return of(source, 1000);
    }

    /** Reads to the end in blocks of that size; what the source gives beyond its length would show. */
    public static double[][] of(AudioSource source, int blockSamples) throws IOException {
        try (AudioStream stream = source.open(0)) {
            return rest(stream, source.format().channels(), blockSamples);
        }
    }

    /** Everything from where the cursor stands. */
    public static double[][] rest(AudioStream stream, int channels, int blockSamples) throws IOException {
        AudioBlock block = new AudioBlock(channels, blockSamples);
        double[][] all = new double[channels][0];
        int length = 0;
        int count;
        while ((count = stream.read(block, 0, blockSamples)) > 0) {
            for (int c = 0; c < channels; c++) {
                if (length + count > all[c].length) {
                    all[c] = Arrays.copyOf(all[c], 2 * (length + count));
                }
                System.arraycopy(block.channel(c), 0, all[c], length, count);
            }
            length += count;
        }
        for (int c = 0; c < channels; c++) {
            all[c] = Arrays.copyOf(all[c], length);
        }
        return all;
    }

    /** What ffmpeg reads in a file: numbers as they are, whole numbers with full scale ±1.0. */
    public static double[][] byFfmpeg(Path file, int channels) throws IOException, InterruptedException {
        return ofRawDoubles(Tool.ffmpeg("-i", file, "-f", "f64le", "-c:a", "pcm_f64le", "-"), channels);
    }

    /** What sox reads in a file; it rounds to whole numbers of 32 bits inside. */
    public static double[][] bySox(Path file, int channels) throws IOException, InterruptedException {
        Tool sox = Tool.require("sox");
        return ofRawIntegers(sox.run("-D", file, "-t", "raw", "-e", "signed-integer", "-b", "32", "-L", "-"), channels);
    }

    /** Interleaved raw little-endian doubles, as other programs write them, taken apart. */
    private static double[][] ofRawDoubles(byte[] raw, int channels) {
        ByteBuffer bytes = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        double[][] all = new double[channels][raw.length / 8 / channels];
        for (int i = 0; i < all[0].length; i++) {
            for (int c = 0; c < channels; c++) {
                all[c][i] = bytes.getDouble();
            }
        }
        return all;
    }

    /** Interleaved raw little-endian 32-bit integers, full scale to ±1.0. */
    private static double[][] ofRawIntegers(byte[] raw, int channels) {
        ByteBuffer bytes = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN);
        double[][] all = new double[channels][raw.length / 4 / channels];
        for (int i = 0; i < all[0].length; i++) {
            for (int c = 0; c < channels; c++) {
                all[c][i] = bytes.getInt() / 2147483648.0;
            }
        }
        return all;
    }
}
