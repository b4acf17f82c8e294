package org.pregap.format.cdtext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.pregap.io.FormatException;

/** CD-Text to be broken elsewhere. */
public final class CdTextSeeds {
    private static final int PACK_BYTES = 18;
    private static final int CHECKED_BYTES = 16;

    private CdTextSeeds() {}

    /** Files of one block and of several, and one in English, Japanese and French. */
    public static List<byte[]> some() {
        Stream<CdText> random = LongStream.range(0, 12).mapToObj(seed -> RandomTexts.text(new SplittableRandom(seed)));
        var languages = new CdText(List.of(
                block(0x09, CdTextBlock.ISO_8859_1, "Tide", "First light", "Ebb"),
                block(0x69, CdTextBlock.MS_JIS, "\u6f6e", "\u591c\u660e\u3051\uff5e", "\u3231\uff0d\u9ad9"),
                block(0x0F, CdTextBlock.ISO_8859_1, "Mar\u00e9e", "L'aube", "Le reflux")));
        return Stream.concat(random, Stream.of(languages))
                .map(CdTextWriter::write)
                .toList();
    }

    private static CdTextBlock block(int language, int set, String... texts) {
        Map<PackType, List<String>> all = Map.of(PackType.TITLE, List.of(texts), PackType.PERFORMER, List.of(texts));
        return new CdTextBlock(language, set, 0, 1, texts.length - 1, all, Optional.empty());
    }

    /** Puts the check of every pack right: a CRC of 16 bits by x^16 + x^12 + x^5 + 1, written inverted. */
    public static byte[] repaired(byte[] broken) {
        byte[] file = broken.clone();
        for (int at = 0; at + PACK_BYTES <= file.length; at += PACK_BYTES) {
            int crc = 0;
            for (int bit = 0; bit < CHECKED_BYTES * 8; bit++) {
                int next = (file[at + bit / 8] >> (7 - bit % 8)) & 1;
                boolean out = (crc >> 15 & 1) != next;
                crc = crc << 1 & 0xFFFF;
                crc = out ? crc ^ 0x1021 : crc;
            }
            file[at + CHECKED_BYTES] = (byte) (~crc >> 8);
            file[at + CHECKED_BYTES + 1] = (byte) ~crc;
        }
        return file;
    }

    /** Reads a file to its end. */
    public static void read(byte[] file) throws FormatException {
        CdTextReading reading = CdTextReader.read("CDTEXT.BIN", file);
        if (reading.isSound() && reading.text().blocks().isEmpty()) {
            throw new AssertionError("sound, but of no blocks");
        }
    }
}
