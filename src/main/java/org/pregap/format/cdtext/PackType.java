package org.pregap.format.cdtext;

/** What a pack of CD-Text carries, by the code in its first byte. 0x8A to 0x8C are reserved. */
public enum PackType {
    TITLE(0x80, "title"),
    PERFORMER(0x81, "performer"),
    SONGWRITER(0x82, "songwriter"),
    COMPOSER(0x83, "composer"),
    ARRANGER(0x84, "arranger"),
    MESSAGE(0x85, "message"),
    /** The catalogue number of the album; of the disc only. */
    DISC_ID(0x86, "disc id"),
    /** A code and a text, of the disc only: {@link CdTextGenre}. */
    GENRE(0x87, "genre"),
    TABLE_OF_CONTENTS(0x88, "table of contents"),
    SECOND_TABLE_OF_CONTENTS(0x89, "second table of contents"),
    /** Text that players do not show; of the disc only. */
    CLOSED_INFORMATION(0x8D, "closed information"),
    /** UPC/EAN of the disc, ISRC of each track; always ASCII. */
    CODES(0x8E, "UPC/EAN and ISRC"),
    SIZE_INFORMATION(0x8F, "size information");

    private final int code;
    private final String label;

    PackType(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The first byte of its packs. */
    public int code() {
        return code;
    }

    /** What a reader of a message calls it. */
    public String label() {
        return label;
    }

    /** Whether it is written in the block's own characters: 0x80 to 0x85. */
    public boolean isInBlockCharacters() {
        return code <= 0x85;
    }

    /** Whether there is a text for the disc and one for every track. */
    public boolean isPerTrack() {
        return isInBlockCharacters() || this == CODES;
    }

    /** Whether it is text and nothing else. */
    public boolean isText() {
        return isPerTrack() || this == DISC_ID || this == CLOSED_INFORMATION;
    }
}
