package org.pregap.format.ddp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.io.FormatException;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;

/**
 * Reads a set of any dialect from its folder: numbers padded with spaces or zeros, hours blank or 00, lead-out once or
 * twice, ISRC on any packet of a track, UPC/EAN in the lead-in or everywhere, any order of the map and any file names.
 * The image is measured, not read.
 */
public final class DdpReader {

    private final SetFolder folder;
    private final Defects defects = new Defects();

    private DdpReader(SetFolder folder) {
        this.folder = folder;
    }

    /**
     * Reads a set.
     *
     * @param folder that holds DDPID
     * @throws FormatException if it is no set of level 2.00 or 1.0x, or has no PQ description or no audio
     * @throws IOException if the folder or a file cannot be read
     */
    public static DdpSet read(Path folder) throws IOException {
        return new DdpReader(SetFolder.open(folder)).readSet();
    }

    private DdpSet readSet() throws IOException {
        DdpId id = IdReader.read(SetFolder.load(folder.find("file", IdReader.FILE), DdpLimits.ID_BYTES), defects);
        List<MapPacket> map =
                MapReader.read(SetFolder.load(folder.find("file", MapReader.FILE), DdpLimits.MAP_BYTES), defects);
        SetChecks.names(map, defects);
        explainOthers(map);

        MapPacket pq = only(
                "PQ description",
                map.stream().filter(MapPacket::isPqDescription).toList());
        Path pqFile = folder.find("PQ description", pq.fileName());
        byte[] pqBytes = SetFolder.load(pqFile, DdpLimits.PQ_BYTES);
        SetChecks.lengthOf(pq, 1, pqBytes.length, defects);
        List<PqReader.Placed> entries = PqReader.read(pq.fileName(), pqBytes, defects);
        PqOrder.check(pq.fileName(), entries, defects);

        List<MapPacket> audio = map.stream().filter(MapPacket::isAudio).toList();
        only("audio image", audio);
        List<DdpSet.Image> images = images(audio);
        Optional<Path> cdTextFile = cdTextFile(map);
        Optional<StreamBytes> cdText = cdTextFile.isPresent() ? cdText(cdTextFile.get()) : Optional.empty();
        var set = new DdpSet(
                folder.path(),
                id,
                map,
                pqFile,
                entries.stream().map(PqReader.Placed::entry).toList(),
                images,
                cdTextFile,
                cdText,
                checksums(),
                List.of());
        return judged(set, pq.fileName());
    }

    private DdpSet judged(DdpSet set, String pqFile) {
        SetChecks.leadOut(pqFile, set, defects);
        SetChecks.catalogueNumbers(pqFile, set, defects);
        var files = new ArrayList<String>(List.of(IdReader.FILE, MapReader.FILE));
        set.cdTextFile().ifPresent(file -> files.add(String.valueOf(file.getFileName())));
        files.add(pqFile);
        set.images().forEach(image -> files.add(String.valueOf(image.file().getFileName())));
        SetChecks.listed(set.checksums(), files, folder, defects);
        return new DdpSet(
                set.folder(),
                set.id(),
                set.map(),
                set.pqFile(),
                set.entries(),
                set.images(),
                set.cdTextFile(),
                set.cdText(),
                set.checksums(),
                defects.list());
    }

    /** The first of a kind of which there must be one. */
    private MapPacket only(String what, List<MapPacket> found) throws FormatException {
        if (found.isEmpty()) {
            throw new FormatException(MapReader.FILE, "", "names no " + what);
        }
        if (found.size() > 1) {
            defects.add(MapReader.FILE, "", "names more than one " + what + ": " + found.size());
        }
        return found.get(0);
    }

    private void explainOthers(List<MapPacket> map) {
        for (MapPacket packet : map) {
            if (!packet.isAudio() && !packet.isPqDescription() && !packet.isCdText()) {
                String kind = (packet.streamType() + " " + packet.subcode() + packet.cdMode()).strip();
                defects.add(
                        MapReader.FILE,
                        "",
                        "names " + packet.fileName() + ", a stream '" + kind + "' that is not read");
            }
        }
    }

    private List<DdpSet.Image> images(List<MapPacket> audio) throws IOException {
        var images = new ArrayList<DdpSet.Image>();
        for (MapPacket packet : audio) {
            Path file = folder.find("audio image", packet.fileName());
            long lengthBytes = Files.size(file);
            SetChecks.lengthOf(packet, CdFrames.BYTES_EACH, lengthBytes, defects);
            images.add(new DdpSet.Image(
                    file, lengthBytes, new DiscAddress(packet.start().orElse(0))));
        }
        return images;
    }

    private Optional<Path> cdTextFile(List<MapPacket> map) throws IOException {
        List<MapPacket> packets = map.stream().filter(MapPacket::isCdText).toList();
        if (packets.isEmpty()) {
            return Optional.empty();
        }
        MapPacket packet = only("CD-Text stream", packets);
        if (!folder.has(packet.fileName())) {
            defects.add(MapReader.FILE, "", folder.absence("CD-Text file", packet.fileName()));
            return Optional.empty();
        }
        Path file = folder.path().resolve(packet.fileName());
        SetChecks.lengthOf(packet, 1, Files.size(file), defects);
        return Optional.of(file);
    }

    private Optional<StreamBytes> cdText(Path file) throws IOException {
        if (Files.size(file) > DdpLimits.CD_TEXT_BYTES) {
            defects.add(String.valueOf(file.getFileName()), "", "is longer than " + DdpLimits.CD_TEXT_BYTES + " bytes");
            return Optional.empty();
        }
        return Optional.of(StreamBytes.of(SetFolder.load(file, DdpLimits.CD_TEXT_BYTES)));
    }

    private List<DdpChecksums> checksums() throws IOException {
        var files = new ArrayList<DdpChecksums>();
        for (String name : folder.names()) {
            if (DdpChecksums.isChecksumFile(name) && folder.has(name)) {
                checksums(name).ifPresent(files::add);
            }
        }
        return files;
    }

    /** A checksum file is no part of the set, so one that cannot be read is no reason to give up. */
    private Optional<DdpChecksums> checksums(String name) throws IOException {
        Path file = folder.path().resolve(name);
        if (Files.size(file) > DdpLimits.CHECKSUM_BYTES) {
            defects.add(name, "", "is longer than " + DdpLimits.CHECKSUM_BYTES + " bytes");
            return Optional.empty();
        }
        DdpChecksums sums = DdpChecksums.parse(name, SetFolder.load(file, DdpLimits.CHECKSUM_BYTES));
        sums.defects().forEach(defects::add);
        return Optional.of(sums);
    }
}
