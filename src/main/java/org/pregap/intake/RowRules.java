package org.pregap.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pregap.intake.SheetColumns.Column;
import org.pregap.intake.field.TrackField;

/** Which cells a row can have, and which of them exclude each other. */
enum RowRules {
    /** Hidden audio before track 1: it is no track, so it has only what a clip has. */
    HIDDEN,
    /** Track 1, which joins no track before. */
    FIRST,
    /** Any other track. */
    LATER;

    private static final List<TrackField> OF_HIDDEN = List.of(
            TrackField.TRIM_START, TrackField.TRIM_END, TrackField.GAIN_DB, TrackField.FADE_IN, TrackField.FADE_OUT);
    private static final List<TrackField> JOINS = List.of(TrackField.PAUSE, TrackField.CROSSFADE, TrackField.GAPLESS);

    private static final List<TrackField> OF_A_CROSSFADE =
            List.of(TrackField.CROSSFADE_OUT, TrackField.CROSSFADE_IN, TrackField.ADAPT, TrackField.MARK);

    /**
     * Why a cell cannot be there.
     *
     * @param given all cells of the row that have a value
     */
    Optional<String> objection(Column column, List<Column> given) {
        return switch (this) {
            case HIDDEN -> ofHidden(column);
            case FIRST -> ofFirst(column);
            case LATER -> ofLater(column, given);
        };
    }

    private static Optional<String> ofHidden(Column column) {
        if (OF_HIDDEN.stream().anyMatch(column::is)) {
            return Optional.empty();
        }
        String allowed = OF_HIDDEN.stream().map(TrackField::id).collect(Collectors.joining(", "));
        return Optional.of("hidden audio is no track; it takes only " + allowed);
    }

    private static Optional<String> ofFirst(Column column) {
        boolean needsTrackBefore = TrackField.find(column.name().base())
                .map(TrackField::needsTrackBefore)
                .orElse(false);
        return needsTrackBefore
                ? Optional.of("track 1 follows no track; what lies before it is the first pause")
                : Optional.empty();
    }

    private static Optional<String> ofLater(Column column, List<Column> given) {
        List<TrackField> joins = JOINS.stream()
                .filter(join -> given.stream().anyMatch(other -> other.is(join)))
                .toList();
        if (joins.size() > 1 && joins.subList(1, joins.size()).stream().anyMatch(column::is)) {
            return Optional.of("only one of pause, crossfade and gapless can be there; this row also has "
                    + joins.get(0).id());
        }
        if (OF_A_CROSSFADE.stream().anyMatch(column::is) && !joins.contains(TrackField.CROSSFADE)) {
            return Optional.of(column.name().base() + " speaks of a crossfade, and this row has none");
        }
        if (column.is(TrackField.HEAD_SPACE) && !joins.isEmpty() && joins.get(0) != TrackField.PAUSE) {
            return Optional.of("head space follows a pause, and this row has "
                    + joins.get(0).id());
        }
        return Optional.empty();
    }
}
