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
    NUMBER(Kind.ROW, 34, true),
    PLAY(Kind.BUTTON, 26, true),
    TRANSITION(Kind.BUTTON, 28, true),
    TITLE(Kind.TEXT, 150, true),
    PERFORMER(Kind.TEXT, 124, true),
    SONGWRITER(Kind.TEXT, 120, false),
    COMPOSER(Kind.TEXT, 120, false),
    ARRANGER(Kind.TEXT, 120, false),
    MESSAGE(Kind.TEXT, 160, false),
    PAUSE(Kind.VALUE, 70, true),
    START(Kind.VALUE, 76, true),
    LENGTH(Kind.VALUE, 76, true),
    HEAD_SPACE(Kind.VALUE, 46, true),
    GAIN(Kind.VALUE, 52, true),
    FADE_IN(Kind.VALUE, 58, true),
    FADE_OUT(Kind.VALUE, 68, true),
    TRIM_START(Kind.VALUE, 76, false),
    TRIM_END(Kind.VALUE, 76, false),
    INTEGRATED(Kind.FIGURE, 58, true),
    SHORT_TERM(Kind.FIGURE, 54, true),
    TRUE_PEAK(Kind.FIGURE, 50, true),
    RANGE(Kind.FIGURE, 44, true),
    ISRC(Kind.CODE, 120, true),
    FLAGS(Kind.CODE, 76, true),
    CD_TEXT(Kind.MARK, 66, true),
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

    /** At first, in pixels at scale 1. */
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
        return Arrays.stream(TrackCell.values())
                .filter(cell -> cell.name().equals(name()))
                .findFirst();
    }

    /** Its place in {@link #all}, from 0. */
    public int index() {
        return all().indexOf(this);
    }

    public static List<TrackColumn> all() {
        return List.of(values());
    }

    public static Optional<TrackColumn> find(String name) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
