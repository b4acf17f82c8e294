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
import org.pregap.render.words.Words;
import org.pregap.time.SampleRate;

/**
 * A kind of file that the tracks of an album are delivered in.
 *
 * @param kind container and word length, or lossy coding
 * @param rate samples per second; empty for the album's own, as far as the kind can have it
 */
public record TrackFormat(Kind kind, Optional<SampleRate> rate) {
    private static final Pattern TEXT =
            Pattern.compile("([a-z0-9-]+)(?:@([0-9]{1,6}(?:\\.[0-9]{1,4})?) ?(k|khz|hz)?)?");
    /** What Opus is always coded at. Source: RFC 6716, section 2. */
    private static final SampleRate OPUS_RATE = new SampleRate(48_000);

    private static final int BYTES_PER_KILOBIT = 125;
    private static final BigDecimal LEAST_HZ = BigDecimal.valueOf(1000);

    /** Container and word length, or container and bit rate. */
    public enum Kind {
        WAV16("wav16", Container.WAV, WordLength.INT_16),
        WAV24("wav24", Container.WAV, WordLength.INT_24),
        WAV32F("wav32f", Container.WAV, WordLength.FLOAT_32),
        FLAC16("flac16", Container.FLAC, WordLength.INT_16),
        FLAC24("flac24", Container.FLAC, WordLength.INT_24),
        FLAC16_SMALL("flac16-small", Container.FLAC_SMALL, WordLength.INT_16),
        FLAC24_SMALL("flac24-small", Container.FLAC_SMALL, WordLength.INT_24),
        AIFF16("aiff16", Container.AIFF, WordLength.INT_16),
        AIFF24("aiff24", Container.AIFF, WordLength.INT_24),
        MP3_320("mp3-320", Container.MP3, 320),
        /** Of the quality that most listeners cannot tell from the source; 245 kbit/s is what it comes to with music. */
        MP3_V0("mp3-v0", Container.MP3, 245),
        AAC_256("aac-256", Container.M4A, 256),
        OPUS_160("opus-160", Container.OPUS, 160);

        private final String id;
        private final Container container;
        private final WordLength words;
        private final int kilobitsPerSecond;

        Kind(String id, Container container, WordLength words) {
            this(id, container, words, 0);
        }

        /** Lossy; made of words of floating point, so that nothing is rounded or clipped before. */
        Kind(String id, Container container, int kilobitsPerSecond) {
            this(id, container, WordLength.FLOAT_32, kilobitsPerSecond);
        }

        Kind(String id, Container container, WordLength words, int kilobitsPerSecond) {
            this.id = id;
            this.container = container;
            this.words = words;
            this.kilobitsPerSecond = kilobitsPerSecond;
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

        /** Whether another program encodes it, and something of the sound is lost. */
        public boolean isLossy() {
            return kilobitsPerSecond > 0;
        }

        /** The rates that there are, the lowest first. */
        public List<SampleRate> rates() {
            if (!isLossy()) {
                return SampleRate.ALBUM_RATES;
            }
            return container == Container.OPUS ? List.of(OPUS_RATE) : List.of(SampleRate.CD, OPUS_RATE);
        }

        /** The album's own, or where that cannot be the one that it is a multiple of. */
        private SampleRate rateOn(SampleRate albumRate) {
            if (rates().contains(albumRate)) {
                return albumRate;
            }
            return rates().stream()
                    .filter(rate -> albumRate.hz() % rate.hz() == 0)
                    .findFirst()
                    .orElse(OPUS_RATE);
        }

        /** About how large a file is. */
        long bytes(long lengthSamples, Words of) {
            return isLossy()
                    ? lengthSamples
                            * kilobitsPerSecond
                            * BYTES_PER_KILOBIT
                            / of.rate().hz()
                    : lengthSamples * of.bytesPerSample();
        }

        private String folder() {
            if (isLossy()) {
                return id.toUpperCase(Locale.ROOT);
            }
            return container.name().replace('_', '-') + "-" + words.bits() + (words.floating() ? "F" : "");
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
        return new TrackFormat(kind, Optional.of(rate(kind, number, Optional.ofNullable(matcher.group(3)))));
    }

    private static SampleRate rate(Kind kind, String number, Optional<String> unit) {
        var value = new BigDecimal(number);
        boolean kilo = unit.map(u -> u.startsWith("k")).orElse(value.compareTo(LEAST_HZ) < 0);
        BigDecimal hz = kilo ? value.movePointRight(3) : value;
        return kind.rates().stream()
                .filter(rate -> hz.compareTo(BigDecimal.valueOf(rate.hz())) == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException((kind.isLossy() ? kind.id : "track files")
                        + " cannot have " + number
                        + unit.map(u -> " " + u).orElse("") + (kind.isLossy() ? "; it can have " : "; they can have ")
                        + names(kind.rates().stream().map(SampleRate::toString).toList())));
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
        return rate.orElse(kind.rateOn(albumRate));
    }

    /** The folder of these files in a delivery, such as {@code WAV-24-96}. */
    public String folderName(SampleRate albumRate) {
        return kind.folder() + "-" + rateOn(albumRate).toString().replace(" kHz", "");
    }
}
