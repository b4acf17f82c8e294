package org.pregap.workspace;

import java.util.List;
import org.pregap.model.Album;

/**
 * An album that was made or changed.
 *
 * @param notes what was rounded, left out or decided on the way; sentences without a full stop
 */
public record NotedAlbum(Album album, List<String> notes) {
    public NotedAlbum {
        notes = List.copyOf(notes);
    }
}
