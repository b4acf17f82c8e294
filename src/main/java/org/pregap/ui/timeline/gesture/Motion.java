package org.pregap.ui.timeline.gesture;

import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.workspace.history.Edit;

/** What a way of the pointer means. */
interface Motion {
    /** @param before the album as it was when the button went down */
    Edit edit(Album before, Pointer now);

    /** The value as it has become, for people. */
    Reading reading(Album after, DiscLayout layout);
}
