package org.pregap.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.model.Source.Coding;
import org.pregap.testing.ForAll;
import org.pregap.testing.RandomAlbums;

class CodingRulesTest {
    @Test
    void everyCodedSourceIsFoundOnceAndNoOther() {
        ForAll.forAll(100, RandomAlbums::any, album -> {
            long lossy = album.sources().stream()
                    .filter(source -> coded(source, true))
                    .count();
            long foreign = album.sources().stream()
                    .filter(source -> coded(source, false))
                    .count();
            assertThat(count(album, Rule.SOURCE_LOSSY)).isEqualTo(lossy);
            assertThat(count(album, Rule.SOURCE_FOREIGN)).isEqualTo(foreign);
        });
    }

    private static boolean coded(Source source, boolean lossy) {
        return source.coding().map(Coding::lossy).equals(Optional.of(lossy));
    }

    private static long count(Album album, Rule rule) {
        return CodingRules.findings(album)
                .filter(finding -> finding.rule() == rule)
                .count();
    }
}
