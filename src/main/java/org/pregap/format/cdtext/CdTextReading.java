package org.pregap.format.cdtext;

import java.util.List;

/**
 * CD-Text as it was read.
 *
 * @param text all that could be understood
 * @param defects what breaks the format; empty for a sound file
 * @param notes what is legal but not what this project writes: repeats by TAB, parts that were not interpreted
 */
public record CdTextReading(CdText text, List<CdTextDefect> defects, List<CdTextDefect> notes) {
    public CdTextReading {
        defects = List.copyOf(defects);
        notes = List.copyOf(notes);
    }

    public boolean isSound() {
        return defects.isEmpty();
    }
}
