package org.pregap.format.ddp;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.pregap.io.FormatException;

/** Reads the packets of DDPMS. */
final class MapReader {
    static final String FILE = "DDPMS";

    private static final int LENGTH = 128;
    private static final int WIDTH_OF_NAME = 17;

    private MapReader() {}

    static List<MapPacket> read(byte[] bytes, Defects defects) throws FormatException {
        if (bytes.length == 0 || bytes.length % LENGTH != 0) {
            throw new FormatException(
                    FILE, "", "has " + bytes.length + " bytes, which is no whole number of packets of " + LENGTH);
        }
        var packets = new ArrayList<MapPacket>();
        for (int i = 0; i < bytes.length / LENGTH; i++) {
            var record = new RecordText(FILE, bytes, i, LENGTH, defects);
            if (record.field(0, 4).equals("VVVM")) {
                packets.add(packet(record));
            } else {
                record.defect("begins with '" + record.field(0, 4) + "', not VVVM; passed over");
            }
        }
        return packets;
    }

    private static MapPacket packet(RecordText record) {
        OptionalLong nameSize = record.number("SIZ", 71, 3);
        if (nameSize.orElse(0) != WIDTH_OF_NAME) {
            record.defect("gives the file name a size other than " + WIDTH_OF_NAME);
        }
        wantNothing(record, "PRE1, a first part of the pregap,", 42, 4);
        wantNothing(record, "PST, a postgap,", 50, 4);
        wantNothing(record, "PRE1NXT, a pregap of the next track,", 92, 4);
        wantNothing(record, "PAUSEADD, a pause to add,", 96, 8);
        wantNothing(record, "OFS, an offset into the file,", 104, 9);
        return new MapPacket(
                record.field(4, 2),
                record.number("DSL", 14, 8),
                record.number("DSS", 22, 8),
                record.field(30, 8),
                record.field(38, 2),
                record.field(40, 1),
                record.field(41, 1),
                record.number("PRE2", 46, 4),
                record.field(91, 1),
                record.field(74, WIDTH_OF_NAME));
    }

    /** These would move the audio; no audio master has them. */
    private static void wantNothing(RecordText record, String name, int offset, int width) {
        if (record.number(name, offset, width).orElse(0) != 0) {
            record.defect(name + " is not followed");
        }
    }
}
