package org.pregap.format.cdtext;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the texts of one block whose size information is known. */
final class BlockReader {
    private final int number;
    private final ReadSizes sizes;
    private final Map<Integer, List<ReadPack>> packsByType;
    private final TextDecoder blockCharacters;
    private final List<CdTextDefect> defects;
    private final List<CdTextDefect> notes;

    BlockReader(
            int number,
            ReadSizes sizes,
            Map<Integer, List<ReadPack>> packsByType,
            List<CdTextDefect> defects,
            List<CdTextDefect> notes) {
        this.number = number;
        this.sizes = sizes;
        this.packsByType = packsByType;
        this.blockCharacters = TextDecoder.ofBlock("block " + number, sizes.characterCode(), defects);
        this.defects = defects;
        this.notes = notes;
    }

    CdTextBlock read() {
        Map<PackType, List<String>> texts = new EnumMap<>(PackType.class);
        Optional<CdTextGenre> genre = Optional.empty();
        for (PackType type : PackType.values()) {
            List<ReadPack> packs = packsByType.getOrDefault(type.code(), List.of());
            if (packs.isEmpty() || type == PackType.SIZE_INFORMATION) {
                continue;
            }
            checkWidth(type, packs);
            if (type == PackType.GENRE) {
                genre = Optional.of(genre(packs));
            } else if (type.isText()) {
                texts.put(type, texts(type, packs));
            } else {
                notes.add(new CdTextDefect(place(type), packs.size() + " packs that are not interpreted"));
            }
        }
        int trackCount = sizes.lastTrack() - sizes.firstTrack() + 1;
        return new CdTextBlock(
                sizes.language(number),
                sizes.characterCode(),
                sizes.copyright(),
                sizes.firstTrack(),
                trackCount,
                texts,
                genre);
    }

    private List<String> texts(PackType type, List<ReadPack> packs) {
        int wanted = type.isPerTrack() ? sizes.lastTrack() - sizes.firstTrack() + 2 : 1;
        TextDecoder decoder = type.isInBlockCharacters() ? blockCharacters : TextDecoder.latin1();
        var read = new ReadTexts(packs, wanted, decoder.step());
        if (read.count() < wanted) {
            defect(type, "holds " + read.count() + " texts, " + wanted + " are wanted");
        }
        if (read.isCutOff()) {
            defect(type, "the last text has no end");
        }
        if (read.hasMore()) {
            defect(type, "goes on after the text of the last track");
        } else if (read.hasIdlePacks()) {
            defect(type, "has packs without text");
        }
        read.compareHeaders(sizes.firstTrack(), defects);
        return decoded(type, read, wanted, decoder);
    }

    private List<String> decoded(PackType type, ReadTexts read, int wanted, TextDecoder decoder) {
        var texts = new ArrayList<String>();
        int repeats = 0;
        for (int i = 0; i < wanted; i++) {
            byte[] bytes = i < read.count() ? read.text(i) : new byte[0];
            if (i > 0 && decoder.isRepeat(bytes)) {
                repeats++;
                texts.add(texts.get(i - 1));
            } else {
                String place = place(type) + " of " + (i == 0 ? "the disc" : "track " + (sizes.firstTrack() + i - 1));
                String text = decoder.decode(bytes, place, defects);
                if (text.chars().anyMatch(Character::isISOControl)) {
                    defects.add(new CdTextDefect(place, "holds a control character"));
                }
                texts.add(text);
            }
        }
        if (repeats > 0) {
            notes.add(new CdTextDefect(place(type), repeats + " texts repeat the one before by a TAB"));
        }
        return texts;
    }

    /** The code stands before the text; some writers repeat it in every pack, which then has ten bytes of text. */
    private CdTextGenre genre(List<ReadPack> packs) {
        int code = packs.get(0).payload(0) * 256 + packs.get(0).payload(1);
        var bytes = new ArrayList<Integer>();
        for (ReadPack pack : packs) {
            boolean repeated = pack.payload(0) * 256 + pack.payload(1) == code;
            for (int i = repeated ? 2 : 0; i < ReadPack.PAYLOAD; i++) {
                bytes.add(pack.payload(i));
            }
        }
        int end = bytes.indexOf(0);
        if (end < 0) {
            defect(PackType.GENRE, "its text has no end");
            end = bytes.size();
        }
        byte[] text = new byte[end];
        for (int i = 0; i < end; i++) {
            text[i] = bytes.get(i).byteValue();
        }
        return new CdTextGenre(code, TextDecoder.latin1().decode(text, place(PackType.GENRE), defects));
    }

    private void checkWidth(PackType type, List<ReadPack> packs) {
        boolean wanted = type.isInBlockCharacters() && blockCharacters.step() == 2;
        for (ReadPack pack : packs) {
            if (pack.isDoubleByte() != wanted) {
                defects.add(new CdTextDefect(
                        pack.place(), wanted ? "is not marked as double-byte" : "is marked as double-byte"));
            }
        }
    }

    private void defect(PackType type, String message) {
        defects.add(new CdTextDefect(place(type), message));
    }

    private String place(PackType type) {
        return "block " + number + ", " + type.label();
    }
}
