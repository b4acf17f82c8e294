package org.pregap.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/** Ten million seconds are 750 million CD frames, at most 1,920 thousand million samples of an album. */
class DiscLayoutLimitsTest {
    private static final CdFrames LONGEST = CdFrames.ofSeconds(10_000_000);
    private static final SampleRate FASTEST = new SampleRate(192_000);
    private static final SampleRate SLOWEST = new SampleRate(1);
    private static final Clip CLIP = Clip.whole(SimpleAlbums.source("a", SLOWEST, 9_999_999));

    @Test
    void anAlbumOfTheLongestOfEverythingHasALayout() {
        SampleCount samples = LONGEST.toSamples(FASTEST);
        Clip clip = CLIP.withOffset(samples)
                .withFadeIn(new Fade(samples, FadeLaw.LINEAR))
                .withFadeOut(new Fade(samples, FadeLaw.LINEAR));
        Track track = Track.of(List.of(clip), new Join.Pause(LONGEST, Optional.of(LONGEST)))
                .withHeadSpace(LONGEST)
                .withIndexes(List.of(LONGEST));
        Album album = Album.empty(FASTEST)
                .withOpening(new Opening(LONGEST, List.of(clip)))
                .withTracks(Collections.nCopies(999, track))
                .withTail(LONGEST);
        DiscLayout layout = DiscLayout.of(album);
        assertThat(layout.leadOut()).isGreaterThan(layout.track(999).mark());
        assertThat(layout.track(999).mark()).isGreaterThan(layout.track(998).mark());
    }

    @Test
    void anOverlapLongerThanEverythingHasALayoutToo() {
        Join crossfade = Join.Crossfade.of(LONGEST.toSamples(FASTEST), FadeLaw.LINEAR);
        Track track = SimpleAlbums.track("a", SampleRate.CD, 588, crossfade);
        DiscLayout layout = DiscLayout.of(SimpleAlbums.of(track, track, track));
        assertThat(layout.tracks()).hasSize(3);
        assertThat(layout.leadOut().cdFrame()).isEqualTo(151);
    }

    @Test
    void whatCanNeverBeMeantIsRefused() {
        for (long count : new long[] {LONGEST.count() + 1, Long.MAX_VALUE}) {
            var tooLong = new CdFrames(count);
            Track track = Track.of(List.of(CLIP), Join.Butt.PLAIN);
            assertRefused(() -> Join.Pause.of(tooLong));
            assertRefused(() -> Join.Butt.PLAIN.withCountdown(Optional.of(tooLong)));
            assertRefused(() -> Opening.STANDARD.withFirstPause(tooLong));
            assertRefused(() -> Album.empty(FASTEST).withTail(tooLong));
            assertRefused(() -> track.withHeadSpace(tooLong));
            assertRefused(() -> track.withIndexes(List.of(tooLong)));
        }
        for (long count : new long[] {LONGEST.toSamples(FASTEST).count() + 1, Long.MAX_VALUE}) {
            var tooLong = new SampleCount(count);
            assertRefused(() -> Join.Crossfade.of(tooLong, FadeLaw.LINEAR));
            assertRefused(() -> new Fade(tooLong, FadeLaw.LINEAR));
            assertRefused(() -> CLIP.withOffset(tooLong));
            assertRefused(() -> SimpleAlbums.source("a", FASTEST, count));
        }
        assertRefused(() -> SimpleAlbums.source("a", SLOWEST, 10_000_000));
    }

    private static void assertRefused(Runnable made) {
        assertThatIllegalArgumentException().isThrownBy(made::run).withMessageContaining("long");
    }
}
