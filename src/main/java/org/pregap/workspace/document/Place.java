package org.pregap.workspace.document;

import java.io.IOException;
import org.pregap.model.Album;

/**
 * Where the open album is kept between two savings. For any thread; every method may touch the disk. What is asked for
 * carries a number that only grows, so that what was asked later is never undone by what comes late.
 */
interface Place {
    /** Writes the album down as it is now, as a whole and forced to disk. */
    void keep(long number, Album album) throws IOException;

    /**
     * Looks whether others are still kept away, and sees to it.
     *
     * @throws java.nio.file.FileSystemException if somebody else has it by now
     */
    void hold() throws IOException;

    /** Removes what was kept so far. */
    void forget(long number) throws IOException;

    /** Lets others have it; from then on nothing is kept here. */
    void release();
}
