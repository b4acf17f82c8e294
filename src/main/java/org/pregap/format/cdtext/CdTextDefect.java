package org.pregap.format.cdtext;

/**
 * Something that is wrong, or unusual, in CD-Text that could be read nevertheless.
 *
 * @param place a pack counted from 0 in the file, with its byte offset, or a block
 * @param message what was found and what was wanted
 */
public record CdTextDefect(String place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
