package org.pregap.format.cdtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the texts of one type into packs. Sequence number and CRC are left to whoever puts the block together.
 *
 * <p>The pack header speaks of the text that owns the first payload byte, and a text owns its NUL. So every byte is
 * laid out together with its owner first, and cutting is then nothing but taking twelve at a time.
 */
final class TextCutter {
    static final int PACK_BYTES = 18;
    static final int PAYLOAD_OFFSET = 4;
    static final int PAYLOAD_BYTES = 12;

    private static final int HIGHEST_POSITION = 15;

    /** A byte of text: whose it is and how many characters of that text come before it. */
    private record Cell(int value, int track, int position) {}

    private static final int DOUBLE_BYTE = 0x80;

    private final int blockNumber;
    private final int firstTrack;
    private final boolean doubleByte;

    TextCutter(int blockNumber, CdTextBlock block) {
        this.blockNumber = blockNumber;
        this.firstTrack = block.firstTrack();
        this.doubleByte = block.characterCode() == CdTextBlock.MS_JIS;
    }

    List<byte[]> cut(PackType type, List<String> texts) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++) {
            int track = i == 0 ? 0 : firstTrack + i - 1;
            if (isDoubleByte(type)) {
                layPairs(cells, track, texts.get(i));
            } else {
                lay(cells, track, texts.get(i));
            }
        }
        return cutCells(type, cells);
    }

    /** The two bytes of the code are no characters; the position does not count them. */
    List<byte[]> cut(CdTextGenre genre) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(genre.code() >> 8, 0, 0));
        cells.add(new Cell(genre.code() & 0xFF, 0, 0));
        lay(cells, 0, genre.text());
        return cutCells(PackType.GENRE, cells);
    }

    private static void lay(List<Cell> cells, int track, String text) {
        int position = 0;
        for (int character : text.codePoints().toArray()) {
            cells.add(new Cell(character <= 0xFF ? character : '?', track, position));
            position++;
        }
        cells.add(new Cell(0, track, position));
    }

    /** Only the texts that are in the block's own characters have two bytes; codes and the disc id never have. */
    private boolean isDoubleByte(PackType type) {
        return doubleByte && type.isInBlockCharacters();
    }

    /** Two bytes a character, and a NUL of two. Where the writer will refuse a text anyway, its packs are counted only. */
    private static void layPairs(List<Cell> cells, int track, String text) {
        boolean known = MsJis.unknown(text).isEmpty();
        byte[] bytes = known ? MsJis.encode(text) : new byte[2 * text.codePointCount(0, text.length())];
        for (int i = 0; i < bytes.length; i++) {
            cells.add(new Cell(Byte.toUnsignedInt(bytes[i]), track, i / 2));
        }
        cells.add(new Cell(0, track, bytes.length / 2));
        cells.add(new Cell(0, track, bytes.length / 2));
    }

    private List<byte[]> cutCells(PackType type, List<Cell> cells) {
        var packs = new ArrayList<byte[]>();
        for (int start = 0; start < cells.size(); start += PAYLOAD_BYTES) {
            Cell first = cells.get(start);
            byte[] pack = new byte[PACK_BYTES];
            pack[0] = (byte) type.code();
            pack[1] = (byte) first.track();
            pack[3] = (byte) ((isDoubleByte(type) ? DOUBLE_BYTE : 0)
                    | blockNumber << 4
                    | Math.min(HIGHEST_POSITION, first.position()));
            for (int i = 0; i < PAYLOAD_BYTES && start + i < cells.size(); i++) {
                pack[PAYLOAD_OFFSET + i] = (byte) cells.get(start + i).value();
            }
            packs.add(pack);
        }
        return packs;
    }

    /** The three packs of size information; they are numbered where others name a track. */
    List<byte[]> cutSizeInformation(byte[] information) {
        var packs = new ArrayList<byte[]>();
        for (int part = 0; part * PAYLOAD_BYTES < information.length; part++) {
            byte[] pack = new byte[PACK_BYTES];
            pack[0] = (byte) PackType.SIZE_INFORMATION.code();
            pack[1] = (byte) part;
            pack[3] = (byte) (blockNumber << 4);
            byte[] payload = Arrays.copyOfRange(information, part * PAYLOAD_BYTES, (part + 1) * PAYLOAD_BYTES);
            System.arraycopy(payload, 0, pack, PAYLOAD_OFFSET, PAYLOAD_BYTES);
            packs.add(pack);
        }
        return packs;
    }
}
