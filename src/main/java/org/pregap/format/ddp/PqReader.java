package org.pregap.format.ddp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.io.FormatException;
import org.pregap.time.DiscAddress;
import org.pregap.time.Msf;

/** Reads the packets of a PQ description. */
final class PqReader {
    private static final int LENGTH = 64;

    /** An entry and where it stood. */
    record Placed(PqEntry entry, String place) {}

    private final String file;
    private final Defects defects;

    private PqReader(String file, Defects defects) {
        this.file = file;
        this.defects = defects;
    }

    /** All entries of the first session. */
    static List<Placed> read(String file, byte[] bytes, Defects defects) throws FormatException {
        return new PqReader(file, defects).readAll(bytes);
    }

    private List<Placed> readAll(byte[] bytes) throws FormatException {
        if (bytes.length % LENGTH != 0) {
            defects.add(file, "", "has " + bytes.length + " bytes, which is no whole number of packets of " + LENGTH);
        }
        var entries = new ArrayList<Placed>();
        for (int i = 0; i < bytes.length / LENGTH; i++) {
            var record = new RecordText(file, bytes, i, LENGTH, defects);
            Optional<PqEntry> entry = entry(record);
            if (entry.isPresent()) {
                boolean over = !entries.isEmpty() && last(entries).isLeadOut();
                if (over && !entry.get().isLeadOut()) {
                    record.defect("follows the lead-out; a second session is not read");
                    break;
                }
                entries.add(new Placed(entry.get(), record.place()));
            }
        }
        if (entries.stream().allMatch(e -> e.entry().isLeadIn() || e.entry().isLeadOut())) {
            throw new FormatException(file, "", "describes no track");
        }
        return entries;
    }

    private static PqEntry last(List<Placed> entries) {
        return entries.get(entries.size() - 1).entry();
    }

    private static Optional<PqEntry> entry(RecordText record) {
        if (!record.field(0, 4).equals("VVVS")) {
            record.defect("begins with '" + record.field(0, 4) + "', not VVVS; passed over");
            return Optional.empty();
        }
        String control = record.field(16, 2);
        int nibble = control.isEmpty() ? -1 : Character.digit(control.charAt(0), 16);
        int track = track(record);
        int index = twoDigits(record, 6);
        Optional<DiscAddress> address = address(record);
        if (track < 0 || index < 0 || nibble < 0 || address.isEmpty()) {
            record.defect("cannot be read; passed over");
            return Optional.empty();
        }
        boolean serialCopyManagement = control.endsWith("S");
        if (control.length() != 2 || !(serialCopyManagement || control.endsWith("1"))) {
            record.defect("has control '" + control + "', whose second character is neither 1 nor S");
        }
        if (!record.field(8, 2).isEmpty() && !record.field(8, 2).equals("00")) {
            record.defect("gives hours: '" + record.field(8, 2) + "'");
        }
        return Optional.of(new PqEntry(
                track, index, address.get(), nibble, serialCopyManagement, record.field(20, 12), record.field(32, 13)));
    }

    private static int track(RecordText record) {
        return record.field(4, 2).equals("AA") ? PqEntry.LEAD_OUT : twoDigits(record, 4);
    }

    private static Optional<DiscAddress> address(RecordText record) {
        int minutes = twoDigits(record, 10);
        int seconds = twoDigits(record, 12);
        int cdFrames = twoDigits(record, 14);
        if (minutes < 0 || seconds < 0 || seconds > 59 || cdFrames < 0 || cdFrames > 74) {
            return Optional.empty();
        }
        return Optional.of(new DiscAddress(new Msf(minutes, seconds, cdFrames).toCdFrames()));
    }

    /** A number of two digits, or -1. */
    private static int twoDigits(RecordText record, int offset) {
        String digits = record.field(offset, 2);
        boolean number = digits.length() == 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }
}
