package org.pregap.delivery.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pregap.format.cdtext.CdText;
import org.pregap.format.cdtext.CdTextBlock;
import org.pregap.format.cdtext.CdTextGenre;
import org.pregap.format.cdtext.PackType;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.DiscText;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Language;
import org.pregap.model.TextField;

/** A disc's texts as CD-Text: a block for each language. What is said of the disc alone stands in every block. */
public final class CdTextMapping {
    private static final int NO_COPYRIGHT = 0;
    private static final int FIRST_TRACK = 1;

    private CdTextMapping() {}

    /**
     * @param codes whether UPC/EAN and ISRCs are written into the texts too
     * @return none if the disc has nothing to say
     */
    public static Optional<CdText> of(DiscContents disc, boolean codes) {
        List<Language> languages = BlockLanguages.written(disc);
        if (languages.isEmpty() && !codes && !disc.discText().saysSomething()) {
            return Optional.empty();
        }
        DiscContents written = BlockLanguages.asWritten(disc);
        return Optional.of(new CdText(written.languages().stream()
                .map(language -> block(written, language, codes))
                .toList()));
    }

    private static CdTextBlock block(DiscContents disc, Language language, boolean codes) {
        DiscText said = disc.discText();
        Map<PackType, List<String>> texts = new EnumMap<>(PackType.class);
        for (TextField field : TextField.values()) {
            texts.put(packType(field), all(disc, disc.texts().get(language, field), track -> track.texts()
                    .get(language, field)));
        }
        texts.put(PackType.DISC_ID, List.of(said.discId().orElse("")));
        texts.put(PackType.CLOSED_INFORMATION, List.of(said.closedInformation()));
        if (codes) {
            texts.put(PackType.CODES, all(disc, disc.ean(), DiscTrack::isrc));
        }
        return new CdTextBlock(
                language.cdTextCode(),
                code(BlockLanguages.characters(disc, language)),
                NO_COPYRIGHT,
                FIRST_TRACK,
                disc.tracks().size(),
                texts,
                said.genre().map(genre -> new CdTextGenre(genre.code(), genre.text())));
    }

    private static List<String> all(DiscContents disc, String ofDisc, Function<DiscTrack, String> ofTrack) {
        List<String> all = new ArrayList<>();
        all.add(ofDisc);
        disc.tracks().forEach(track -> all.add(ofTrack.apply(track)));
        return all;
    }

    private static int code(Characters characters) {
        return switch (characters) {
            case ISO_8859_1 -> CdTextBlock.ISO_8859_1;
            case ASCII -> CdTextBlock.ASCII;
            case MS_JIS -> CdTextBlock.MS_JIS;
        };
    }

    static PackType packType(TextField field) {
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
