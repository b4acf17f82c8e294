package org.pregap.format.cdtext;

import java.util.Locale;

/** Why texts cannot be written as CD-Text. */
public sealed interface CdTextProblem {
    /** The block it concerns, 0 to 7. */
    int block();

    /** What is wrong, where, and what is allowed, as one clause. */
    String message();

    /**
     * A character that the block's character set does not have.
     *
     * @param track 0 = the disc
     * @param codePoint the character
     * @param position of its first occurrence in the text, from 1, in characters
     * @param set the name of the character set
     */
    record UnknownCharacter(int block, PackType type, int track, int codePoint, int position, String set)
            implements CdTextProblem {
        @Override
        public String message() {
            return CdTextProblem.place(type, track) + ": '" + Character.toString(codePoint) + "' ("
                    + CdTextProblem.name(codePoint) + ") at character " + position + " is not in " + set;
        }
    }

    /**
     * A control character, such as a line end or a TAB; a text that is one TAB would mean "as the track before".
     *
     * @param track 0 = the disc
     * @param codePoint the character
     * @param position of its first occurrence in the text, from 1, in characters
     */
    record ControlCharacter(int block, PackType type, int track, int codePoint, int position) implements CdTextProblem {
        @Override
        public String message() {
            return CdTextProblem.place(type, track) + ": the control character " + CdTextProblem.name(codePoint)
                    + " at character " + position + " cannot be written";
        }
    }

    /** More text than a block holds; both figures include the size information. */
    record TooManyPacks(int block, int needed, int allowed) implements CdTextProblem {
        @Override
        public String message() {
            return "the texts need " + needed + " packs, " + allowed + " are allowed";
        }
    }

    /** A track number that a CD cannot have. */
    record TooManyTracks(int block, int lastTrack, int allowed) implements CdTextProblem {
        @Override
        public String message() {
            return "the last track is " + lastTrack + ", the highest number is " + allowed;
        }
    }

    /** A character code that is read but not written. */
    record UnwritableCharacterCode(int block, int code) implements CdTextProblem {
        @Override
        public String message() {
            return "character code 0x" + hex(code, 2) + " is not written, only ISO 8859-1, ASCII and MS-JIS are";
        }
    }

    private static String place(PackType type, int track) {
        return type.label() + " of " + (track == 0 ? "the disc" : "track " + track);
    }

    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return "U+" + hex(codePoint, 4) + (name == null ? "" : " " + name);
    }

    private static String hex(int number, int digits) {
        String text = Integer.toHexString(number).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
