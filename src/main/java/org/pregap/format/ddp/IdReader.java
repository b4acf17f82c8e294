package org.pregap.format.ddp;

import java.util.List;
import org.pregap.io.FormatException;

/** Reads DDPID. What differs between tools behind the master id is left alone. */
final class IdReader {
    static final String FILE = "DDPID";

    private static final int LENGTH = 128;
    private static final List<String> KNOWN_LEVELS = List.of("DDP 2.00", "DDP 1.01", "DDP 1.00");

    private IdReader() {}

    static DdpId read(byte[] bytes, Defects defects) throws FormatException {
        if (bytes.length < LENGTH) {
            throw new FormatException(FILE, "", "has " + bytes.length + " bytes, not " + LENGTH);
        }
        if (bytes.length > LENGTH) {
            defects.add(FILE, "", "has " + bytes.length + " bytes, not " + LENGTH);
        }
        var record = new RecordText(FILE, bytes, 0, LENGTH, defects);
        String level = record.field(0, 8);
        if (!KNOWN_LEVELS.contains(level)) {
            throw new FormatException(FILE, 0, "the level is '" + level + "', not DDP 2.00");
        }
        String type = record.field(87, 2);
        if (level.equals("DDP 2.00") && !type.equals("CD")) {
            if (type.equals("DV")) {
                throw new FormatException(FILE, 87, "the set is for a DVD");
            }
            record.defect("the type of disc is '" + type + "', not CD");
        }
        return new DdpId(level, record.field(8, 13), record.field(38, 48));
    }
}
