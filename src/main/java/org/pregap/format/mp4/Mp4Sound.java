package org.pregap.format.mp4;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * How long the sound of an MP4 file is, in samples, by its packets and its list of edits.
 *
 * @param primingSamples before the sound, that players leave out
 * @param lengthSamples of the sound
 * @param paddingSamples behind the sound, in its last packet
 */
public record Mp4Sound(long primingSamples, long lengthSamples, long paddingSamples) {
    private static final int MOST_ENTRIES = 1 << 20;
    private static final long MOST_SAMPLES = 1L << 40;

    /** @throws FormatException if it is no such file, or contradicts itself */
    public static Mp4Sound read(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            Mp4Boxes trak = Mp4Boxes.of(file).require("moov", "trak").inside(0);
            long priming = priming(trak.find("edts", "elst"));
            return lasting(trak.require("mdia", "minf", "stbl", "stts").content(), priming);
        }
    }

    /** The first edit that is no pause says where in the media the sound begins. */
    private static long priming(Optional<Mp4Boxes.Box> list) throws IOException {
        if (list.isEmpty()) {
            return 0;
        }
        ByteReader in = list.get().content();
        boolean wide = in.u8() == 1;
        in.skip(3);
        long count = entries(in);
        for (long i = 0; i < count; i++) {
            in.skip(wide ? Long.BYTES : Integer.BYTES);
            long time = wide ? in.s64be() : (int) in.u32be();
            in.skip(Integer.BYTES);
            if (time >= 0) {
                return time;
            }
        }
        return 0;
    }

    /** All packets hold as much as the first; what they state less than that is filling. */
    private static Mp4Sound lasting(ByteReader in, long priming) throws FormatException {
        in.skip(4);
        long count = entries(in);
        long packets = 0;
        long stated = 0;
        long each = 0;
        for (long i = 0; i < count; i++) {
            long these = in.u32be();
            long lasts = in.u32be();
            each = i == 0 ? lasts : each;
            packets += these;
            stated += these * lasts;
            if (stated > MOST_SAMPLES || packets > MOST_SAMPLES / Math.max(1, each)) {
                throw in.malformed("more sound than makes sense");
            }
        }
        if (priming > stated || packets * each < stated) {
            throw in.malformed("its packets hold " + packets * each + " samples, of which it states " + stated
                    + ", beginning at " + priming);
        }
        return new Mp4Sound(priming, stated - priming, packets * each - stated);
    }

    private static long entries(ByteReader in) throws FormatException {
        long count = in.u32be();
        if (count > MOST_ENTRIES) {
            throw in.malformed("a list of " + count + " entries");
        }
        return count;
    }

    /**
     * The same as the text of the tag {@code iTunSMPB}: hexadecimal numbers, of which the second to the fourth are priming,
     * padding and length. Programs that pass over the list of edits read it.
     */
    public String smpb() {
        return String.format(Locale.ROOT, " 00000000 %08X %08X %016X", primingSamples, paddingSamples, lengthSamples)
                + " 00000000".repeat(8);
    }
}
