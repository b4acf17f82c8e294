package org.pregap.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the disc clock is written: minutes, seconds and CD frames, {@code 04:31:18}.
 *
 * @param minutes 0 and up; two digits on a disc, so at most 99 there
 * @param seconds 0 to 59
 * @param cdFrames 0 to 74
 */
public record Msf(int minutes, int seconds, int cdFrames) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,4}):([0-5]?[0-9]):([0-7]?[0-9])");
    private static final int PER_MINUTE = 60 * CdFrames.PER_SECOND;

    public Msf {
        if (minutes < 0 || seconds < 0 || seconds > 59 || cdFrames < 0 || cdFrames >= CdFrames.PER_SECOND) {
            throw new IllegalArgumentException("not a disc time: " + minutes + ":" + seconds + ":" + cdFrames);
        }
    }

    /** @param count CD frames, 0 or more */
    public static Msf of(long count) {
        int minutes = Math.toIntExact(Math.floorDiv(count, (long) PER_MINUTE));
        int rest = Math.floorMod(count, PER_MINUTE);
        return new Msf(minutes, rest / CdFrames.PER_SECOND, rest % CdFrames.PER_SECOND);
    }

    /** @throws IllegalArgumentException if the text is not {@code mm:ss:ff} */
    public static Msf parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("not a disc time mm:ss:ff: '" + text + "'");
        }
        return new Msf(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                Integer.parseInt(written.group(3)));
    }

    /** The same time in CD frames. */
    public long toCdFrames() {
        return (minutes * 60L + seconds) * CdFrames.PER_SECOND + cdFrames;
    }

    /** {@code mm:ss:ff} in ASCII digits, whatever the locale. */
    @Override
    public String toString() {
        return two(minutes) + ":" + two(seconds) + ":" + two(cdFrames);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
