package org.pregap.ui.tracks.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pregap.workspace.edit.cell.TrackCell;

/**
 * The columns of the track table, in the order in which they stand at first. Their headings are in the bundle: {@code
 * TITLE}, and {@code TITLE.help} for what a cell means.
 */
public enum TrackColumn {
    NUMBER(Kind.ROW, 30, true),
    PLAY(Kind.BUTTON, 26, true),
    TRANSITION(Kind.BUTTON, 28, true),
    TITLE(Kind.TEXT, 138, true),
    PERFORMER(Kind.TEXT, 92, true),
    SONGWRITER(Kind.TEXT, 120, false),
    COMPOSER(Kind.TEXT, 120, false),
    ARRANGER(Kind.TEXT, 120, false),
    MESSAGE(Kind.TEXT, 160, false),
    PAUSE(Kind.VALUE, 60, true),
    START(Kind.VALUE, 84, true),
    LENGTH(Kind.VALUE, 84, true),
    HEAD_SPACE(Kind.VALUE, 40, true),
    GAIN(Kind.VALUE, 44, true),
    FADE_IN(Kind.VALUE, 50, false),
    FADE_OUT(Kind.VALUE, 50, false),
    TRIM_START(Kind.VALUE, 50, false),
    TRIM_END(Kind.VALUE, 50, false),
    INTEGRATED(Kind.FIGURE, 44, true),
    SHORT_TERM(Kind.FIGURE, 44, true),
    TRUE_PEAK(Kind.FIGURE, 44, true),
    RANGE(Kind.FIGURE, 40, true),
    ISRC(Kind.CODE, 90, true),
    FLAGS(Kind.CODE, 48, true),
    CD_TEXT(Kind.MARK, 46, true),
    FINDINGS(Kind.DOT, 28, true);

    /** What can be done with the cells of a column. */
    public enum Kind {
        /** Names the row, and moves it. */
        ROW,
        /** Plays something. */
        BUTTON,
        /** A text that can be typed. */
        TEXT,
        /** A number that can be typed, or dragged up and down. */
        VALUE,
        /** A code that can be typed. */
        CODE,
        /** A number that was measured. */
        FIGURE,
        /** Whether something is so. */
        MARK,
        /** What the rules say. */
        DOT
    }

    private static final List<TrackColumn> ALL = List.of(values());

    /** Asked for each cell of each row after each edit. */
    private final Optional<TrackCell> cell = Arrays.stream(TrackCell.values())
            .filter(typed -> typed.name().equals(name()))
            .findFirst();

    private final Kind kind;
    private final int width;
    private final boolean shownAtFirst;

    TrackColumn(Kind kind, int width, boolean shownAtFirst) {
        this.kind = kind;
        this.width = width;
        this.shownAtFirst = shownAtFirst;
    }

    public Kind kind() {
        return kind;
    }

    /** A long value of the column, for which there is room at first; empty where any length will do. */
    public String sample() {
        return switch (this) {
            case NUMBER -> "99";
            case PAUSE -> "\u00d79.99 =";
            case START, LENGTH -> "79:57:74";
            case HEAD_SPACE, FADE_IN, FADE_OUT -> "9.99";
            case TRIM_START, TRIM_END -> "123.45";
            case GAIN -> "\u221213.987";
            case INTEGRATED, SHORT_TERM, TRUE_PEAK -> "\u221213.9";
            case RANGE -> "13.9";
            case ISRC -> "QZABC2600500";
            case FLAGS -> "SCMS";
            case PLAY, TRANSITION, TITLE, PERFORMER, SONGWRITER, COMPOSER, ARRANGER, MESSAGE, CD_TEXT, FINDINGS -> "";
        };
    }

    /** At first, in pixels at scale 1; wider where the heading or {@link #sample} needs more. */
    public int width() {
        return width;
    }

    public boolean isShownAtFirst() {
        return shownAtFirst;
    }

    /** Whether something can be typed there. */
    public boolean isEditable() {
        return kind == Kind.TEXT || kind == Kind.VALUE || kind == Kind.CODE;
    }

    /** Whether its cells hold text; else a symbol. */
    public boolean hasText() {
        return kind != Kind.BUTTON && kind != Kind.DOT;
    }

    /** Whether its cells are numbers, which stand at the right. */
    public boolean isNumeric() {
        return kind == Kind.VALUE || kind == Kind.FIGURE;
    }

    /** Whether its cells are worth being copied into a spreadsheet. */
    public boolean isCopied() {
        return kind != Kind.ROW && kind != Kind.BUTTON && kind != Kind.DOT;
    }

    /** What of a track is typed there; empty for the length, which is an edit of its own, and for what cannot be typed. */
    public Optional<TrackCell> cell() {
        return cell;
    }

    /** Whether what it shows follows from other columns and measurements, so that a row is whole without it. */
    public boolean isDerived() {
        return this == START || this == LENGTH || !isEditable();
    }

    /** Its place in {@link #all}, from 0. */
    public int index() {
        return all().indexOf(this);
    }

    public static List<TrackColumn> all() {
        return ALL;
    }

    public static Optional<TrackColumn> find(String name) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
