package org.pregap.workspace.history;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pregap.model.Album;

/**
 * A change of the album, as one step that can be undone.
 *
 * @param name what it does, for people, as it follows the word "Undo": {@code Move "Opener"}
 * @param change what it makes of the album
 * @param select what is selected afterwards, of the changed album; empty where the selection stays
 */
public record Edit(String name, UnaryOperator<Album> change, Optional<Function<Album, Selection>> select) {
    public static Edit of(String name, UnaryOperator<Album> change) {
        return new Edit(name, change, Optional.empty());
    }

    public Edit selecting(Function<Album, Selection> newSelection) {
        return new Edit(name, change, Optional.of(newSelection));
    }

    /** The same edit where what it makes of one album was worked out already. */
    public Edit knowing(Album before, Album after) {
        return new Edit(name, album -> album.equals(before) ? after : change.apply(album), select);
    }
}
