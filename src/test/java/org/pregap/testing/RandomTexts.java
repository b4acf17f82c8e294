package org.pregap.testing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** Texts in the languages of an album: in Japanese for Japanese, in Latin letters otherwise, or in anything. */
final class RandomTexts {
    private static final String LATIN = "ABCDEFGHIJabcdefghij 0123456789'-,.!?&()";
    private static final String LATIN_1 = LATIN + "äöüßÄÖÜéèêñçåøÆ¡¿";
    private static final String JAPANESE = "夜明けの歌始まり終わりカタカナひらがな、。東京";
    private static final String ANYTHING = LATIN_1 + JAPANESE + "ŁőŞ\"\\/\n\u0000\u2028مرحبا한국🎵𝄞";

    private final SplittableRandom random;
    private final List<Language> languages;
    private final boolean forDisc;

    /** Whether each field is used at all, as an album that has composers has them on most tracks. */
    private final Set<TextField> used = EnumSet.of(TextField.TITLE);

    RandomTexts(SplittableRandom random, List<Language> languages, boolean forDisc) {
        this.random = random;
        this.languages = languages;
        this.forDisc = forDisc;
        for (TextField field : TextField.values()) {
            if (random.nextBoolean()) {
                used.add(field);
            }
        }
    }

    static List<Language> languages(SplittableRandom random, boolean forDisc) {
        List<Language> pool = new ArrayList<>(
                forDisc
                        ? List.of(Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.JAPANESE)
                        : List.of(Language.values()));
        List<Language> chosen = new ArrayList<>();
        int count = 1 + (random.nextBoolean() ? 0 : random.nextInt(forDisc ? 4 : Math.min(8, pool.size())));
        while (chosen.size() < count) {
            boolean japanese = random.nextInt(4) == 0 && pool.remove(Language.JAPANESE);
            chosen.add(japanese ? Language.JAPANESE : pool.remove(random.nextInt(pool.size())));
        }
        return chosen;
    }

    List<Language> languages() {
        return languages;
    }

    Texts next() {
        Texts texts = Texts.NONE;
        for (Language language : languages) {
            for (TextField field : TextField.values()) {
                if (used.contains(field) && random.nextInt(5) > 0) {
                    texts = texts.with(language, field, text(alphabet(language)));
                }
            }
        }
        return texts;
    }

    private String alphabet(Language language) {
        if (!forDisc) {
            return ANYTHING;
        }
        return switch (language) {
            case JAPANESE -> JAPANESE;
            case ENGLISH -> LATIN;
            default -> LATIN_1;
        };
    }

    /** 1 to 12 characters: with 13 texts of 6 fields that is at most 1.9 kB in two-byte characters. */
    private String text(String alphabet) {
        int[] characters = alphabet.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        String written = text.toString();
        return forDisc && written.isBlank() ? "A" : written;
    }
}
