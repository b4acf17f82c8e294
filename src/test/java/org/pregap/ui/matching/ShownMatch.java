package org.pregap.ui.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import org.pregap.model.Gain;
import org.pregap.ui.matching.MatchChoices.GoalKind;
import org.pregap.ui.matching.MatchState.Field;
import org.pregap.ui.matching.MatchState.Row;
import org.pregap.ui.matching.MatchState.Status;
import org.pregap.workspace.match.MatchBy;
import org.pregap.workspace.match.MatchLimit;
import org.pregap.workspace.match.MatchedLevel;

/** The dialog of matching: a gain held back, one typed and one that cannot be read. */
public final class ShownMatch {
    private ShownMatch() {}

    public static JComponent panel() {
        var panel = new MatchPanel();
        panel.pieces().forEach(Runnable::run);
        panel.show(state());
        return panel;
    }

    private static MatchState state() {
        return new MatchState(
                new MatchChoices(
                        MatchBy.INTEGRATED,
                        GoalKind.TARGET,
                        "-14",
                        1,
                        "",
                        false,
                        "21",
                        false,
                        Set.of(3),
                        Map.of(1, "", 2, "-1.5", 3, "loud")),
                List.of(
                        new Row(1, "Opener", true, "", false, level(1, -16.31, 2.31, MatchLimit.NONE)),
                        new Row(2, "Tide", true, "-1.5", false, level(2, -19.02, 2.9, MatchLimit.CEILING)),
                        new Row(3, "Rain", false, "loud", true, Optional.empty())),
                Map.of(Field.CEILING, "A ceiling lies between −60 and +20 dBTP, such as −1.0"),
                Status.CURRENT,
                "All go to −14.00 LUFS",
                List.of("track 2 is held back by 0.6 dB: its peaks reach the ceiling of -1.0 dBTP"),
                Optional.empty());
    }

    private static Optional<MatchedLevel> level(int number, double lufs, double gainDb, MatchLimit limit) {
        var after = new Gain((int) Math.round(gainDb * 1000));
        return Optional.of(
                new MatchedLevel(number, "", Gain.UNITY, after, lufs, lufs + gainDb, -1.0, lufs + gainDb + 0.6, limit));
    }
}
