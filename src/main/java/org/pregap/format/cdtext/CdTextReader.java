package org.pregap.format.cdtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pregap.io.FormatException;

/**
 * Reads CD-Text of any origin and checks everything that is written twice in it. What is wrong but readable is listed;
 * it gives up only when there is nothing to read.
 *
 * <p>One 0x00 behind the last pack is accepted, as some tools write it. Double-byte text is read as MS-JIS.
 */
public final class CdTextReader {
    private final List<CdTextDefect> defects = new ArrayList<>();
    private final List<CdTextDefect> notes = new ArrayList<>();

    private CdTextReader() {}

    /**
     * Reads a file.
     *
     * @param source its name, for messages
     * @param file all its bytes; not changed
     * @throws FormatException if the length is no number of packs, or no block has usable size information
     */
    public static CdTextReading read(String source, byte[] file) throws FormatException {
        return new CdTextReader().readAll(source, file);
    }

    private CdTextReading readAll(String source, byte[] file) throws FormatException {
        List<ReadPack> packs = packs(source, file);
        Map<Integer, List<ReadPack>> packsByBlock = new TreeMap<>();
        packs.forEach(this::checkAlone);
        for (int i = 0; i < packs.size(); i++) {
            ReadPack pack = packs.get(i);
            if (i > 0 && pack.block() != packs.get(i - 1).block() && packsByBlock.containsKey(pack.block())) {
                defects.add(new CdTextDefect(pack.place(), "returns to block " + pack.block()));
            }
            packsByBlock.computeIfAbsent(pack.block(), b -> new ArrayList<>()).add(pack);
        }
        return reading(source, packsByBlock);
    }

    private List<ReadPack> packs(String source, byte[] file) throws FormatException {
        int rest = file.length % ReadPack.LENGTH;
        if (file.length < ReadPack.LENGTH || rest > 1 || (rest == 1 && file[file.length - 1] != 0)) {
            throw new FormatException(
                    source, file.length - (long) rest, file.length + " bytes are no whole number of 18-byte packs");
        }
        if (file.length > CdTextLimits.FILE_BYTES) {
            throw new FormatException(source, CdTextLimits.FILE_BYTES, "longer than eight full blocks of CD-Text");
        }
        if (rest == 1) {
            notes.add(new CdTextDefect("byte " + (file.length - 1), "one 0x00 follows the last pack"));
        }
        var packs = new ArrayList<ReadPack>();
        for (int i = 0; i < file.length / ReadPack.LENGTH; i++) {
            packs.add(new ReadPack(file, i));
        }
        return packs;
    }

    private void checkAlone(ReadPack pack) {
        if (!pack.isIntact()) {
            defects.add(new CdTextDefect(pack.place(), "its CRC is wrong"));
        }
        if (pack.type() < 0x80 || pack.type() > 0x8F) {
            defects.add(new CdTextDefect(pack.place(), "is of no known type: " + pack.type()));
        }
        if (pack.isExtended()) {
            defects.add(new CdTextDefect(pack.place(), "has the extension bit set"));
        }
    }

    private CdTextReading reading(String source, Map<Integer, List<ReadPack>> packsByBlock) throws FormatException {
        Map<Integer, ReadSizes> sizes = new TreeMap<>();
        var blocks = new ArrayList<CdTextBlock>();
        packsByBlock.forEach((number, packs) -> {
            checkOrder(packs);
            Map<Integer, List<ReadPack>> packsByType = new TreeMap<>();
            packs.forEach(pack -> packsByType
                    .computeIfAbsent(pack.type(), t -> new ArrayList<>())
                    .add(pack));
            ReadSizes.of(number, packsByType.getOrDefault(0x8F, List.of()), defects)
                    .ifPresent(found -> {
                        sizes.put(number, found);
                        checkCounts(number, found, packsByType);
                        blocks.add(new BlockReader(number, found, packsByType, defects, notes).read());
                    });
        });
        if (blocks.isEmpty()) {
            throw new FormatException(source, defects.get(0).place(), "no block can be read: " + defects.get(0));
        }
        sizes.forEach((number, found) -> checkOverview(number, found, sizes, packsByBlock));
        checkNumbers(packsByBlock);
        return new CdTextReading(new CdText(blocks), defects, notes);
    }

    private void checkOrder(List<ReadPack> packs) {
        int wanted = 0;
        int type = 0;
        for (ReadPack pack : packs) {
            if (pack.sequence() != wanted) {
                defects.add(new CdTextDefect(
                        pack.place(), "has sequence number " + pack.sequence() + ", " + wanted + " is wanted"));
            }
            if (pack.type() < type) {
                defects.add(new CdTextDefect(pack.place(), "comes after packs of a higher type"));
            }
            wanted = pack.sequence() + 1;
            type = pack.type();
        }
    }

    private void checkCounts(int number, ReadSizes sizes, Map<Integer, List<ReadPack>> packsByType) {
        for (int type = 0x80; type <= 0x8F; type++) {
            int found = packsByType.getOrDefault(type, List.of()).size();
            if (sizes.packsOf(type) != found) {
                defects.add(new CdTextDefect(
                        "block " + number,
                        "has " + found + " packs of type 0x" + Integer.toHexString(type)
                                + ", its size information says " + sizes.packsOf(type)));
            }
        }
    }

    /** Every block repeats the last sequence numbers and the languages of all. */
    private void checkOverview(
            int number, ReadSizes found, Map<Integer, ReadSizes> sizes, Map<Integer, List<ReadPack>> packsByBlock) {
        for (int other = 0; other < CdTextLimits.BLOCKS; other++) {
            List<ReadPack> packs = packsByBlock.getOrDefault(other, List.of());
            int lastSequence = packs.isEmpty() ? 0 : packs.get(packs.size() - 1).sequence();
            if (found.lastSequence(other) != lastSequence) {
                defects.add(new CdTextDefect(
                        "block " + number,
                        "says that block " + other + " ends with sequence number " + found.lastSequence(other)
                                + ", it is " + lastSequence));
            }
            ReadSizes own = sizes.get(other);
            int language = own == null ? 0 : own.language(other);
            if (found.language(other) != language) {
                defects.add(new CdTextDefect(
                        "block " + number,
                        "gives block " + other + " language " + found.language(other) + ", it is " + language));
            }
        }
    }

    private void checkNumbers(Map<Integer, List<ReadPack>> packsByBlock) {
        int wanted = 0;
        for (int number : packsByBlock.keySet()) {
            if (number != wanted) {
                defects.add(new CdTextDefect("block " + number, "follows although block " + wanted + " is missing"));
            }
            wanted = number + 1;
        }
    }
}
