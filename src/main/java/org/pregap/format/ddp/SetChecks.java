package org.pregap.format.ddp;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pregap.time.CdFrames;

/** Compares what the files of a set say of each other. */
final class SetChecks {
    private static final int EAN_DIGITS = 13;

    private SetChecks() {}

    static void lengthOf(MapPacket packet, long unitBytes, long foundBytes, Defects defects) {
        long announced = packet.length().orElse(-1);
        // The field has eight digits, so the product stays far below the limit.
        if (announced < 0 || announced * unitBytes != foundBytes) {
            String unit = unitBytes == 1 ? " bytes" : " CD frames";
            defects.add(
                    MapReader.FILE,
                    "",
                    "gives " + packet.fileName() + (announced < 0 ? " no length" : " a length of " + announced + unit)
                            + ", the file has " + foundBytes + " bytes");
        }
    }

    static void names(List<MapPacket> map, Defects defects) {
        var seen = new HashSet<String>();
        for (MapPacket packet : map) {
            if (!seen.add(packet.fileName())) {
                defects.add(MapReader.FILE, "", "names " + packet.fileName() + " for more than one stream");
            }
        }
    }

    static void leadOut(String pqFile, DdpSet set, Defects defects) {
        DdpSet.Image last = set.images().get(set.images().size() - 1);
        long end = last.start().cdFrame() + last.lengthBytes() / CdFrames.BYTES_EACH;
        set.leadOut()
                .filter(leadOut -> leadOut.cdFrame() != end)
                .ifPresent(leadOut -> defects.add(
                        pqFile, "", "the lead-out is at CD frame " + leadOut.cdFrame() + ", the image ends at " + end));
    }

    /** A plant takes the number from the PQ description, others from DDPID: it must be the same in both. */
    static void catalogueNumbers(String pqFile, DdpSet set, Defects defects) {
        String inId = thirteen(set.id().upcEan());
        Set<String> inPq = new HashSet<>();
        set.entries().stream()
                .map(entry -> thirteen(entry.upcEan()))
                .filter(code -> !code.isEmpty())
                .forEach(inPq::add);
        if (inPq.size() > 1) {
            defects.add(pqFile, "", "has " + inPq.size() + " different catalogue numbers");
        }
        String first = thirteen(set.upcEan());
        if (!first.equals(inId)) {
            defects.add(
                    pqFile,
                    "",
                    "has catalogue number '" + first + "', DDPID has '"
                            + set.id().upcEan() + "'");
        }
    }

    /** A UPC of twelve digits is the EAN without its leading zero. */
    private static String thirteen(String code) {
        return code.length() == EAN_DIGITS - 1 ? "0" + code : code;
    }

    /** Every checksum file that has MD5 sums must have one for every file of the set, and only for files there are. */
    static void listed(List<DdpChecksums> checksums, List<String> setFiles, SetFolder folder, Defects defects) {
        for (DdpChecksums file : checksums) {
            Set<String> named = new HashSet<>();
            for (DdpChecksums.Entry entry : file.entries()) {
                named.add(entry.name());
                if (!folder.has(entry.name())) {
                    defects.add(file.fileName(), "", folder.absence("file", entry.name()));
                }
            }
            for (String name : setFiles) {
                if (!named.contains(name)) {
                    defects.add(file.fileName(), "", "has no sum of " + name);
                }
            }
        }
    }
}
