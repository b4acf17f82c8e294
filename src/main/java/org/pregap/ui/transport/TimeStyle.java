package org.pregap.ui.transport;

import java.util.Locale;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

/** How times are written. A click on one goes to the next style. */
enum TimeStyle {
    /** {@code mm:ss:ff}, 75 CD frames to the second. */
    CD_FRAMES {
        @Override
        String written(long samples, SampleRate rate) {
            return new CdFrames(samples / rate.samplesPerCdFrame()).toString();
        }
    },
    /** {@code h:mm:ss.mmm} */
    MILLISECONDS {
        @Override
        String written(long samples, SampleRate rate) {
            long millis = samples / rate.hz() * 1000 + samples % rate.hz() * 1000 / rate.hz();
            return String.format(
                    Locale.ROOT,
                    "%d:%02d:%02d.%03d",
                    millis / 3_600_000,
                    millis / 60_000 % 60,
                    millis / 1000 % 60,
                    millis % 1000);
        }
    },
    /** Samples at the album's rate, in groups of three. */
    SAMPLES {
        @Override
        String written(long samples, SampleRate rate) {
            return String.format(Locale.ROOT, "%,d", samples).replace(',', ' ');
        }
    };

    /** @param samples at the album's rate; a place is written as the whole CD frame or millisecond before it */
    String text(long samples, SampleRate rate) {
        return samples < 0 ? "−" + written(-samples, rate) : written(samples, rate);
    }

    TimeStyle next() {
        return switch (this) {
            case CD_FRAMES -> MILLISECONDS;
            case MILLISECONDS -> SAMPLES;
            case SAMPLES -> CD_FRAMES;
        };
    }

    abstract String written(long samples, SampleRate rate);
}
