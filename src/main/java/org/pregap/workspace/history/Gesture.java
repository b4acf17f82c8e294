package org.pregap.workspace.history;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pregap.model.Album;

/**
 * A change that is tried out while the mouse is down: every {@link #show} starts again from the album as it was, and what
 * is shown last becomes one step. After {@link #commit} or {@link #cancel} it does nothing more.
 */
public interface Gesture {
    /** The album as it was when the gesture began. */
    Album before();

    /**
     * Shows what a change would make of {@link #before}.
     *
     * @throws IllegalArgumentException if no such album can be; what was shown before stays
     */
    void show(UnaryOperator<Album> change);

    /** Keeps what is shown, as one step; nothing where nothing changed. */
    void commit();

    /** As {@link #commit}, with another name, such as one with the value that the gesture ended with. */
    void commit(String finalName);

    /** As {@link #commit}, with another selection. */
    void commit(Function<Album, Selection> select);

    /** Puts the album back as it was. */
    void cancel();
}
