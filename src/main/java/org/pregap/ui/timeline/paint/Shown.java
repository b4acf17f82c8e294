package org.pregap.ui.timeline.paint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;

/**
 * What is to be seen.
 *
 * @param scene the album
 * @param selection what is selected
 * @param loop what is played round and round
 * @param playheadSample where it is heard or will be
 * @param pointed what the pointer would take hold of
 * @param held what keys act on
 * @param readout the value of a drag, beside the pointer
 * @param drop the track before which a dragged track would come to lie
 * @param findings what the rules say
 * @param opening what is being opened
 */
public record Shown(
        Scene scene,
        Selection selection,
        Optional<TimeRange> loop,
        long playheadSample,
        Handle pointed,
        Handle held,
        Optional<Readout> readout,
        Optional<Integer> drop,
        List<Finding> findings,
        Optional<Path> opening) {

    /**
     * A value beside the pointer.
     *
     * @param x of the pointer, in the pixels of the mouse
     */
    public record Readout(String text, double x, double y) {}
}
