package org.pregap.ui.properties;

import java.util.List;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Language;

/**
 * What the panel shows of the languages.
 *
 * @param all that the album will have, the main one first
 * @param shown whose texts stand in the fields
 * @param characters in which it is written; empty for what fits
 * @param proposedPerformer whom the tracks propose for the album; empty where it has one, or they have none
 */
record LanguageState(List<Language> all, Language shown, Optional<Characters> characters, String proposedPerformer) {
    LanguageState {
        all = List.copyOf(all);
    }

    boolean canAdd() {
        return all.size() < Album.MOST_LANGUAGES;
    }

    boolean canRemove() {
        return all.size() > 1;
    }
}
