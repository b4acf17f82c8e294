package org.pregap.delivery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.format.cdtext.CdText;
import org.pregap.format.cdtext.CdTextBlock;
import org.pregap.format.cdtext.PackType;
import org.pregap.layout.DiscContents;
import org.pregap.model.Album;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** Texts of a disc as CD-Text, and back. */
final class CdTextMapping {
    private CdTextMapping() {}

    /** One block in the disc's main language; none if the disc has no texts in it. */
    static Optional<CdText> toCdText(DiscContents disc) {
        Language language = disc.mainLanguage();
        Map<PackType, List<String>> texts = new EnumMap<>(PackType.class);
        for (TextField field : TextField.values()) {
            List<String> all = new ArrayList<>();
            all.add(disc.texts().get(language, field));
            disc.tracks().forEach(track -> all.add(track.texts().get(language, field)));
            if (!all.stream().allMatch(String::isEmpty)) {
                texts.put(packType(field), all);
            }
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        int tracks = disc.tracks().size();
        return Optional.of(new CdText(List.of(CdTextBlock.latin1(language.cdTextCode(), tracks, texts))));
    }

    /** The languages of the blocks, in their order; English if there are none. */
    static List<Language> languages(Optional<CdText> text) {
        List<Language> languages = blocks(text).stream()
                .map(block -> Language.ofCdTextCode(block.languageCode()))
                .distinct()
                .limit(Album.MOST_LANGUAGES)
                .toList();
        return languages.isEmpty() ? List.of(Language.ENGLISH) : languages;
    }

    /** @param track its number, 0 for the disc */
    static Texts texts(Optional<CdText> text, int track) {
        Texts texts = Texts.NONE;
        for (CdTextBlock block : blocks(text)) {
            Language language = Language.ofCdTextCode(block.languageCode());
            for (TextField field : TextField.values()) {
                texts = texts.with(language, field, block.text(packType(field), track));
            }
        }
        return texts;
    }

    private static List<CdTextBlock> blocks(Optional<CdText> text) {
        return text.map(CdText::blocks).orElse(List.of());
    }

    private static PackType packType(TextField field) {
        return switch (field) {
            case TITLE -> PackType.TITLE;
            case PERFORMER -> PackType.PERFORMER;
            case SONGWRITER -> PackType.SONGWRITER;
            case COMPOSER -> PackType.COMPOSER;
            case ARRANGER -> PackType.ARRANGER;
            case MESSAGE -> PackType.MESSAGE;
        };
    }
}
