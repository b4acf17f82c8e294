package org.pregap.delivery.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.format.cdtext.CdText;
import org.pregap.format.cdtext.CdTextBlock;
import org.pregap.format.cdtext.PackType;
import org.pregap.model.Album;
import org.pregap.model.DiscText;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Genre;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** What CD-Text of any origin says. Where two blocks have one language, the first is heard. */
public final class CdTextContents {
    private final List<CdTextBlock> blocks;

    private CdTextContents(List<CdTextBlock> blocks) {
        this.blocks = blocks;
    }

    public static CdTextContents of(Optional<CdText> text) {
        return new CdTextContents(text.map(CdText::blocks).orElse(List.of()));
    }

    /** The languages of the blocks, in their order; English if there are none. */
    public List<Language> languages() {
        List<Language> languages = blocks.stream()
                .map(block -> Language.ofCdTextCode(block.languageCode()))
                .distinct()
                .limit(Album.MOST_LANGUAGES)
                .toList();
        return languages.isEmpty() ? List.of(Language.ENGLISH) : languages;
    }

    /** @param track its number, 0 for the disc */
    public Texts texts(int track) {
        Texts texts = Texts.NONE;
        for (CdTextBlock block : blocks) {
            Language language = Language.ofCdTextCode(block.languageCode());
            for (TextField field : TextField.values()) {
                String known = texts.get(language, field);
                texts = texts.with(
                        language, field, known.isEmpty() ? block.text(CdTextMapping.packType(field), track) : known);
            }
        }
        return texts;
    }

    /** What is said of the disc alone; each from the first block that says it. */
    public DiscText discText() {
        return new DiscText(
                first(PackType.DISC_ID),
                blocks.stream()
                        .flatMap(block -> block.genre().stream())
                        .map(genre -> new Genre(genre.code(), genre.text()))
                        .findFirst(),
                first(PackType.CLOSED_INFORMATION).orElse(""),
                characters());
    }

    private Optional<String> first(PackType type) {
        return blocks.stream()
                .map(block -> block.text(type, 0))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Map<Language, Characters> characters() {
        Map<Language, Characters> characters = new EnumMap<>(Language.class);
        for (CdTextBlock block : blocks) {
            characters(block.characterCode())
                    .ifPresent(set -> characters.putIfAbsent(Language.ofCdTextCode(block.languageCode()), set));
        }
        return characters;
    }

    private static Optional<Characters> characters(int code) {
        return switch (code) {
            case CdTextBlock.ISO_8859_1 -> Optional.of(Characters.ISO_8859_1);
            case CdTextBlock.ASCII -> Optional.of(Characters.ASCII);
            case CdTextBlock.MS_JIS -> Optional.of(Characters.MS_JIS);
            default -> Optional.empty();
        };
    }
}
