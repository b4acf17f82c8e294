package org.pregap.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregap.model.Album;
import org.pregap.model.Language;

/** Texts in languages that do not reach the disc. */
final class LanguageRules {
    private LanguageRules() {}

    static Stream<Finding> findings(Album album) {
        Set<Language> others = new TreeSet<>(album.texts().languages());
        album.tracks().forEach(track -> others.addAll(track.texts().languages()));
        album.languages().forEach(others::remove);
        if (others.isEmpty()) {
            return Stream.empty();
        }
        String tags = others.stream().map(Language::tag).collect(Collectors.joining(", "));
        return Stream.of(Finding.ofAlbum(
                Rule.CDTEXT_LANGUAGE,
                "texts in " + tags + " are not written to the disc, only those in "
                        + album.languages().stream().map(Language::tag).collect(Collectors.joining(", "))));
    }
}
