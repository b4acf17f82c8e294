package org.pregap.format.cdtext;

import java.util.List;
import java.util.Optional;

/** The 36 bytes of size information of one block that is being read; bytes of a part that is missing are 0. */
final class ReadSizes {
    private static final int PARTS = 3;

    private final int[] bytes = new int[PARTS * ReadPack.PAYLOAD];

    private ReadSizes() {}

    /** Empty if the first part, without which nothing can be read, is missing or says nonsense. */
    static Optional<ReadSizes> of(int block, List<ReadPack> packs, List<CdTextDefect> defects) {
        var sizes = new ReadSizes();
        var present = new boolean[PARTS];
        for (ReadPack pack : packs) {
            if (pack.track() >= PARTS || present[pack.track()]) {
                defects.add(new CdTextDefect(pack.place(), "is part " + pack.track() + " of the size information"));
                continue;
            }
            present[pack.track()] = true;
            for (int i = 0; i < ReadPack.PAYLOAD; i++) {
                sizes.bytes[pack.track() * ReadPack.PAYLOAD + i] = pack.payload(i);
            }
        }
        for (int part = 0; part < PARTS; part++) {
            if (!present[part]) {
                defects.add(new CdTextDefect("block " + block, "part " + part + " of the size information is missing"));
            }
        }
        if (!present[0]) {
            return Optional.empty();
        }
        if (sizes.firstTrack() < 1 || sizes.lastTrack() > 99 || sizes.lastTrack() < sizes.firstTrack()) {
            defects.add(new CdTextDefect(
                    "block " + block,
                    "the size information names tracks " + sizes.firstTrack() + " to " + sizes.lastTrack()));
            return Optional.empty();
        }
        return Optional.of(sizes);
    }

    int characterCode() {
        return bytes[0];
    }

    int firstTrack() {
        return bytes[1];
    }

    int lastTrack() {
        return bytes[2];
    }

    int copyright() {
        return bytes[3];
    }

    /** @param type 0x80 to 0x8F */
    int packsOf(int type) {
        return bytes[4 + type - 0x80];
    }

    int lastSequence(int block) {
        return bytes[20 + block];
    }

    int language(int block) {
        return bytes[28 + block];
    }
}
