package org.pregap.format.cdtext;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Blocks of random texts that can be written. */
final class RandomTexts {
    private static final List<PackType> PER_TRACK = List.of(
            PackType.TITLE,
            PackType.PERFORMER,
            PackType.SONGWRITER,
            PackType.COMPOSER,
            PackType.ARRANGER,
            PackType.MESSAGE);

    private static final int[] SETS = {
        CdTextBlock.ISO_8859_1, CdTextBlock.ISO_8859_1, CdTextBlock.ASCII, CdTextBlock.MS_JIS
    };

    private static final String JAPANESE =
            "\u591c\u660e\u3051\u306e\u6b4c\u59cb\u307e\u308a\u30ab\u30bf\u30ca\u3001\u3002\u6771\u4eac\u8868\u30bd"
                    + "\uff5e\uff0d\uff21\uff17\u3000\u2460\u3231\u9ad9\u0416\u03b1";

    private RandomTexts() {}

    static CdText text(SplittableRandom random) {
        int blocks = random.nextInt(4) == 0 ? 1 + random.nextInt(8) : 1;
        var list = new ArrayList<CdTextBlock>();
        for (int i = 0; i < blocks; i++) {
            list.add(block(random));
        }
        return new CdText(list);
    }

    private static CdTextBlock block(SplittableRandom random) {
        while (true) {
            int tracks = 1 + random.nextInt(99);
            int longest = 1 + random.nextInt(random.nextBoolean() ? 12 : 40);
            int set = SETS[random.nextInt(SETS.length)];
            Map<PackType, List<String>> texts = new EnumMap<>(PackType.class);
            for (PackType type : PER_TRACK) {
                if (random.nextInt(3) == 0) {
                    texts.put(type, texts(random, tracks, longest, set));
                }
            }
            if (random.nextInt(4) == 0) {
                texts.put(PackType.CLOSED_INFORMATION, List.of(text(random, 30, CdTextBlock.ISO_8859_1)));
            }
            if (random.nextInt(4) == 0) {
                texts.put(PackType.DISC_ID, List.of(text(random, 30, CdTextBlock.ASCII)));
                texts.put(PackType.CODES, texts(random, tracks, 12, CdTextBlock.ASCII));
            }
            Optional<CdTextGenre> genre = random.nextInt(4) == 0
                    ? Optional.of(new CdTextGenre(1 + random.nextInt(28), "Genre ".repeat(random.nextInt(5))))
                    : Optional.empty();
            int copyright = random.nextBoolean() ? 3 : 0;
            var block = new CdTextBlock(random.nextInt(0x80), set, copyright, 1, tracks, texts, genre);
            if (CdTextWriter.packCount(block) <= 255) {
                return block;
            }
        }
    }

    private static List<String> texts(SplittableRandom random, int tracks, int longest, int set) {
        var all = new ArrayList<String>();
        for (int i = 0; i <= tracks; i++) {
            all.add(text(random, longest, set));
        }
        return all;
    }

    private static String text(SplittableRandom random, int longest, int set) {
        var text = new StringBuilder();
        int length = random.nextInt(5) == 0 ? 0 : random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            text.append(character(random, set));
        }
        return text.toString();
    }

    private static char character(SplittableRandom random, int set) {
        return switch (set) {
            case CdTextBlock.MS_JIS -> JAPANESE.charAt(random.nextInt(JAPANESE.length()));
            case CdTextBlock.ASCII -> (char) random.nextInt(0x20, 0x7F);
            default -> (char) (random.nextBoolean() ? random.nextInt(0x20, 0x7F) : random.nextInt(0xA0, 0x100));
        };
    }
}
