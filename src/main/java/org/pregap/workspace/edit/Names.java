package org.pregap.workspace.edit;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.TextField;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/** The words from which the names of edits are made. */
final class Names {
    private static final int LONGEST_TITLE = 40;

    private Names() {}

    /** {@code "Opener"}, or {@code track 3} where it has no title; {@code hidden audio} for 0. */
    static String track(Album album, int number) {
        if (number == 0) {
            return "hidden audio";
        }
        String title = album.track(number).texts().get(album.mainLanguage(), TextField.TITLE);
        return title.isEmpty() ? "track " + number : "\"" + shortened(title) + "\"";
    }

    /** The one track, or how many there are. */
    static String tracks(Album album, Collection<Integer> numbers) {
        SortedSet<Integer> each = new TreeSet<>(numbers);
        return each.size() == 1 ? track(album, each.first()) : each.size() + " tracks";
    }

    /** {@code 1.40 s} */
    static String seconds(CdFrames length) {
        return Seconds.rounded(length.count(), CdFrames.PER_SECOND) + " s";
    }

    /** {@code 1.40 s} */
    static String seconds(SampleCount length, SampleRate rate) {
        return Seconds.rounded(length.count(), rate.hz()) + " s";
    }

    /** {@code +1.5 dB}, {@code −0.5 dB} */
    static String decibels(Gain gain) {
        String number = gain.db().toPlainString();
        return (number.startsWith("-") ? "\u2212" + number.substring(1) : "+" + number) + " dB";
    }

    /** As a whole word begins a name: {@code pause} becomes {@code Pause}. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String shortened(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "\u2026";
    }
}
