package org.pregap.format.ddp;

import java.util.List;
import org.pregap.time.DiscAddress;

/**
 * Looks whether the entries of a PQ description follow each other as they must. Whether the disc that they describe
 * keeps the rules for a CD is for others to judge.
 */
final class PqOrder {
    private static final int DATA = 4;

    private final String file;
    private final Defects defects;
    private int track = PqEntry.LEAD_IN;
    private int index;
    private DiscAddress address = new DiscAddress(-1);
    private int control;
    private boolean serialCopyManagement;
    private String isrc = "";

    private PqOrder(String file, Defects defects) {
        this.file = file;
        this.defects = defects;
    }

    static void check(String file, List<PqReader.Placed> entries, Defects defects) {
        var order = new PqOrder(file, defects);
        boolean first = true;
        for (PqReader.Placed placed : entries) {
            if (placed.entry().isLeadIn()) {
                order.leadIn(placed, first);
            } else if (placed.entry().isLeadOut()) {
                order.leadOut(placed);
            } else {
                order.index(placed);
            }
            first = false;
        }
        if (order.track != PqEntry.LEAD_OUT) {
            order.endOfTrack("");
            defects.add(file, "", "has no lead-out");
        }
    }

    private void leadIn(PqReader.Placed placed, boolean first) {
        if (!first || placed.entry().index() != 0 || placed.entry().address().cdFrame() != 0) {
            defect(placed, "is a lead-in entry that is not the first, 00/00 at 00:00:00");
        }
    }

    private void leadOut(PqReader.Placed placed) {
        PqEntry entry = placed.entry();
        if (entry.index() != 1) {
            defect(placed, "gives the lead-out index " + entry.index() + ", not 1");
        }
        if (track == PqEntry.LEAD_OUT) {
            if (!entry.address().equals(address)) {
                defect(placed, "repeats the lead-out at " + entry.address() + ", it was at " + address);
            }
            return;
        }
        endOfTrack(placed.place());
        increasing(placed);
        track = PqEntry.LEAD_OUT;
    }

    private void index(PqReader.Placed placed) {
        PqEntry entry = placed.entry();
        increasing(placed);
        if (entry.track() != track) {
            newTrack(placed);
        } else if (entry.index() != index + 1) {
            defect(placed, "is index " + entry.index() + " of track " + track + " after index " + index);
        }
        index = entry.index();
        if (entry.control() != control || entry.serialCopyManagement() != serialCopyManagement) {
            defect(placed, "has other control bits than track " + track + " began with");
        }
        if (!entry.isrc().isEmpty() && !isrc.isEmpty() && !entry.isrc().equals(isrc)) {
            defect(placed, "has ISRC " + entry.isrc() + ", track " + track + " had " + isrc);
        }
        isrc = entry.isrc().isEmpty() ? isrc : entry.isrc();
    }

    private void newTrack(PqReader.Placed placed) {
        PqEntry entry = placed.entry();
        endOfTrack(placed.place());
        if (entry.track() != track + 1) {
            defect(placed, "is track " + entry.track() + ", " + (track + 1) + " is wanted");
        }
        if (entry.index() > 1) {
            defect(placed, "begins track " + entry.track() + " with index " + entry.index());
        }
        if ((entry.control() & DATA) != 0) {
            defect(placed, "begins a data track");
        }
        track = entry.track();
        control = entry.control();
        serialCopyManagement = entry.serialCopyManagement();
        isrc = "";
    }

    private void endOfTrack(String place) {
        if (track != PqEntry.LEAD_IN && index == 0) {
            defects.add(file, place, "track " + track + " has no index 1");
        }
    }

    private void increasing(PqReader.Placed placed) {
        DiscAddress next = placed.entry().address();
        if (!next.isAfter(address)) {
            defect(placed, "lies at " + next + ", not after " + address);
        }
        address = next;
    }

    private void defect(PqReader.Placed placed, String message) {
        defects.add(file, placed.place(), message);
    }
}
