package org.pregap.delivery.tracks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pregap.audio.WordLength;
import org.pregap.time.SampleRate;

/**
 * A kind of file that the tracks of an album are delivered in.
 *
 * @param kind container and word length
 * @param rate samples per second; empty for the album's own
 */
public record TrackFormat(Kind kind, Optional<SampleRate> rate) {
    private static final Pattern TEXT = Pattern.compile("([a-z0-9]+)(?:@([0-9]{1,6}(?:\\.[0-9]{1,4})?) ?(k|khz|hz)?)?");
    private static final BigDecimal LEAST_HZ = BigDecimal.valueOf(1000);

    /** Container and word length. */
    public enum Kind {
        WAV16("wav16", Container.WAV, WordLength.INT_16),
        WAV24("wav24", Container.WAV, WordLength.INT_24),
        WAV32F("wav32f", Container.WAV, WordLength.FLOAT_32),
        FLAC16("flac16", Container.FLAC, WordLength.INT_16),
        FLAC24("flac24", Container.FLAC, WordLength.INT_24),
        AIFF16("aiff16", Container.AIFF, WordLength.INT_16),
        AIFF24("aiff24", Container.AIFF, WordLength.INT_24);

        private final String id;
        private final Container container;
        private final WordLength words;

        Kind(String id, Container container, WordLength words) {
            this.id = id;
            this.container = container;
            this.words = words;
        }

        /** The name on the command line. */
        public String id() {
            return id;
        }

        public Container container() {
            return container;
        }

        public WordLength words() {
            return words;
        }

        private String folder() {
            return container.name() + "-" + words.bits() + (words.floating() ? "F" : "");
        }
    }

    /**
     * Reads {@code wav24}, {@code wav16@44100} or {@code wav24@96k}: a number below 1000 or with {@code k} counts in kHz.
     *
     * @throws IllegalArgumentException if there is no such kind or no such rate; the message says which there are
     */
    public static TrackFormat parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw unknown(text);
        }
        Kind kind = Arrays.stream(Kind.values())
                .filter(k -> k.id.equals(matcher.group(1)))
                .findFirst()
                .orElseThrow(() -> unknown(text));
        String number = matcher.group(2);
        if (number == null) {
            return new TrackFormat(kind, Optional.empty());
        }
        return new TrackFormat(kind, Optional.of(rate(number, Optional.ofNullable(matcher.group(3)))));
    }

    private static SampleRate rate(String number, Optional<String> unit) {
        var value = new BigDecimal(number);
        boolean kilo = unit.map(u -> u.startsWith("k")).orElse(value.compareTo(LEAST_HZ) < 0);
        BigDecimal hz = kilo ? value.movePointRight(3) : value;
        return SampleRate.ALBUM_RATES.stream()
                .filter(rate -> hz.compareTo(BigDecimal.valueOf(rate.hz())) == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("track files cannot have " + number
                        + unit.map(u -> " " + u).orElse("") + "; they can have "
                        + names(SampleRate.ALBUM_RATES.stream()
                                .map(SampleRate::toString)
                                .toList())));
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("there is no format '" + text + "'; there are "
                + names(Arrays.stream(Kind.values()).map(Kind::id).toList())
                + ", each also with a rate, such as wav24@96k");
    }

    private static String names(List<String> all) {
        return all.stream().collect(Collectors.joining(", "));
    }

    public SampleRate rateOn(SampleRate albumRate) {
        return rate.orElse(albumRate);
    }

    /** The folder of these files in a delivery, such as {@code WAV-24-96}. */
    public String folderName(SampleRate albumRate) {
        return kind.folder() + "-" + rateOn(albumRate).toString().replace(" kHz", "");
    }
}
