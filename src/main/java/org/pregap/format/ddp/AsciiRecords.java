package org.pregap.format.ddp;

import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.io.FixedRecord;
import org.pregap.io.FixedRecord.Field;
import org.pregap.time.DiscAddress;
import org.pregap.time.Msf;

/** The three records of a set as tables, and how they are filled. For writing only. */
final class AsciiRecords {
    private static final long HUNDRED_MINUTES_CD_FRAMES = 100 * 60 * 75;

    private AsciiRecords() {}

    /** DDPID. The tail is blank: readers disagree where its user text begins. */
    static byte[] id(String upcEan, String masterId) {
        byte[] record = IdTable.RECORD.blank();
        FixedRecord.put(record, IdTable.LEVEL, "DDP 2.00");
        FixedRecord.put(record, IdTable.UPC_EAN, upcEan);
        FixedRecord.put(record, IdTable.MASTER_ID, masterId);
        FixedRecord.put(record, IdTable.TYPE, "CD");
        return record;
    }

    static byte[] cdTextStream(DdpDialect dialect, long lengthBytes) {
        byte[] record = stream(dialect, "S0", lengthBytes, dialect.files().cdText());
        FixedRecord.put(record, MapTable.SUBCODE, "CDTEXT");
        FixedRecord.put(record, MapTable.TRACK, dialect.map().textTrack());
        return record;
    }

    static byte[] pqStream(DdpDialect dialect, long lengthBytes) {
        byte[] record = stream(dialect, "S0", lengthBytes, dialect.files().pq());
        FixedRecord.put(record, MapTable.SUBCODE, "PQ DESCR");
        return record;
    }

    static byte[] imageStream(DdpDialect dialect, long lengthCdFrames, long pauseCdFrames) {
        byte[] record = stream(dialect, "D0", lengthCdFrames, dialect.files().image());
        FixedRecord.put(record, MapTable.START, dialect.map().start());
        FixedRecord.put(record, MapTable.CD_MODE, "DA");
        FixedRecord.put(record, MapTable.STORAGE_MODE, "7");
        FixedRecord.put(record, MapTable.SCRAMBLED, String.valueOf(dialect.map().scrambled()));
        FixedRecord.put(record, MapTable.PREGAP_2, number(MapTable.PREGAP_2, pauseCdFrames, ' '));
        return record;
    }

    private static byte[] stream(DdpDialect dialect, String type, long length, String fileName) {
        char fill = dialect.map().fill();
        byte[] record = MapTable.RECORD.blank();
        FixedRecord.put(record, MapTable.MARKER, "VVVM");
        FixedRecord.put(record, MapTable.STREAM_TYPE, type);
        FixedRecord.put(record, MapTable.LENGTH, number(MapTable.LENGTH, length, fill));
        FixedRecord.put(record, MapTable.NAME_SIZE, number(MapTable.NAME_SIZE, MapTable.NAME.width(), fill));
        FixedRecord.put(record, MapTable.NAME, fileName);
        return record;
    }

    static byte[] pq(PqEntry entry) {
        byte[] record = PqTable.RECORD.blank();
        FixedRecord.put(record, PqTable.MARKER, "VVVS");
        FixedRecord.put(record, PqTable.TRACK, entry.isLeadOut() ? "AA" : number(PqTable.TRACK, entry.track(), '0'));
        FixedRecord.put(record, PqTable.INDEX, number(PqTable.INDEX, entry.index(), '0'));
        Msf time = time(entry.address());
        FixedRecord.put(record, PqTable.MINUTES, number(PqTable.MINUTES, time.minutes(), '0'));
        FixedRecord.put(record, PqTable.SECONDS, number(PqTable.SECONDS, time.seconds(), '0'));
        FixedRecord.put(record, PqTable.CD_FRAMES, number(PqTable.CD_FRAMES, time.cdFrames(), '0'));
        String control = "0123456789ABCDEF".substring(entry.control(), entry.control() + 1);
        FixedRecord.put(record, PqTable.CONTROL, control + (entry.serialCopyManagement() ? "S" : "1"));
        FixedRecord.put(record, PqTable.ISRC, entry.isrc());
        FixedRecord.put(record, PqTable.UPC_EAN, entry.upcEan());
        return record;
    }

    private static Msf time(DiscAddress address) {
        if (address.cdFrame() < 0 || address.cdFrame() >= HUNDRED_MINUTES_CD_FRAMES) {
            throw new IllegalArgumentException("no time of a disc: CD frame " + address.cdFrame());
        }
        return Msf.of(address.cdFrame());
    }

    private static String number(Field field, long value, char fill) {
        String digits = Long.toString(value);
        if (value < 0 || digits.length() > field.width()) {
            throw new IllegalArgumentException(field.name() + " takes " + field.width() + " digits: " + value);
        }
        return String.valueOf(fill).repeat(field.width() - digits.length()) + digits;
    }

    static final class IdTable {
        private static final FixedRecord.Builder B = new FixedRecord.Builder();
        static final Field LEVEL = B.field("DDPID", 8);
        static final Field UPC_EAN = B.field("UPC/EAN", 13);
        static final Field MAP_START = B.field("MSS", 8);
        static final Field MAP_LENGTH = B.field("MSL", 8);
        static final Field MEDIUM = B.field("MED", 1);
        static final Field MASTER_ID = B.field("MID", 48);
        static final Field BOOK = B.field("BK", 1);
        static final Field TYPE = B.field("TYPE", 2);
        static final Field REST = B.field("NSIDE to TXT", 39);
        static final FixedRecord RECORD = B.ofSize(128);
    }

    static final class MapTable {
        private static final FixedRecord.Builder B = new FixedRecord.Builder();
        static final Field MARKER = B.field("MPV", 4);
        static final Field STREAM_TYPE = B.field("DST", 2);
        static final Field POINTER = B.field("DSP", 8);
        static final Field LENGTH = B.field("DSL", 8);
        static final Field START = B.field("DSS", 8);
        static final Field SUBCODE = B.field("SUB", 8);
        static final Field CD_MODE = B.field("CDM", 2);
        static final Field STORAGE_MODE = B.field("SSM", 1);
        static final Field SCRAMBLED = B.field("SCR", 1);
        static final Field PREGAP_1 = B.field("PRE1", 4);
        static final Field PREGAP_2 = B.field("PRE2", 4);
        static final Field POSTGAP = B.field("PST", 4);
        static final Field MEDIUM = B.field("MED", 1);
        static final Field TRACK = B.field("TRK", 2);
        static final Field INDEX = B.field("IDX", 2);
        static final Field ISRC = B.field("ISRC", 12);
        static final Field NAME_SIZE = B.field("SIZ", 3);
        static final Field NAME = B.field("DSI", 17);
        static final Field REST = B.field("NEW to PAD", 37);
        static final FixedRecord RECORD = B.ofSize(128);
    }

    static final class PqTable {
        private static final FixedRecord.Builder B = new FixedRecord.Builder();
        static final Field MARKER = B.field("SPV", 4);
        static final Field TRACK = B.field("TRK", 2);
        static final Field INDEX = B.field("IDX", 2);
        static final Field HOURS = B.field("HRS", 2);
        static final Field MINUTES = B.field("MIN", 2);
        static final Field SECONDS = B.field("SEC", 2);
        static final Field CD_FRAMES = B.field("FRM", 2);
        static final Field CONTROL = B.field("CB1", 2);
        static final Field RESERVED = B.field("CB2", 2);
        static final Field ISRC = B.field("ISRC", 12);
        static final Field UPC_EAN = B.field("UPC/EAN", 13);
        static final Field TEXT = B.field("TXT", 19);
        static final FixedRecord RECORD = B.ofSize(64);
    }
}
