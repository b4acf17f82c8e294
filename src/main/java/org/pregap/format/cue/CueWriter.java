package org.pregap.format.cue;

import java.nio.charset.StandardCharsets;

/** Writes sheets. */
public final class CueWriter {
    private static final String LINE_END = "\r\n";
    private static final String OF_TRACK = "    ";

    private final StringBuilder sheet = new StringBuilder();

    private CueWriter() {}

    /**
     * The bytes of a sheet.
     *
     * @throws IllegalArgumentException if it says what a sheet cannot hold; texts are such as {@link CueText#plain} gives
     */
    public static byte[] write(CueSheet sheet) {
        var writer = new CueWriter();
        writer.disc(sheet);
        sheet.tracks().forEach(writer::track);
        return writer.sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void disc(CueSheet disc) {
        remarks("", disc.texts());
        if (!disc.catalogue().isEmpty()) {
            line("", "CATALOG " + word(disc.catalogue()));
        }
        texts("", disc.texts());
        line("", "FILE " + quoted(disc.file()) + " " + disc.kind());
    }

    private void track(CueTrack track) {
        line("  ", "TRACK " + two(track.number()) + " AUDIO");
        texts(OF_TRACK, track.texts());
        remarks(OF_TRACK, track.texts());
        if (!track.flags().isEmpty()) {
            line(OF_TRACK, "FLAGS " + String.join(" ", track.flags()));
        }
        if (!track.isrc().isEmpty()) {
            line(OF_TRACK, "ISRC " + word(track.isrc()));
        }
        track.indexes().forEach((index, at) -> line(OF_TRACK, "INDEX " + two(index) + " " + CueSheet.time(at)));
    }

    private void remarks(String indent, CueTexts texts) {
        texts.remarks().forEach((name, text) -> text(indent, "REM " + word(name), text));
    }

    private void texts(String indent, CueTexts texts) {
        text(indent, "TITLE", texts.title());
        text(indent, "PERFORMER", texts.performer());
        text(indent, "SONGWRITER", texts.songwriter());
    }

    private void text(String indent, String command, String text) {
        if (!text.isEmpty()) {
            line(indent, command + " " + quoted(text));
        }
    }

    private void line(String indent, String line) {
        sheet.append(indent).append(line).append(LINE_END);
    }

    private static String quoted(String text) {
        if (!text.equals(CueText.plain(text))) {
            throw new IllegalArgumentException("a CUE sheet cannot hold the text " + text);
        }
        return '"' + text + '"';
    }

    private static String word(String word) {
        if (!word.matches("[0-9A-Za-z_]+")) {
            throw new IllegalArgumentException("not a single word: " + word);
        }
        return word;
    }

    /** @param number 0 to 99 */
    private static String two(int number) {
        if (number < 0 || number > CueLimits.MOST) {
            throw new IllegalArgumentException("a CUE sheet counts tracks and index points to 99: " + number);
        }
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
