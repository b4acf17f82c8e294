package org.pregap.ui.timeline.gesture;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.session.Session;

/**
 * What was taken hold of, and where.
 *
 * @param session whose album it is
 * @param scene as it was when the button went down
 * @param rows of the lanes
 * @param handle what the pointer was on
 * @param from where the button went down
 */
public record Grip(Session session, Scene scene, Rows rows, Handle handle, Pointer from) {
    /** The clips that a drag of this one moves: all that are selected, if it is one of them. */
    SortedSet<ClipPlace> clips() {
        SortedSet<ClipPlace> selected = session.store().selection().clips();
        return selected.contains(handle.clip()) ? selected : new TreeSet<>(Set.of(handle.clip()));
    }
}
