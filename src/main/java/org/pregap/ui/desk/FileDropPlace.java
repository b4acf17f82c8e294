package org.pregap.ui.desk;

import java.awt.Point;

/** A component on which files are dropped between tracks; it shows where they would come to lie. */
public interface FileDropPlace {
    /**
     * Files are held over it, and where they would go is shown from now on.
     *
     * @return the number of the track before which they would go; one more than there are tracks for the end
     */
    int showDrop(Point at);

    /** No files are held over it any more. */
    void hideDrop();
}
