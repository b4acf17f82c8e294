package org.pregap.intake.field;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.MarkPlace;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.time.TimeSpan;

/**
 * The grammar of single values. White space around a value means nothing; words are read in upper and lower case. Each
 * method throws an {@code IllegalArgumentException} that says what is accepted.
 */
public final class Cells {
    /** Numbers are written with a decimal point: on the command line, in sheets separated by commas or tabs. */
    public static final Cells POINT = new Cells(false);

    /** Numbers are written with a decimal comma or a point: in sheets separated by semicolons. */
    public static final Cells POINT_OR_COMMA = new Cells(true);

    private static final int LONGEST_HOURS = 10;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern RATE = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?)\\s*(k|khz|hz)?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final boolean decimalComma;

    private Cells(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    /**
     * A length of time and, perhaps, the law of a fade over it.
     *
     * @param length not yet on any clock
     * @param law empty where none was written
     */
    public record Shape(TimeSpan length, Optional<FadeLaw> law) {}

    /** A time of at most ten hours, in any of the forms of {@link TimeSpan#parse}. */
    public TimeSpan time(String text) {
        TimeSpan span = number(trimmed(text), TimeSpan::parse);
        BigInteger limit = span.per().multiply(BigInteger.valueOf(LONGEST_HOURS * 3600L));
        if (span.seconds().compareTo(limit) > 0) {
            throw new IllegalArgumentException("'" + trimmed(text) + "' is longer than " + LONGEST_HOURS + " hours");
        }
        return span;
    }

    /** A time of whole CD frames; one that lies between two is rounded to the nearest, with a note. */
    public Noted<CdFrames> cdFrames(String text) {
        TimeSpan span = time(text);
        CdFrames nearest = span.toNearestCdFrames();
        if (span.isWholeCdFrames()) {
            return Noted.of(nearest);
        }
        String note = "'" + trimmed(text) + "' lies between two CD frames and is rounded to " + nearest + " ("
                + nearest.count() + "f)";
        return new Noted<>(nearest, List.of(note));
    }

    /** {@code 2.5} or {@code 2.5 equal-power}. */
    public Shape shape(String text) {
        String[] parts = SPACE.split(trimmed(text), 2);
        return new Shape(time(parts[0]), parts.length == 1 ? Optional.empty() : Optional.of(law(parts[1])));
    }

    /** The name of a fade law; that of a tension ends in a number. */
    public FadeLaw law(String text) {
        return number(word(text), FadeLaw::parse);
    }

    /** {@code start}, {@code middle} or {@code end}. */
    public MarkPlace mark(String text) {
        return MarkPlace.parse(word(text));
    }

    /** A gain in dB. */
    public Gain gain(String text) {
        return number(trimmed(text), Gain::parse);
    }

    /** {@code yes} or {@code no}. */
    public boolean yes(String text) {
        return switch (word(text)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("'" + trimmed(text) + "' is neither yes nor no");
        };
    }

    /** {@code DCP}, {@code PRE}, {@code 4CH}, {@code SCMS}, separated by spaces; none where the text is empty. */
    public TrackFlags flags(String text) {
        return TrackFlags.parse(trimmed(text).toUpperCase(Locale.ROOT));
    }

    /** Times after INDEX 01, ascending, separated by spaces; none where the text is empty. */
    public Noted<List<CdFrames>> indexes(String text) {
        List<CdFrames> places = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        CdFrames before = CdFrames.ZERO;
        for (String part : parts(text)) {
            Noted<CdFrames> place = cdFrames(part);
            if (place.value().compareTo(before) <= 0) {
                throw new IllegalArgumentException("index points are times after INDEX 01 in ascending order; '" + part
                        + "' does not come after " + before);
            }
            before = place.value();
            places.add(before);
            notes.addAll(place.notes());
        }
        return new Noted<>(List.copyOf(places), notes);
    }

    /** A day, {@code 2026-08-20}. */
    public LocalDate date(String text) {
        String typed = trimmed(text);
        try {
            if (DATE.matcher(typed).matches()) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, together with what is no date at all.
        }
        throw new IllegalArgumentException("'" + typed + "' is not a date; write year, month and day: 2026-08-20");
    }

    /** A rate an album can have: {@code 44100}, {@code 44.1}, {@code 96k}, {@code 88.2 kHz} or {@code 48000 Hz}. */
    public SampleRate albumRate(String text) {
        return number(trimmed(text), Cells::rate);
    }

    /** A text of one line without control characters; empty is none. */
    public String line(String text) {
        String typed = trimmed(text);
        typed.codePoints().filter(c -> !isWritable(c)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    "a text is one line without control characters; this one holds " + codePoint(c));
        });
        return typed;
    }

    /** The text with a space for every character that {@link #line} refuses. */
    public static String oneLine(String text) {
        return text.codePoints()
                .map(c -> isWritable(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWritable(int c) {
        boolean breaksTheLine = c == 0x2028 || c == 0x2029;
        boolean halfACharacter = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !Character.isISOControl(c) && !breaksTheLine && !halfACharacter;
    }

    /** Without the white space around it, no-break spaces included: spreadsheets love them. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /** Reads a number as typed and, where a decimal comma is allowed, with its commas as points. */
    private <T> T number(String typed, Function<String, T> parse) {
        try {
            return parse.apply(typed);
        } catch (IllegalArgumentException asTyped) {
            if (!decimalComma || typed.indexOf(',') < 0 || typed.indexOf('.') >= 0) {
                throw asTyped;
            }
            try {
                return parse.apply(typed.replace(',', '.'));
            } catch (IllegalArgumentException withPoints) {
                throw new IllegalArgumentException(asTyped.getMessage(), withPoints);
            }
        }
    }

    private static SampleRate rate(String text) {
        Matcher typed = RATE.matcher(text.toLowerCase(Locale.ROOT));
        if (!typed.matches()) {
            throw noRate(text);
        }
        var number = new BigDecimal(typed.group(1));
        String unit = Optional.ofNullable(typed.group(2)).orElse(number.compareTo(THOUSAND) < 0 ? "k" : "hz");
        BigDecimal hz = unit.equals("hz") ? number : number.multiply(THOUSAND);
        for (SampleRate rate : SampleRate.ALBUM_RATES) {
            if (hz.compareTo(BigDecimal.valueOf(rate.hz())) == 0) {
                return rate;
            }
        }
        throw noRate(text);
    }

    private static IllegalArgumentException noRate(String text) {
        return new IllegalArgumentException("'" + text
                + "' is no rate of an album; write 44.1, 48, 88.2, 96, 176.4 or 192 (kHz), or 44100 and so on");
    }

    private static String word(String text) {
        return trimmed(text).toLowerCase(Locale.ROOT);
    }

    private static String codePoint(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    /** The parts of a value that are separated by white space. */
    static List<String> parts(String text) {
        return trimmed(text).isEmpty() ? List.of() : Arrays.asList(SPACE.split(trimmed(text)));
    }
}
