package org.pregap.ui.delivering.choice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.time.SampleRate;

/** Kinds of track files. */
public enum Kind {
    WAV16,
    WAV24,
    WAV32F,
    FLAC16,
    FLAC24,
    FLAC16_SMALL,
    FLAC24_SMALL,
    AIFF16,
    AIFF24,
    MP3_320,
    MP3_V0,
    AAC_256,
    OPUS_160;

    private static final SampleRate RATE_48 = new SampleRate(48_000);

    /** The kind of this name, as the command line has it. */
    public static Optional<Kind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** As the command line names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rates that there are, the lowest first. */
    public List<SampleRate> rates() {
        return switch (this) {
            case MP3_320, MP3_V0, AAC_256 -> List.of(SampleRate.CD, RATE_48);
            case OPUS_160 -> List.of(RATE_48);
            case WAV16, WAV24, WAV32F, FLAC16, FLAC24, FLAC16_SMALL, FLAC24_SMALL, AIFF16, AIFF24 ->
                SampleRate.ALBUM_RATES;
        };
    }
}
