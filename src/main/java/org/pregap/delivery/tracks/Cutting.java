package org.pregap.delivery.tracks;

import java.util.List;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.FileCut;
import org.pregap.layout.FileCuts;
import org.pregap.layout.Pauses;

/**
 * Where an album is cut into files.
 *
 * @param pauses what becomes of the pauses
 * @param exact whether continuous joins are cut at their own sample instead of the CD frame of their mark
 */
public record Cutting(Pauses pauses, boolean exact) {
    public static final Cutting STANDARD = new Cutting(Pauses.PREVIOUS, false);

    public List<FileCut> of(DiscLayout layout) {
        return FileCuts.of(layout, pauses, exact);
    }
}
