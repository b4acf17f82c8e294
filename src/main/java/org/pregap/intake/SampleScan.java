package org.pregap.intake;

import java.io.IOException;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.io.FormatException;

/**
 * Reads a source to its end and finds the shortest word length that holds every sample: a 24-bit file whose low eight
 * bits are all zero has 16. Numbers that are no numbers are refused with their place.
 */
final class SampleScan {
    /** What no integer word length holds. */
    static final int NOT_AN_INTEGER = 64;

    private static final int BLOCK_SAMPLES = 16_384;

    private final Runnable check;
    private final String name;
    private final AudioSource source;
    private final double integerScale;
    private long usedBits;
    private boolean fits16 = true;
    private boolean fits24 = true;

    private SampleScan(String name, AudioSource source, Runnable check) {
        this.check = check;
        this.name = name;
        this.source = source;
        this.integerScale = StrictMath.scalb(1.0, Math.min(32, source.format().bits()) - 1);
    }

    /**
     * @param stream of the source, at its start; is read to the end
     * @param check is called often and may throw to end the work
     */
    static int effectiveBits(String name, AudioSource source, AudioStream stream, Runnable check) throws IOException {
        var scan = new SampleScan(name, source, check);
        scan.readAll(stream);
        return scan.result();
    }

    private void readAll(AudioStream stream) throws IOException {
        var block = new AudioBlock(source.format().channels(), BLOCK_SAMPLES);
        long position = 0;
        for (int got = stream.read(block, 0, BLOCK_SAMPLES); got > 0; got = stream.read(block, 0, BLOCK_SAMPLES)) {
            for (int c = 0; c < source.format().channels(); c++) {
                if (source.format().floating()) {
                    scanFloats(block.channel(c), got, position);
                } else {
                    usedBits |= usedBits(block.channel(c), got, integerScale);
                }
            }
            position += got;
            check.run();
        }
        if (position != source.lengthSamples()) {
            throw new FormatException(
                    name, "sample " + position, "ends here, but says it has " + source.lengthSamples() + " samples");
        }
    }

    private int result() {
        if (source.format().floating()) {
            return fits16 ? 16 : fits24 ? 24 : NOT_AN_INTEGER;
        }
        int unused = usedBits == 0 ? source.format().bits() - 1 : Long.numberOfTrailingZeros(usedBits);
        return source.format().bits() - unused;
    }

    private static long usedBits(double[] samples, int count, double scale) {
        long used = 0;
        for (int i = 0; i < count; i++) {
            used |= (long) (samples[i] * scale);
        }
        return used;
    }

    private void scanFloats(double[] samples, int count, long position) throws FormatException {
        for (int i = 0; i < count; i++) {
            double sample = samples[i];
            if (!Double.isFinite(sample)) {
                throw new FormatException(
                        name, "sample " + (position + i), "holds " + sample + ", which is no sound; repair the file");
            }
            fits16 &= fits(sample, 0x1p15);
            fits24 &= fits(sample, 0x1p23);
        }
    }

    private static boolean fits(double sample, double scale) {
        double scaled = sample * scale;
        return scaled == Math.rint(scaled) && scaled >= -scale && scaled < scale;
    }
}
