package org.pregap.ui.properties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.workspace.edit.cell.AlbumCell;
import org.pregap.workspace.jobs.RunningJob;

/**
 * What the panel shows.
 *
 * @param texts what stands in each field
 * @param errors what is wrong, by field
 * @param helps what is to be known of a field right now
 * @param languages of the texts
 * @param cover the picture whose path stands in its field
 * @param hidden the clips before track 1, as they will be
 * @param hiddenMessage why a file could not be hidden; empty most often
 * @param canUnhide whether there is hidden audio that can become track 1
 * @param running while a file is being taken in
 * @param canApply whether there is anything to apply, and it fits
 */
record PropertiesState(
        Map<AlbumCell, String> texts,
        Map<AlbumCell, String> errors,
        Map<AlbumCell, String> helps,
        LanguageState languages,
        CoverPreview cover,
        List<String> hidden,
        String hiddenMessage,
        boolean canUnhide,
        Optional<RunningJob> running,
        boolean canApply) {
    PropertiesState {
        texts = Map.copyOf(texts);
        errors = Map.copyOf(errors);
        helps = Map.copyOf(helps);
        hidden = List.copyOf(hidden);
    }

    String text(AlbumCell cell) {
        return texts.getOrDefault(cell, "");
    }

    String error(AlbumCell cell) {
        return errors.getOrDefault(cell, "");
    }

    String help(AlbumCell cell) {
        return helps.getOrDefault(cell, "");
    }
}
