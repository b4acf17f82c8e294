package org.pregap.ui.tracks.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which columns are shown, in which order and how wide. Written into the settings as {@code TITLE=190,-MESSAGE=160}; a
 * column with a minus is hidden, but keeps its width.
 *
 * @param columns every column once
 */
public record ColumnSet(List<Shown> columns) {
    private static final int NARROWEST = 20;
    private static final int WIDEST = 2000;

    /**
     * @param width in pixels at scale 1
     * @param visible whether it is shown
     */
    public record Shown(TrackColumn column, int width, boolean visible) {
        public Shown {
            width = Math.max(NARROWEST, Math.min(WIDEST, width));
        }
    }

    public ColumnSet {
        columns = List.copyOf(columns);
    }

    public static ColumnSet atFirst() {
        return new ColumnSet(TrackColumn.all().stream().map(ColumnSet::atFirst).toList());
    }

    /** Reads what was remembered; what makes no sense is passed over, and what is missing is as at first. */
    public static ColumnSet parse(String remembered) {
        List<Shown> columns = new ArrayList<>();
        for (String part : remembered.split(",", -1)) {
            parsePart(part.strip())
                    .filter(shown -> !names(columns, shown.column()))
                    .ifPresent(columns::add);
        }
        for (TrackColumn column : TrackColumn.all()) {
            if (!names(columns, column)) {
                columns.add(placeOf(column, columns), atFirst(column));
            }
        }
        return new ColumnSet(columns);
    }

    public List<Shown> visible() {
        return columns.stream().filter(Shown::visible).toList();
    }

    public boolean isVisible(TrackColumn column) {
        return visible().stream().anyMatch(shown -> shown.column() == column);
    }

    /** The row's number stays: without it a table of hidden columns could not be told from an empty one. */
    public ColumnSet withVisible(TrackColumn column, boolean visible) {
        return new ColumnSet(columns.stream()
                .map(shown -> shown.column() == column
                        ? new Shown(column, shown.width(), visible || column == TrackColumn.NUMBER)
                        : shown)
                .toList());
    }

    /**
     * With the visible columns as they stand now; hidden ones stay behind the same neighbours.
     *
     * @param now every visible column once
     */
    public ColumnSet withVisible(List<Shown> now) {
        List<Shown> changed = new ArrayList<>(now);
        Optional<TrackColumn> before = Optional.empty();
        for (Shown shown : columns) {
            if (!names(changed, shown.column())) {
                changed.add(before.map(column -> indexOf(changed, column) + 1).orElse(0), shown);
            }
            before = Optional.of(shown.column());
        }
        return new ColumnSet(changed);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (Shown shown : columns) {
            parts.add((shown.visible() ? "" : "-") + shown.column().name() + "=" + shown.width());
        }
        return String.join(",", parts);
    }

    private static Shown atFirst(TrackColumn column) {
        return new Shown(column, column.width(), column.isShownAtFirst());
    }

    private static Optional<Shown> parsePart(String part) {
        boolean visible = !part.startsWith("-");
        String[] sides = part.substring(visible ? 0 : 1).split("=", -1);
        if (sides.length != 2 || !sides[1].matches("[0-9]{1,6}")) {
            return Optional.empty();
        }
        return TrackColumn.find(sides[0])
                .map(column -> new Shown(column, Integer.parseInt(sides[1]), visible || column == TrackColumn.NUMBER));
    }

    /** Behind the one that stands before it at first. */
    private static int placeOf(TrackColumn column, List<Shown> among) {
        return column.index() == 0 ? 0 : indexOf(among, TrackColumn.all().get(column.index() - 1)) + 1;
    }

    private static int indexOf(List<Shown> columns, TrackColumn column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).column() == column) {
                return i;
            }
        }
        return -1;
    }

    private static boolean names(List<Shown> columns, TrackColumn column) {
        return indexOf(columns, column) >= 0;
    }
}
