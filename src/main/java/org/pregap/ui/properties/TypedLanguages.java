package org.pregap.ui.properties;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.model.Album;
import org.pregap.model.DiscText;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Language;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.workspace.edit.cell.AlbumCell;
import org.pregap.workspace.edit.cell.AlbumEdits;
import org.pregap.workspace.edit.cell.ShownLanguage;

/** The texts that were typed in each language, which languages were added and taken away, and in what they are written. */
final class TypedLanguages {
    /** A copy of what was typed is applied, which later typing does not change. */
    record Typed(
            Map<Language, Boolean> there,
            Map<Language, Map<AlbumCell, String>> texts,
            Map<Language, Optional<Characters>> characters) {
        Album applied(Album album) {
            Album next = album;
            for (Map.Entry<Language, Boolean> change : there.entrySet()) {
                next = change.getValue()
                        ? ShownLanguage.with(next, change.getKey())
                        : ShownLanguage.without(next, change.getKey());
            }
            for (Map.Entry<Language, Map<AlbumCell, String>> inLanguage : texts.entrySet()) {
                var shown = new ShownLanguage(Optional.of(inLanguage.getKey()));
                if (next.languages().contains(inLanguage.getKey())) {
                    next = shown.back(AlbumEdits.set("", shown.front(next), inLanguage.getValue()))
                            .edit()
                            .change()
                            .apply(next);
                }
            }
            return withCharacters(next);
        }

        private Album withCharacters(Album album) {
            DiscText said = album.release().discText();
            Map<Language, Characters> all = new EnumMap<>(Language.class);
            all.putAll(said.characters());
            characters.forEach((language, set) -> {
                if (set.isPresent()) {
                    all.put(language, set.get());
                } else {
                    all.remove(language);
                }
            });
            return album.withRelease(album.release().withDiscText(said.withCharacters(all)));
        }
    }

    private final Map<Language, Boolean> there = new LinkedHashMap<>();
    private final Map<Language, Map<AlbumCell, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Optional<Characters>> characters = new EnumMap<>(Language.class);
    private @Nullable Language chosen;

    ShownLanguage shown() {
        return new ShownLanguage(Optional.ofNullable(chosen));
    }

    void show(Language language) {
        chosen = language;
    }

    void add(Language language) {
        there.put(language, true);
        chosen = language;
    }

    void remove(Language language) {
        there.put(language, false);
        texts.remove(language);
        characters.put(language, Optional.empty());
        chosen = null;
    }

    void write(Language language, Optional<Characters> set) {
        characters.put(language, set);
    }

    /** @param album with the languages that were added */
    void type(Album album, AlbumCell cell, String text) {
        Language language = shown().of(album);
        Map<AlbumCell, String> typed = texts.computeIfAbsent(language, l -> new EnumMap<>(AlbumCell.class));
        if (text.equals(cell.of(shown().front(album)))) {
            typed.remove(cell);
        } else {
            typed.put(cell, text);
        }
        if (typed.isEmpty()) {
            texts.remove(language);
        }
    }

    Optional<String> typed(Album album, AlbumCell cell) {
        return Optional.ofNullable(
                texts.getOrDefault(shown().of(album), Map.of()).get(cell));
    }

    Typed copy() {
        Map<Language, Map<AlbumCell, String>> copied = new EnumMap<>(Language.class);
        texts.forEach((language, typed) -> copied.put(language, Map.copyOf(typed)));
        return new Typed(new LinkedHashMap<>(there), copied, new EnumMap<>(characters));
    }

    /** Only languages and character sets, without the texts that were typed. */
    Album withLanguages(Album album) {
        return new Typed(there, Map.of(), characters).applied(album);
    }

    boolean changes(Album album) {
        return !texts.isEmpty() || !withLanguages(album).equals(album);
    }

    void forget() {
        there.clear();
        texts.clear();
        characters.clear();
        chosen = null;
    }

    /** What is shown of the languages of an album that has those that were added. */
    LanguageState state(Album album) {
        Language language = shown().of(album);
        List<Texts> tracks = album.tracks().stream().map(Track::texts).toList();
        boolean open = typed(album, AlbumCell.PERFORMER)
                .orElse(AlbumCell.PERFORMER.of(shown().front(album)))
                .isEmpty();
        return new LanguageState(
                album.languages(),
                language,
                Optional.ofNullable(album.release().discText().characters().get(language)),
                open ? Texts.proposedPerformer(tracks, language) : "");
    }
}
