package org.pregap.format.ddp.dialect;

import java.util.List;
import java.util.Optional;

/**
 * One tool's way to write a set. All are read by every plant as far as is known. A new dialect is a new line here; what
 * does not differ is in the writers. What is not known of a tool is as in {@link #RECOMMENDED}.
 *
 * @param name by which it is chosen
 * @param files the names of its files
 * @param map how the packets of the map are filled
 * @param isrc which entries of a track carry its ISRC
 * @param upcEverywhere whether every entry carries the UPC/EAN, not only the lead-in
 * @param md5 the form of the MD5 sums
 * @param crc32 whether {@code CHECKSUM.TXT} is written, with CRC-32 sums
 * @param textTail whether a zero follows the last pack of CD-Text
 */
public record DdpDialect(
        String name,
        FileNames files,
        MapStyle map,
        IsrcPlacement isrc,
        boolean upcEverywhere,
        Md5Form md5,
        boolean crc32,
        boolean textTail) {
    /** The common form of two commercial tools, and the ISRC where every reader looks for it. */
    public static final DdpDialect RECOMMENDED = new DdpDialect(
            "recommended",
            FileNames.USUAL,
            MapStyle.ZEROS,
            IsrcPlacement.FIRST_AND_INDEX_01,
            false,
            Md5Form.STAR,
            false,
            false);

    /** As cue2ddp 1.1 writes. */
    public static final DdpDialect CUE2DDP = new DdpDialect(
            "cue2ddp",
            new FileNames("SD", "IMAGE.DAT", "CDTEXT.BIN", "CHECKSUM.MD5"),
            MapStyle.SPACES,
            IsrcPlacement.FIRST,
            false,
            Md5Form.STAR,
            true,
            false);

    /** As a sample of Sonoris DDP Creator is written, as far as it is known. */
    public static final DdpDialect SONORIS = new DdpDialect(
            "sonoris",
            new FileNames("PQDESCR", "IMAGE.DAT", "CDTEXT.BIN", "MD5-Checksum.md5"),
            MapStyle.ZEROS,
            IsrcPlacement.FIRST,
            false,
            Md5Form.STAR,
            false,
            true);

    /** As a sample of HOFA CD-Burn.DDP.Master is written, as far as it is known. */
    public static final DdpDialect HOFA = new DdpDialect(
            "hofa",
            new FileNames("PQDESCR", "IMAGE.DAT", "CDTEXT.BIN", "MD5_CHECKSUM.MD5"),
            MapStyle.ZEROS.withoutTextTrack(),
            IsrcPlacement.FIRST_AND_INDEX_01,
            true,
            Md5Form.STAR_CRLF,
            false,
            false);

    public static List<DdpDialect> all() {
        return List.of(RECOMMENDED, CUE2DDP, SONORIS, HOFA);
    }

    public static Optional<DdpDialect> named(String name) {
        return all().stream().filter(dialect -> dialect.name.equals(name)).findFirst();
    }

    public DdpDialect withFiles(FileNames wanted) {
        return new DdpDialect(name, wanted, map, isrc, upcEverywhere, md5, crc32, textTail);
    }

    public DdpDialect withIsrc(IsrcPlacement wanted) {
        return new DdpDialect(name, files, map, wanted, upcEverywhere, md5, crc32, textTail);
    }

    /** The same with another form of MD5 sums, and with or without CRC-32 sums. */
    public DdpDialect withChecksums(Md5Form form, boolean withCrc32) {
        return new DdpDialect(name, files, map, isrc, upcEverywhere, form, withCrc32, textTail);
    }
}
