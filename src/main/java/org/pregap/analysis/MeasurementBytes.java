package org.pregap.analysis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.pregap.dsp.loudness.Energies;
import org.pregap.dsp.loudness.SlotGrid;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/**
 * A {@link Measurement} as bytes, exactly: four letters, version, rate, length, the peaks, then the energies of the slots as
 * IEEE 754 numbers. All figures are made again from them.
 */
public final class MeasurementBytes {
    /** Changes whenever the same sound would be measured differently, by a hair even. */
    public static final int VERSION = 1;

    private static final String LETTERS = "PGLM";
    private static final int HEAD_BYTES = LETTERS.length() + Short.BYTES + Integer.BYTES + Long.BYTES;
    private static final int PEAK_BYTES = 3 * Double.BYTES + 2 * Integer.BYTES;
    private static final String WHAT = "stored measurement";

    /** Longer than any sound, and far from where products overflow. */
    private static final long LONGEST_SAMPLES = 1L << 45;

    private MeasurementBytes() {}

    public static byte[] write(Measurement measurement) {
        Energies energies = measurement.energies();
        Peaks peaks = measurement.peaks();
        ByteBuffer bytes = ByteBuffer.allocate(HEAD_BYTES + PEAK_BYTES + energies.slotCount() * Double.BYTES);
        bytes.put(LETTERS.getBytes(StandardCharsets.US_ASCII)).putShort((short) VERSION);
        bytes.putInt(energies.grid().rateHz()).putLong(energies.lengthSamples());
        bytes.putDouble(peaks.sample()).putDouble(peaks.between()).putDouble(peaks.dynamicRangeDb());
        bytes.putInt(peaks.firstAudibleSlot()).putInt(peaks.endOfAudibleSlots());
        for (double slot : energies.slots()) {
            bytes.putDouble(slot);
        }
        return bytes.array();
    }

    /** @throws FormatException if the bytes are none of {@link #write} */
    public static Measurement read(byte[] bytes) throws FormatException {
        var reader = new ByteReader(WHAT, bytes);
        if (!reader.ascii(LETTERS.length()).equals(LETTERS) || reader.u16be() != VERSION) {
            throw reader.malformed("no measurement of this version");
        }
        SlotGrid grid = grid(reader);
        long length = reader.s64be();
        if (length < 0 || length > LONGEST_SAMPLES) {
            throw reader.malformed("no sound has " + length + " samples");
        }
        double sample = positive(reader);
        double between = positive(reader);
        double range = positive(reader);
        long firstAudible = reader.u32be();
        long endOfAudible = reader.u32be();
        long slots = grid.slotsTouchedBy(length);
        if (reader.remaining() != slots * Double.BYTES || firstAudible > slots || endOfAudible > slots) {
            throw reader.malformed(reader.remaining() + " bytes for " + slots + " slots");
        }
        double[] energies = new double[(int) slots];
        for (int i = 0; i < energies.length; i++) {
            energies[i] = positive(reader);
        }
        return new Measurement(
                new Energies(grid, length, energies),
                new Peaks(sample, between, range, (int) firstAudible, (int) endOfAudible));
    }

    private static SlotGrid grid(ByteReader reader) throws FormatException {
        long rateHz = reader.u32be();
        if (rateHz < LoudnessMeter.LOWEST_HZ || rateHz > Integer.MAX_VALUE) {
            throw reader.malformed("nothing is measured at " + rateHz + " Hz");
        }
        return new SlotGrid((int) rateHz);
    }

    private static double positive(ByteReader reader) throws FormatException {
        double value = Double.longBitsToDouble(reader.s64be());
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw reader.malformed(value + " is no measure");
        }
        return value;
    }
}
