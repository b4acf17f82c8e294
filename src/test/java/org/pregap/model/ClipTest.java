package org.pregap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pregap.testing.ForAll.forAll;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

class ClipTest {
    private static final List<SampleRate> RATES = SampleRate.ALBUM_RATES;

    @Test
    void atItsOwnRateAClipIsAsLongAsItsRange() {
        Clip clip = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 1000)).withRange(new SourceRange(10, 990));
        assertThat(clip.length(SampleRate.CD)).isEqualTo(new SampleCount(980));
        assertThat(clip.startInStream(SampleRate.CD)).isEqualTo(10);
    }

    @Test
    void edgesRoundUp() {
        // 48 to 44.1 kHz is 147/160: sample 100 lies at 91.875, sample 1000 at 918.75
        Clip clip = Clip.whole(SimpleAlbums.source("a", new SampleRate(48_000), 1000))
                .withRange(new SourceRange(100, 1000));
        assertThat(clip.startInStream(SampleRate.CD)).isEqualTo(92);
        assertThat(clip.length(SampleRate.CD)).isEqualTo(new SampleCount(919 - 92));
    }

    @Test
    void aWholeFileGivesTheRatioRoundedUp() {
        forAll(ClipTest::lengthAndRates, given -> {
            Clip clip = Clip.whole(SimpleAlbums.source("a", given.in(), given.samples()));
            long exact = given.samples() * given.out().hz();
            long roundedUp = exact / given.in().hz() + (exact % given.in().hz() == 0 ? 0 : 1);
            assertThat(clip.startInStream(given.out())).isZero();
            assertThat(clip.length(given.out()).count()).isEqualTo(roundedUp);
        });
    }

    @Test
    void clipsThatTouchInTheFileTouchOnTheAlbum() {
        forAll(ClipTest::lengthAndRates, given -> {
            Clip whole = Clip.whole(SimpleAlbums.source("a", given.in(), given.samples() + 1));
            long cut = 1 + given.samples() / 3;
            Clip head = whole.withRange(new SourceRange(0, cut));
            Clip rest = whole.withRange(new SourceRange(cut, given.samples() + 1));
            assertThat(head.startInStream(given.out())
                            + head.length(given.out()).count())
                    .isEqualTo(rest.startInStream(given.out()));
            assertThat(head.length(given.out()).plus(rest.length(given.out()))).isEqualTo(whole.length(given.out()));
        });
    }

    @Test
    void aClipLiesWithinItsSourceAndItsTrack() {
        Clip clip = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 1000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clip.withRange(new SourceRange(0, 1001)))
                .withMessageContaining("has 1000");
        assertThatIllegalArgumentException().isThrownBy(() -> clip.withOffset(new SampleCount(-1)));
    }

    @Test
    void aClipThatReachedToTheEndReachesToTheEndOfTheNewFile() {
        Clip clip = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 1000));
        Clip replaced = clip.withSource(SimpleAlbums.source("b", SampleRate.CD, 999));
        assertThat(replaced.range()).isEqualTo(new SourceRange(0, 999));
    }

    @Test
    void aSourceTooShortForTheRangeCannotTakeTheOldOnesPlace() {
        Clip clip = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 1000)).withRange(new SourceRange(100, 900));
        assertThat(clip.withSource(SimpleAlbums.source("b", SampleRate.CD, 900)).range())
                .isEqualTo(new SourceRange(100, 900));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clip.withSource(SimpleAlbums.source("b", SampleRate.CD, 899)));
    }

    private record LengthAndRates(long samples, SampleRate in, SampleRate out) {}

    private static LengthAndRates lengthAndRates(SplittableRandom random) {
        return new LengthAndRates(
                1 + random.nextLong(1_000_000_000),
                RATES.get(random.nextInt(RATES.size())),
                RATES.get(random.nextInt(RATES.size())));
    }
}
