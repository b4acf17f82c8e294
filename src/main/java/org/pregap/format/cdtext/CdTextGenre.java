package org.pregap.format.cdtext;

/**
 * The genre of a disc.
 *
 * @param code 0 to 65535; 0 not used, 1 not defined, 5 Classical, 14 Jazz, 23 Rock; readers disagree from 26 on
 * @param text a supplementary text, may be empty
 */
public record CdTextGenre(int code, String text) {
    public CdTextGenre {
        if (code < 0 || code > 0xFFFF) {
            throw new IllegalArgumentException("not a genre code: " + code);
        }
    }
}
