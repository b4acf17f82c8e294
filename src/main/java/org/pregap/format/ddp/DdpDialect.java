package org.pregap.format.ddp;

import java.util.List;
import java.util.Optional;

/**
 * The points on which mastering tools differ, all of them read by every plant as far as is known. A new dialect is a new
 * line here; what does not differ is in the writers.
 *
 * @param name by which it is chosen
 * @param pqFileName file of the PQ description
 * @param padding what fills the lengths and the size of the file name to their width
 * @param imageStart how the map gives the disc address of the image
 * @param scrambled the flag of that name: {@code 0} or {@code 1}
 * @param isrcPlacement which packets of a track carry its ISRC
 * @param md5FileName file of the MD5 sums
 * @param checksumText whether {@code CHECKSUM.TXT} is written, with CRC-32 sums
 */
public record DdpDialect(
        String name,
        String pqFileName,
        Padding padding,
        ImageStart imageStart,
        char scrambled,
        IsrcPlacement isrcPlacement,
        String md5FileName,
        boolean checksumText) {
    /** The common form of two commercial tools, and the ISRC where every reader looks for it. */
    public static final DdpDialect RECOMMENDED = new DdpDialect(
            "recommended",
            "PQDESCR",
            Padding.ZEROS,
            ImageStart.ZERO,
            '0',
            IsrcPlacement.FIRST_AND_INDEX_01,
            "CHECKSUM.MD5",
            false);

    /** As cue2ddp 1.1 writes. */
    public static final DdpDialect CUE2DDP = new DdpDialect(
            "cue2ddp", "SD", Padding.SPACES, ImageStart.BLANK, '1', IsrcPlacement.FIRST_PACKET, "CHECKSUM.MD5", true);

    /** How numbers are filled up on the left. */
    public enum Padding {
        ZEROS('0'),
        SPACES(' ');

        private final char fill;

        Padding(char fill) {
            this.fill = fill;
        }

        char fill() {
            return fill;
        }
    }

    /** How the start of the image is written; both mean 00:00:00. */
    public enum ImageStart {
        ZERO,
        BLANK
    }

    /** Which packets carry the ISRC. */
    public enum IsrcPlacement {
        FIRST_PACKET,
        FIRST_AND_INDEX_01
    }

    public static List<DdpDialect> all() {
        return List.of(RECOMMENDED, CUE2DDP);
    }

    public static Optional<DdpDialect> named(String name) {
        return all().stream().filter(dialect -> dialect.name.equals(name)).findFirst();
    }

    /** The same with or without CRC-32 sums. */
    public DdpDialect withChecksumText(boolean wanted) {
        return new DdpDialect(name, pqFileName, padding, imageStart, scrambled, isrcPlacement, md5FileName, wanted);
    }
}
