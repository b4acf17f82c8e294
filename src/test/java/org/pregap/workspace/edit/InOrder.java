package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.IndexPoint;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;

/** What every edit of an album in order leaves in order. */
final class InOrder {
    private InOrder() {}

    static void assertInOrder(Album album) {
        DiscLayout layout = DiscLayout.of(album);
        for (int number = 2; number <= album.tracks().size(); number++) {
            assertThat(layout.track(number - 1).start())
                    .isLessThan(layout.track(number).start());
            assertThat(layout.track(number - 1).end())
                    .isLessThan(layout.track(number).end());
            Join join = album.track(number).join();
            SampleCount distance =
                    layout.track(number).start().since(layout.track(number - 1).end());
            if (join instanceof Join.Crossfade crossfade) {
                assertThat(distance.count()).isEqualTo(-crossfade.overlap().count());
            } else {
                assertThat(distance.count()).isNotNegative();
            }
        }
        List<DiscAddress> addresses = layout.tracks().stream()
                .flatMap(track -> track.indexPoints().stream())
                .map(IndexPoint::address)
                .toList();
        for (int i = 1; i < addresses.size(); i++) {
            assertThat(addresses.get(i)).isGreaterThan(addresses.get(i - 1));
        }
    }
}
