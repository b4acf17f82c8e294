package org.pregap.ui.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregap.time.CdFrames;
import org.pregap.ui.words.Lengths;

/** A pause as it is typed into the toolbar: {@code 2}, {@code 1.5}, {@code 1,5 s}, {@code 105f}. */
final class PauseText {
    private static final Pattern CD_FRAMES = Pattern.compile("([0-9]{1,5})\\s*f");
    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,6})?)\\s*s?");

    private PauseText() {}

    /** Seconds are rounded to the nearest CD frame; empty where it is no pause. */
    static Optional<CdFrames> parse(String typed) {
        String text = typed.strip();
        Matcher cdFrames = CD_FRAMES.matcher(text);
        if (cdFrames.matches()) {
            return Optional.of(new CdFrames(Long.parseLong(cdFrames.group(1))));
        }
        Matcher seconds = SECONDS.matcher(text);
        if (!seconds.matches()) {
            return Optional.empty();
        }
        BigDecimal count = new BigDecimal(seconds.group(1).replace(',', '.'))
                .multiply(BigDecimal.valueOf(CdFrames.PER_SECOND))
                .setScale(0, RoundingMode.HALF_UP);
        return Optional.of(new CdFrames(count.longValueExact()));
    }

    /** In hundredths of a second, which tell CD frames apart: {@code 2.00 s}. */
    static String of(CdFrames pause) {
        return Lengths.seconds(pause);
    }
}
