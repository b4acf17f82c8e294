package org.pregap.check;

import java.util.stream.Stream;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.model.Source.Coding;

/** What sources are coded in. */
final class CodingRules {
    private CodingRules() {}

    static Stream<Finding> findings(Album album) {
        return album.sources().stream()
                .flatMap(source -> source.coding().stream().map(coding -> finding(album, source, coding)));
    }

    private static Finding finding(Album album, Source source, Coding coding) {
        Rule rule = coding.lossy() ? Rule.SOURCE_LOSSY : Rule.SOURCE_FOREIGN;
        return Finding.ofAlbum(rule, source.fileName() + " is " + coding.name()).alsoOf(album.tracksWith(source));
    }
}
