package org.pregap.format.ddp;

import java.util.ArrayList;
import java.util.List;

/** Collects defects up to a number; bytes that are all wrong make no endless list. */
final class Defects {
    private final List<DdpDefect> found = new ArrayList<>();

    void add(String file, String place, String message) {
        if (found.size() < DdpLimits.DEFECTS) {
            found.add(new DdpDefect(file, place, message));
        } else if (found.size() == DdpLimits.DEFECTS) {
            found.add(new DdpDefect(file, "", "there are more defects than are listed"));
        }
    }

    void add(DdpDefect defect) {
        add(defect.file(), defect.place(), defect.message());
    }

    List<DdpDefect> list() {
        return List.copyOf(found);
    }
}
