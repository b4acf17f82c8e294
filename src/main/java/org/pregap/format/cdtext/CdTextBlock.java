package org.pregap.format.cdtext;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of a disc in one language.
 *
 * @param languageCode 0 to 255 of EBU Tech 3264, appendix 3: 0 unknown, 8 German, 9 English, 0x69 Japanese
 * @param characterCode 0 ISO 8859-1, 1 ASCII, 0x80 MS-JIS
 * @param copyrightCode 0 not asserted, 3 asserted
 * @param firstTrack the number of the first track, 1 on a CD of one session
 * @param trackCount 1 and up; more than a disc can hold is found by {@link CdTextWriter#problems}
 * @param texts per type the disc's text, then every track's in order ({@code trackCount + 1} texts, missing ones
 *     empty); of disc id and closed information only the disc's. A type of which every text is empty is left out
 * @param genre of the disc
 */
public record CdTextBlock(
        int languageCode,
        int characterCode,
        int copyrightCode,
        int firstTrack,
        int trackCount,
        Map<PackType, List<String>> texts,
        Optional<CdTextGenre> genre) {
    public static final int ISO_8859_1 = 0x00;
    public static final int ASCII = 0x01;
    public static final int MS_JIS = 0x80;

    public CdTextBlock {
        requireByte("language", languageCode);
        requireByte("character code", characterCode);
        requireByte("copyright", copyrightCode);
        if (firstTrack < 1 || firstTrack > CdTextLimits.LAST_TRACK || trackCount < 1) {
            throw new IllegalArgumentException(trackCount + " tracks from " + firstTrack + " on");
        }
        texts = checked(texts, trackCount);
    }

    /** A block in ISO 8859-1 for tracks 1 to {@code trackCount}, without genre or copyright. */
    public static CdTextBlock latin1(int languageCode, int trackCount, Map<PackType, List<String>> texts) {
        return new CdTextBlock(languageCode, ISO_8859_1, 0, 1, trackCount, texts, Optional.empty());
    }

    public int lastTrack() {
        return firstTrack + trackCount - 1;
    }

    /**
     * One text, empty if there is none.
     *
     * @param track its number on the disc, 0 for the disc itself
     */
    public String text(PackType type, int track) {
        int place = track == 0 ? 0 : track - firstTrack + 1;
        List<String> all = texts.getOrDefault(type, List.of());
        return place >= 0 && place < all.size() ? all.get(place) : "";
    }

    private static Map<PackType, List<String>> checked(Map<PackType, List<String>> texts, int trackCount) {
        var ordered = new EnumMap<PackType, List<String>>(PackType.class);
        texts.forEach((type, all) -> {
            int wanted = type.isPerTrack() ? trackCount + 1 : 1;
            if (!type.isText() || all.size() != wanted) {
                throw new IllegalArgumentException(all.size() + " texts of " + type.label() + ", not " + wanted);
            }
            if (!all.stream().allMatch(String::isEmpty)) {
                ordered.put(type, List.copyOf(all));
            }
        });
        return Collections.unmodifiableMap(ordered);
    }

    private static void requireByte(String what, int number) {
        if (number < 0 || number > 255) {
            throw new IllegalArgumentException(what + " takes one byte: " + number);
        }
    }
}
