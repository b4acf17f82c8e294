package org.pregap.format.ddp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pregap.time.DiscAddress;

/**
 * A set as it was read from its folder.
 *
 * @param folder where it is
 * @param id of the set
 * @param map all its streams
 * @param pqFile the PQ description
 * @param entries of the PQ description, first session only, in order
 * @param images the audio in disc order, at least one; more than one is a defect too
 * @param cdTextFile where the CD-Text is
 * @param cdText its bytes
 * @param checksums every checksum file of the folder
 * @param defects everything that is wrong; empty for a sound set, of which the sums are still to be compared
 */
public record DdpSet(
        Path folder,
        DdpId id,
        List<MapPacket> map,
        Path pqFile,
        List<PqEntry> entries,
        List<Image> images,
        Optional<Path> cdTextFile,
        Optional<StreamBytes> cdText,
        List<DdpChecksums> checksums,
        List<DdpDefect> defects) {
    /**
     * An audio image.
     *
     * @param file where it is
     * @param lengthBytes what the file has
     * @param start the disc address of its first byte, 00:00:00 as a rule
     */
    public record Image(Path file, long lengthBytes, DiscAddress start) {}

    public DdpSet {
        map = List.copyOf(map);
        entries = List.copyOf(entries);
        images = List.copyOf(images);
        checksums = List.copyOf(checksums);
        defects = List.copyOf(defects);
    }

    /** The tracks in order: with the first ISRC, the first control bits and all indexes that each has. */
    public List<DdpTrack> tracks() {
        Map<Integer, List<PqEntry>> byTrack = new TreeMap<>();
        entries.stream()
                .filter(entry -> !entry.isLeadIn() && !entry.isLeadOut())
                .forEach(entry -> byTrack.computeIfAbsent(entry.track(), t -> new ArrayList<>())
                        .add(entry));
        return byTrack.values().stream().map(DdpSet::track).toList();
    }

    private static DdpTrack track(List<PqEntry> entries) {
        PqEntry first = entries.get(0);
        String isrc = entries.stream()
                .map(PqEntry::isrc)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
        var indexes = new TreeMap<Integer, DiscAddress>();
        entries.forEach(entry -> indexes.putIfAbsent(entry.index(), entry.address()));
        return new DdpTrack(isrc, first.control(), first.serialCopyManagement(), indexes);
    }

    /** Where the lead-out begins; empty only if the set has that defect. */
    public Optional<DiscAddress> leadOut() {
        return entries.stream().filter(PqEntry::isLeadOut).map(PqEntry::address).findFirst();
    }

    /** The catalogue number that the Q channel will carry, empty if there is none; {@link #id} has another copy. */
    public String upcEan() {
        return entries.stream()
                .map(PqEntry::upcEan)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }
}
