package org.pregap.format.wav;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The {@code bext} chunk of a Broadcast Wave file, version 2.
 *
 * <p>Source: EBU Tech 3285, version 2, sections 2.3 and 2.4; for the coding history EBU R 98. Its texts are ASCII: accents are
 * left out, and what has no letter in ASCII is written as {@code ?}. Whoever wants the true text has ID3 beside it.
 *
 * @param description what it is, 256 characters at most; more are cut off
 * @param reference an unambiguous name of the recording, 32 characters at most
 * @param date of its making; without one date and time are left empty
 * @param startSample the place of the first sample on the clock it was made with, 0 or more
 * @param loudness measured
 * @param history how the sound was coded, lines with CR LF
 */
public record Bext(
        String description,
        String reference,
        Optional<LocalDate> date,
        long startSample,
        Figures loudness,
        String history) {
    private static final String ORIGINATOR = "Pregap";
    private static final int DESCRIPTION_BYTES = 256;
    private static final int NAME_BYTES = 32;
    private static final int DATE_BYTES = 10;
    private static final int TIME_BYTES = 8;
    private static final int UMID_BYTES = 64;
    private static final int RESERVED_BYTES = 180;
    private static final int FIXED_BYTES = 602;
    private static final short VERSION = 2;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x20-\\x7E]");

    /** Loudness in LUFS, its range in LU, peaks in dBTP and LUFS; what is unknown is minus infinity. */
    public record Figures(
            double integratedLufs, double rangeLu, double truePeakDbtp, double momentaryLufs, double shortTermLufs) {}

    /** What is written where a figure is not known. */
    private static final short UNKNOWN = 0x7FFF;

    private static final double LARGEST = 99.99;

    /** The content of the chunk. */
    public byte[] bytes() {
        byte[] lines = history.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer chunk = ByteBuffer.allocate(FIXED_BYTES + lines.length).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(padded(description, DESCRIPTION_BYTES));
        chunk.put(padded(ORIGINATOR, NAME_BYTES)).put(padded(reference, NAME_BYTES));
        chunk.put(padded(date.map(LocalDate::toString).orElse(""), DATE_BYTES));
        chunk.put(padded(date.isPresent() ? "00:00:00" : "", TIME_BYTES));
        chunk.putLong(startSample).putShort(VERSION).put(new byte[UMID_BYTES]);
        chunk.putShort(hundredths(loudness.integratedLufs())).putShort(hundredths(loudness.rangeLu()));
        chunk.putShort(hundredths(loudness.truePeakDbtp()));
        chunk.putShort(hundredths(loudness.momentaryLufs())).putShort(hundredths(loudness.shortTermLufs()));
        chunk.put(new byte[RESERVED_BYTES]).put(lines);
        return chunk.array();
    }

    /** A text as the chunk has it. */
    public static String ascii(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var ascii = new StringBuilder();
        bare.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> ascii.append(BEYOND_ASCII.matcher(letter).matches() ? "?" : letter));
        return ascii.toString();
    }

    /** A figure as the chunk has it. */
    public static short hundredths(double figure) {
        return Math.abs(figure) <= LARGEST ? (short) Math.round(figure * 100) : UNKNOWN;
    }

    private static byte[] padded(String text, int length) {
        byte[] bytes = ascii(text).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer field = ByteBuffer.allocate(length);
        return field.put(bytes, 0, Math.min(bytes.length, length)).array();
    }
}
