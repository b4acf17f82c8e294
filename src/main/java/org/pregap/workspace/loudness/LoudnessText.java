package org.pregap.workspace.loudness;

import static org.pregap.workspace.loudness.DecibelText.left;
import static org.pregap.workspace.loudness.DecibelText.right;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.LoudnessFigure;

/** Measurements as a table for people. */
final class LoudnessText {
    private static final int LABEL_COLUMNS = 28;
    private static final int FIGURE_COLUMNS = 7;

    private LoudnessText() {}

    static List<String> lines(MeasuredSet set) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(" #", "", LoudnessFigure::heading) + right("DR", FIGURE_COLUMNS));
        lines.add(heading("", "", LoudnessFigure::unit));
        int number = 0;
        for (MeasuredTrack track : set.tracks()) {
            number++;
            lines.add(row(
                    Integer.toString(track.number().orElse(number)),
                    track.label(),
                    track.measurement().loudness()));
        }
        lines.add(row("", "album", set.album()));
        if (!set.joins().isEmpty()) {
            lines.add("");
            lines.add("Joins: the last 5 s before and the first 5 s after that can be heard, in LUFS");
            set.joins().forEach(join -> lines.add(join(join)));
        }
        return lines;
    }

    private static String heading(String number, String label, Function<LoudnessFigure, String> text) {
        StringBuilder line = new StringBuilder(left(number, 3)).append(left(label, LABEL_COLUMNS));
        for (LoudnessFigure figure : LoudnessFigure.values()) {
            line.append(right(text.apply(figure), FIGURE_COLUMNS));
        }
        return line.toString();
    }

    private static String row(String number, String label, Loudness loudness) {
        StringBuilder line = new StringBuilder(right(number, 2)).append(' ').append(left(label, LABEL_COLUMNS));
        for (LoudnessFigure figure : LoudnessFigure.values()) {
            line.append(right(DecibelText.of(figure.of(loudness)), FIGURE_COLUMNS));
        }
        return line.append(right("DR" + loudness.dynamicRange(), FIGURE_COLUMNS))
                .toString();
    }

    private static String join(MeasuredJoin join) {
        String difference = join.hasSound() ? DecibelText.signed(join.differenceLu()) + " LU" : "one side is silent";
        return right(Integer.toString(join.track() - 1), 2) + " to " + right(Integer.toString(join.track()), 2)
                + right(DecibelText.of(join.beforeLufs()), FIGURE_COLUMNS + 1)
                + right(DecibelText.of(join.afterLufs()), FIGURE_COLUMNS + 1) + "   " + difference;
    }
}
