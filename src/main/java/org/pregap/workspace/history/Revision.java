package org.pregap.workspace.history;

import org.pregap.model.Album;

/**
 * An album as it was after an edit.
 *
 * @param name of the edit that made it; of the first one, how the album came to be open
 * @param selection what was selected then
 */
public record Revision(String name, Album album, Selection selection) {
    Revision withSelection(Selection newSelection) {
        return new Revision(name, album, newSelection);
    }
}
