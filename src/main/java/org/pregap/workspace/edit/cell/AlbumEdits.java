package org.pregap.workspace.edit.cell;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pregap.intake.field.AlbumFields;
import org.pregap.intake.field.Cells;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.workspace.history.Edit;

/** Edits of the album as a whole. */
public final class AlbumEdits {
    private AlbumEdits() {}

    /**
     * One value.
     *
     * @throws IllegalArgumentException if it does not fit; the message says what is accepted, and of a UPC/EAN which check
     *     digit is the right one
     */
    public static TypedEdit set(Album album, AlbumCell cell, String text) {
        return set("Album " + cell.id().replace('_', ' ').replace("upc", "UPC/EAN"), album, Map.of(cell, text));
    }

    /**
     * Several values as one step. What is shown as it was typed before is not read again, so it cannot fail or be rounded.
     *
     * @throws IllegalArgumentException at the first that does not fit; {@link #problems} names them all
     */
    public static TypedEdit set(String name, Album album, Map<AlbumCell, String> texts) {
        Noted<Album> changed = applied(album, texts);
        return new TypedEdit(Edit.of(name, a -> applied(a, texts).value()), changed.notes());
    }

    /** What does not fit, each with a sentence that says what is accepted. */
    public static Map<AlbumCell, String> problems(Album album, Map<AlbumCell, String> texts) {
        Map<AlbumCell, String> problems = new LinkedHashMap<>();
        copy(texts)
                .forEach((cell, text) -> problem(album, cell, text).ifPresent(problem -> problems.put(cell, problem)));
        return problems;
    }

    /** What does not fit about one value; empty if it does. */
    public static Optional<String> problem(Album album, AlbumCell cell, String text) {
        try {
            applied(album, cell, text);
            return Optional.empty();
        } catch (IllegalArgumentException unfit) {
            return Optional.of(String.valueOf(unfit.getMessage()));
        }
    }

    /** In the order of the fields; the rate comes before the lengths, which are in time. */
    private static Noted<Album> applied(Album album, Map<AlbumCell, String> texts) {
        Noted<Album> next = Noted.of(album);
        for (Map.Entry<AlbumCell, String> entry : copy(texts).entrySet()) {
            next = next.then(a -> applied(a, entry.getKey(), entry.getValue()));
        }
        return next;
    }

    private static Noted<Album> applied(Album album, AlbumCell cell, String text) {
        if (text.equals(cell.of(album))) {
            return Noted.of(album);
        }
        return AlbumFields.apply(album, cell.id(), isNumber(cell) ? point(text) : text);
    }

    private static boolean isNumber(AlbumCell cell) {
        return switch (cell) {
            case FIRST_PAUSE, TAIL, GAIN, RATE -> true;
            case TITLE, PERFORMER, SONGWRITER, COMPOSER, ARRANGER, MESSAGE -> false;
            case DISC_ID, GENRE, CLOSED_INFO -> false;
            case UPC, MASTER_ID, CATALOGUE_NUMBER, LABEL, DATE, COPYRIGHT, COVER, NOTES, DIALECT, DITHER -> false;
        };
    }

    /** A decimal comma is as good as a point, and nothing is 0. */
    private static String point(String text) {
        String typed = Cells.trimmed(text);
        return typed.isEmpty() ? "0" : typed.indexOf('.') < 0 ? typed.replace(',', '.') : typed;
    }

    private static EnumMap<AlbumCell, String> copy(Map<AlbumCell, String> texts) {
        EnumMap<AlbumCell, String> ordered = new EnumMap<>(AlbumCell.class);
        ordered.putAll(texts);
        return ordered;
    }
}
