package org.pregap.delivery.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pregap.format.cdtext.MsJis;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.DiscText;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** Which languages of a disc are written, and in which characters. */
public final class BlockLanguages {
    private static final int LAST_OF_LATIN_1 = 0xFF;

    private BlockLanguages() {}

    /**
     * The characters of a language: those that were set; else ISO 8859-1 where it has all that is written, MS-JIS where it
     * has not and the language is Japanese.
     */
    public static Characters characters(DiscContents disc, Language language) {
        Characters set = disc.discText().characters().get(language);
        if (set != null) {
            return set;
        }
        boolean inLatin1 = texts(disc, language).allMatch(text -> text.chars().allMatch(c -> c <= LAST_OF_LATIN_1));
        return inLatin1 || language != Language.JAPANESE ? Characters.ISO_8859_1 : Characters.MS_JIS;
    }

    /**
     * The disc as its CD-Text says it, and as it will be read again: with the languages that have texts, in the forms that
     * their characters have. {@link CdTextRules} tells where that is another form than the album has.
     */
    public static DiscContents asWritten(DiscContents disc) {
        List<Language> written = written(disc);
        boolean none = written.isEmpty() && !disc.discText().saysSomething();
        List<Language> languages = written.isEmpty() ? List.of(disc.mainLanguage()) : written;
        Map<Language, Characters> characters = new EnumMap<>(Language.class);
        languages.forEach(language -> characters.put(language, characters(disc, language)));
        List<DiscTrack> tracks = disc.tracks().stream()
                .map(track -> new DiscTrack(
                        track.number(),
                        track.indexes(),
                        track.isrc(),
                        track.flags(),
                        asWritten(track.texts(), languages, characters)))
                .toList();
        return new DiscContents(
                languages,
                asWritten(disc.texts(), languages, characters),
                none ? DiscText.NONE : disc.discText().withCharacters(characters),
                disc.ean(),
                disc.masterId(),
                tracks,
                disc.leadOut());
    }

    private static Texts asWritten(Texts texts, List<Language> languages, Map<Language, Characters> characters) {
        Texts written = Texts.NONE;
        for (Language language : languages) {
            boolean wide = characters.get(language) == Characters.MS_JIS;
            for (TextField field : TextField.values()) {
                String text = texts.get(language, field);
                written = written.with(language, field, wide ? MsJis.written(text) : text);
            }
        }
        return written;
    }

    /** The languages of the disc in which there is any text, in their order. */
    public static List<Language> written(DiscContents disc) {
        return disc.languages().stream()
                .filter(language -> texts(disc, language).findAny().isPresent())
                .toList();
    }

    private static Stream<String> texts(DiscContents disc, Language language) {
        return Stream.concat(Stream.of(disc.texts()), disc.tracks().stream().map(DiscTrack::texts))
                .flatMap(texts -> texts.byLanguage().getOrDefault(language, Map.of()).values().stream());
    }
}
