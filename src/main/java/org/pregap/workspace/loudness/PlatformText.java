package org.pregap.workspace.loudness;

import static org.pregap.workspace.loudness.DecibelText.left;
import static org.pregap.workspace.loudness.DecibelText.right;

import java.util.ArrayList;
import java.util.List;

/** What players would do, as tables for people: a column for each platform, as many side by side as fit. */
final class PlatformText {
    private static final int SIDE_BY_SIDE = 4;
    private static final int COLUMNS = 23;
    private static final int FIRST_COLUMNS = 8;
    private static final int LEGEND_COLUMNS = 24;

    private PlatformText() {}

    static List<String> lines(MeasuredSet set, List<Platform.Effects> effects) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                "What players would do: the gain in dB and the loudness it leads to in LUFS; * held back by the peak");
        for (int from = 0; from < effects.size(); from += SIDE_BY_SIDE) {
            lines.add("");
            table(set, effects.subList(from, Math.min(effects.size(), from + SIDE_BY_SIDE)), lines);
        }
        lines.add("");
        effects.forEach(each -> lines.add(legend(each.platform())));
        return lines;
    }

    private static void table(MeasuredSet set, List<Platform.Effects> effects, List<String> lines) {
        StringBuilder heading = new StringBuilder(left(" #", FIRST_COLUMNS));
        effects.forEach(each ->
                heading.append(right(left(each.platform().name(), COLUMNS - 2).strip() + " ", COLUMNS)));
        lines.add(heading.toString().stripTrailing());
        for (int i = 0; i < set.tracks().size(); i++) {
            int track = i;
            String number = right(Integer.toString(set.tracks().get(i).number().orElse(i + 1)), 2);
            StringBuilder line = new StringBuilder(left(number, FIRST_COLUMNS));
            effects.forEach(each -> line.append(right(cell(each.tracks().get(track)), COLUMNS)));
            lines.add(line.toString().stripTrailing());
        }
        StringBuilder album = new StringBuilder(left("album", FIRST_COLUMNS));
        effects.forEach(
                each -> album.append(right(each.album().map(PlatformText::cell).orElse("each for itself "), COLUMNS)));
        lines.add(album.toString().stripTrailing());
    }

    private static String cell(Platform.Effect effect) {
        return DecibelText.signed(effect.gainDb())
                + right(DecibelText.of(effect.lufs()), 7)
                + (effect.limited() ? "*" : " ");
    }

    private static String legend(Platform platform) {
        String ceiling = platform.ceilingDbtp().isPresent()
                ? ", up to a peak of " + DecibelText.of(platform.ceilingDbtp().getAsDouble()) + " dBTP"
                : "";
        return left(platform.name(), LEGEND_COLUMNS) + DecibelText.of(platform.targetLufs()) + " LUFS by "
                + platform.scope().id() + (platform.positiveGain() ? ", up and down" + ceiling : ", down only");
    }
}
