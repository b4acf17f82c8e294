package org.pregap.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;

/** All rules that an album can be held against without opening a file. */
public final class AlbumCheck {
    private AlbumCheck() {}

    /** The findings: those of the album first, then track by track; errors before warnings before notes. */
    public static List<Finding> of(Album album) {
        DiscLayout layout = DiscLayout.of(album);
        return sorted(Stream.of(
                        DiscCheck.of(DiscContents.of(album, layout)).stream(),
                        OpeningRules.findings(album, layout),
                        CrossfadeRules.findings(album, layout),
                        ClipRules.findings(album, layout),
                        RateRules.findings(album),
                        CodingRules.findings(album),
                        LanguageRules.findings(album))
                .flatMap(findings -> findings));
    }

    /** The order in which people want to read findings. */
    public static List<Finding> sorted(Stream<Finding> findings) {
        return findings.sorted(Comparator.<Finding>comparingInt(f -> f.track().orElse(0))
                        .thenComparing(Finding::severity)
                        .thenComparing(Finding::rule))
                .distinct()
                .toList();
    }
}
