package org.pregap.workspace.match;

import static org.pregap.workspace.loudness.DecibelText.left;
import static org.pregap.workspace.loudness.DecibelText.right;

import java.util.ArrayList;
import java.util.List;
import org.pregap.model.Gain;
import org.pregap.workspace.loudness.DecibelText;

/** A match for people: what each track had, what it gets, and what held it back. */
final class MatchText {
    private static final int LABEL_COLUMNS = 26;
    private static final int LUFS_COLUMNS = 9;
    private static final int GAIN_COLUMNS = 11;

    private MatchText() {}

    static List<String> table(List<MatchedLevel> levels) {
        List<String> lines = new ArrayList<>();
        lines.add(left(" #", 3)
                + left("", LABEL_COLUMNS)
                + right("before", LUFS_COLUMNS)
                + right("gain was", GAIN_COLUMNS)
                + right("gain is", GAIN_COLUMNS)
                + right("after", LUFS_COLUMNS)
                + right("peak", LUFS_COLUMNS)
                + right("held back", GAIN_COLUMNS));
        lines.add(left("", 3 + LABEL_COLUMNS)
                + right("LUFS", LUFS_COLUMNS)
                + right("dB", GAIN_COLUMNS)
                + right("dB", GAIN_COLUMNS)
                + right("LUFS", LUFS_COLUMNS)
                + right("dBTP", LUFS_COLUMNS)
                + right("dB", GAIN_COLUMNS));
        levels.forEach(level -> lines.add(row(level)));
        return lines;
    }

    private static String row(MatchedLevel level) {
        String number = level.number() == 0 ? "" : Integer.toString(level.number());
        String held = level.heldBackDb() > 0 ? DecibelText.of(level.heldBackDb()) : "";
        return right(number, 2) + " " + left(level.title(), LABEL_COLUMNS)
                + right(DecibelText.of(level.lufsBefore()), LUFS_COLUMNS)
                + right(gain(level.gainBefore()), GAIN_COLUMNS)
                + right(gain(level.gainAfter()), GAIN_COLUMNS)
                + right(DecibelText.of(level.lufsAfter()), LUFS_COLUMNS)
                + right(DecibelText.of(level.truePeakDbtp()), LUFS_COLUMNS)
                + (held.isEmpty() ? "" : right(held, GAIN_COLUMNS));
    }

    /** With all three decimals, as the album file has it. */
    private static String gain(Gain gain) {
        String text = gain.db().setScale(3).toPlainString();
        return gain.thousandthsDb() > 0 ? "+" + text : text;
    }

    /** What the table cannot say. */
    static List<String> remarks(List<MatchedLevel> levels, double ceilingDbtp) {
        List<String> remarks = new ArrayList<>();
        for (MatchedLevel level : levels) {
            String who = level.number() == 0 ? "the album" : "track " + level.number();
            switch (level.limit()) {
                case SILENCE -> remarks.add(who + " has no loudness that could be matched, and is left alone");
                case RANGE -> remarks.add(who + " would need a gain beyond -120 to +60 dB");
                case CEILING -> remarks.addAll(ceiling(who, level, ceilingDbtp));
                case NONE -> {}
            }
        }
        return remarks;
    }

    private static List<String> ceiling(String who, MatchedLevel level, double ceilingDbtp) {
        if (level.heldBackDb() == 0) {
            return List.of();
        }
        String why = who + " is held back by " + DecibelText.of(level.heldBackDb())
                + " dB: its peaks reach the ceiling of " + DecibelText.of(ceilingDbtp) + " dBTP";
        boolean lowered = level.gainAfter().thousandthsDb() < level.gainBefore().thousandthsDb();
        return List.of(lowered ? why + "; they were over it, so it is softer than before" : why);
    }
}
