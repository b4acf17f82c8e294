package org.pregap.ui.tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.check.Severity;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.TrackRow;
import org.pregap.ui.tracks.row.TrackRow.Figures;
import org.pregap.ui.words.Lengths;
import org.pregap.ui.words.Words;

/** What a cell says in more words: under the pointer, and to somebody who does not see it. */
final class TrackTips {
    /** Stands where there is no fade, no trim, no head space. */
    static final String NOTHING = "\u2013";

    private static final char MINUS = '\u2212';

    private final Words words = Words.of(TrackTips.class);

    /** As it stands in the cell: with a true minus, and with dots while a figure is measured for the first time. */
    String shown(TrackRow row, TrackColumn column) {
        String text = row.text(column);
        if (row.isHidden()) {
            return column == TrackColumn.TITLE ? words.get("hidden.file", row.stem()) : text;
        }
        if (column.kind() == TrackColumn.Kind.FIGURE) {
            return text.isEmpty() && row.figures() == Figures.MEASURING
                    ? "\u2026"
                    : minus(text.equals("-inf") ? "-\u221e" : text);
        }
        return switch (column) {
            case GAIN -> minus(text);
            case HEAD_SPACE, FADE_IN, FADE_OUT, TRIM_START, TRIM_END -> length(text);
            default -> text;
        };
    }

    /** To a hundredth; the law of a fade, and what is behind the rounding, stand in the editor. Nothing is a dash. */
    private static String length(String text) {
        String seconds = text.split(" ", 2)[0];
        int point = seconds.indexOf('.');
        return isZero(seconds)
                ? NOTHING
                : point < 0 ? seconds : seconds.substring(0, Math.min(seconds.length(), point + 3));
    }

    private static boolean isZero(String seconds) {
        return seconds.chars().allMatch(c -> c == '0' || c == '.');
    }

    /** Lines for the tooltip; none where the cell says everything. */
    List<String> tip(TrackRow row, TrackColumn column) {
        return switch (column) {
            case NUMBER -> missing(row);
            case PLAY -> List.of(words.get("PLAY.help"));
            case TRANSITION -> row.hasTransition() ? List.of(words.get("TRANSITION.help")) : List.of();
            case FINDINGS -> findings(row);
            case CD_TEXT -> List.of(words.get(row.text(column).isEmpty() ? "cdtext.no" : "cdtext.yes"));
            case TITLE -> title(row);
            case PAUSE -> pause(row);
            case INTEGRATED, SHORT_TERM, TRUE_PEAK, RANGE -> figure(row, column);
            default -> text(row, column);
        };
    }

    /** The heading, and what the cell holds, with symbols put into words. */
    String spoken(TrackRow row, TrackColumn column) {
        return switch (column) {
            case PLAY -> words.get("PLAY.spoken", name(row));
            case TRANSITION -> row.hasTransition() ? words.get("TRANSITION.spoken", name(row)) : "";
            case FINDINGS -> words.get("name.FINDINGS") + ": " + findingsInShort(row);
            case CD_TEXT -> words.get(row.text(column).isEmpty() ? "cdtext.no" : "cdtext.yes");
            case NUMBER -> row.isHidden() ? words.get("hidden") : words.get("track", Integer.toString(row.number()));
            case TRUE_PEAK ->
                name(column) + ": " + shownOrEmpty(row, column)
                        + (row.isOver(column) ? ". " + words.get("figures.over") : "");
            default -> name(column) + ": " + shownOrEmpty(row, column);
        };
    }

    private String shownOrEmpty(TrackRow row, TrackColumn column) {
        return row.text(column).isEmpty() ? words.get("empty") : shown(row, column);
    }

    /** The column in full words, for menus and screen readers. */
    String name(TrackColumn column) {
        String key = "name." + column.name();
        return words.get(words.has(key) ? key : column.name());
    }

    /** What a column is, for its heading. */
    List<String> heading(TrackColumn column) {
        String help = column.name() + ".help";
        return words.has(help) ? List.of(name(column), words.get(help)) : List.of(name(column));
    }

    /** {@code 1 error, 2 warnings}, or that there is nothing. */
    String findingsInShort(TrackRow row) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = row.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(count + " " + words.get(severity.id() + (count == 1 ? "" : "s")));
            }
        }
        return parts.isEmpty() ? words.get("clean") : String.join(", ", parts);
    }

    private List<String> findings(TrackRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(findingsInShort(row));
        for (Finding finding : row.findings()) {
            lines.add("");
            lines.add(words.get("finding", words.get(finding.severity().id()), message(row, finding)));
            lines.add(words.get("why", finding.rule().why()));
            lines.add(words.get("fix", finding.rule().fix()));
        }
        return lines;
    }

    /** Of the fault of another track it says which. */
    private String message(TrackRow row, Finding finding) {
        int track = finding.track().orElse(row.number());
        return track == row.number()
                ? finding.message()
                : words.get("finding.other", Integer.toString(track), finding.message());
    }

    private List<String> missing(TrackRow row) {
        return row.missing().stream().map(path -> words.get("missing", path)).toList();
    }

    private List<String> title(TrackRow row) {
        List<String> lines = new ArrayList<>(missing(row));
        Optional.of(row.text(TrackColumn.TITLE))
                .filter(title -> !title.isEmpty())
                .ifPresent(lines::add);
        lines.add(words.get("source", row.fileName()));
        return lines;
    }

    private List<String> figure(TrackRow row, TrackColumn column) {
        List<String> lines = new ArrayList<>(List.of(words.get(column.name() + ".help")));
        if (row.isOver(column)) {
            lines.add(words.get("figures.over"));
        }
        String state = "figures." + row.figures().name();
        if (words.has(state)) {
            lines.add(words.get(state));
        }
        return lines;
    }

    private List<String> text(TrackRow row, TrackColumn column) {
        List<String> lines = new ArrayList<>();
        if (!row.text(column).isEmpty()) {
            lines.add(row.text(column));
        }
        if (row.isEditable(column) && words.has(column.name() + ".help")) {
            lines.add(words.get(column.name() + ".help"));
        }
        return lines;
    }

    private List<String> pause(TrackRow row) {
        List<String> lines = new ArrayList<>(text(row, TrackColumn.PAUSE));
        row.hiddenBefore()
                .ifPresent(hidden -> lines.add(
                        Math.min(1, lines.size()),
                        words.get("PAUSE.hidden", Lengths.seconds(hidden), row.text(TrackColumn.START))));
        return lines;
    }

    private String name(TrackRow row) {
        return row.isHidden() ? words.get("hidden") : row.displayTitle();
    }

    private static String minus(String number) {
        return number.startsWith("-") ? MINUS + number.substring(1) : number;
    }
}
