package org.pregap.check;

import java.util.stream.Stream;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.time.DiscAddress;

/** Hidden audio before track 1. */
final class OpeningRules {
    private OpeningRules() {}

    static Stream<Finding> findings(Album album, DiscLayout layout) {
        if (album.opening().hidden().isEmpty()) {
            return Stream.empty();
        }
        DiscAddress end = DiscAddress.TWO_SECONDS
                .start(layout.rate())
                .plus(album.opening().hiddenLength(layout.rate()))
                .nextCdFrame(layout.rate());
        return Stream.of(Finding.ofAlbum(
                Rule.HIDDEN_AUDIO,
                DiscAddress.TWO_SECONDS,
                "hidden audio sounds from " + DiscAddress.TWO_SECONDS + " to " + end));
    }
}
