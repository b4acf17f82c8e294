package org.pregap.format.cdtext;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes CD-Text: ISO 8859-1, ASCII or MS-JIS, every text in full (no TAB for "as before", which not every reader understands), no
 * trailing byte.
 */
public final class CdTextWriter {
    private static final int SIZE_BYTES = 36;
    private static final int SIZE_PACKS = 3;
    private static final int PACK_COUNTS_OFFSET = 4;
    private static final int LAST_SEQUENCES_OFFSET = 20;
    private static final int LANGUAGES_OFFSET = 28;
    private static final int FIRST_TYPE_CODE = 0x80;
    private static final int CHECKED_BYTES = 16;
    private static final int CRC_POLYNOMIAL = 0x1021;

    private CdTextWriter() {}

    /** Everything that keeps this from being written; empty if it can be. */
    public static List<CdTextProblem> problems(CdText text) {
        var found = new ArrayList<CdTextProblem>();
        for (int i = 0; i < text.blocks().size(); i++) {
            found.addAll(TextProblems.of(i, text.blocks().get(i)));
        }
        return List.copyOf(found);
    }

    /** How many packs a block takes, its size information included, whether or not so many are allowed. */
    public static int packCount(CdTextBlock block) {
        return textPacks(0, block).size() + SIZE_PACKS;
    }

    /** How many packs all blocks take together. */
    public static int packCount(CdText text) {
        return text.blocks().stream().mapToInt(CdTextWriter::packCount).sum();
    }

    /**
     * The bytes of the file.
     *
     * @throws IllegalArgumentException if there are {@link #problems}
     */
    public static byte[] write(CdText text) {
        List<CdTextProblem> problems = problems(text);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).message());
        }
        var file = new ByteArrayOutputStream();
        for (int number = 0; number < text.blocks().size(); number++) {
            CdTextBlock block = text.blocks().get(number);
            List<byte[]> packs = textPacks(number, block);
            byte[] information = sizeInformation(text, block, packs);
            packs.addAll(new TextCutter(number, block).cutSizeInformation(information));
            for (int sequence = 0; sequence < packs.size(); sequence++) {
                byte[] pack = packs.get(sequence);
                pack[2] = (byte) sequence;
                sign(pack);
                file.writeBytes(pack);
            }
        }
        return file.toByteArray();
    }

    private static List<byte[]> textPacks(int number, CdTextBlock block) {
        var cutter = new TextCutter(number, block);
        var packs = new ArrayList<byte[]>();
        for (PackType type : PackType.values()) {
            if (type == PackType.GENRE) {
                block.genre().ifPresent(genre -> packs.addAll(cutter.cut(genre)));
            } else {
                packs.addAll(cutter.cut(type, block.texts().getOrDefault(type, List.of())));
            }
        }
        return packs;
    }

    private static byte[] sizeInformation(CdText text, CdTextBlock block, List<byte[]> packs) {
        byte[] size = new byte[SIZE_BYTES];
        size[0] = (byte) block.characterCode();
        size[1] = (byte) block.firstTrack();
        size[2] = (byte) block.lastTrack();
        size[3] = (byte) block.copyrightCode();
        for (byte[] pack : packs) {
            size[PACK_COUNTS_OFFSET + Byte.toUnsignedInt(pack[0]) - FIRST_TYPE_CODE]++;
        }
        size[PACK_COUNTS_OFFSET + PackType.SIZE_INFORMATION.code() - FIRST_TYPE_CODE] = SIZE_PACKS;
        for (int i = 0; i < text.blocks().size(); i++) {
            CdTextBlock each = text.blocks().get(i);
            size[LAST_SEQUENCES_OFFSET + i] = (byte) (packCount(each) - 1);
            size[LANGUAGES_OFFSET + i] = (byte) each.languageCode();
        }
        return size;
    }

    private static void sign(byte[] pack) {
        int crc = 0;
        for (int i = 0; i < CHECKED_BYTES; i++) {
            crc ^= Byte.toUnsignedInt(pack[i]) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ CRC_POLYNOMIAL;
            }
        }
        pack[CHECKED_BYTES] = (byte) (~crc >> 8);
        pack[CHECKED_BYTES + 1] = (byte) ~crc;
    }
}
