package org.pregap.check;

import java.util.stream.Stream;
import org.pregap.model.Album;
import org.pregap.time.SampleRate;

/** What happens to sample rates. */
final class RateRules {
    private RateRules() {}

    static Stream<Finding> findings(Album album) {
        Stream<Finding> sources = album.sources().stream()
                .filter(source -> !source.format().rate().equals(album.rate()))
                .map(source -> Finding.ofAlbum(
                                source.format().rate().isSourceRate() ? Rule.SOURCE_CONVERTED : Rule.SOURCE_RATE,
                                source.fileName() + " has " + source.format().rate() + ", the album " + album.rate())
                        .alsoOf(album.tracksWith(source)));
        Stream<Finding> disc = album.rate().equals(SampleRate.CD)
                ? Stream.empty()
                : Stream.of(Finding.ofAlbum(Rule.PROGRAMME_CONVERTED, "the album has " + album.rate()));
        return Stream.concat(disc, sources);
    }
}
