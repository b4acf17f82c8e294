package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.testing.RandomAlbums;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.Edit;

/** What is done to many joins at once comes to the same as done to one after the other, each looked at on its own. */
class ManyAtOnceTest {
    private static final int CASES = 600;
    private static final int[] FRAMES = {1, 2, 10, 75, 200, 1000};

    /** Some joins of some album, and how far they are to go. */
    private record Many(Album album, List<Integer> numbers, CdFrames by, SampleCount overlap) {}

    /** Makes the edit of some tracks. */
    private interface Making extends BiFunction<Album, List<Integer>, Edit> {}

    @Test
    void gapsAreNudgedAsOneAfterTheOther() {
        forAll(
                CASES,
                ManyAtOnceTest::any,
                many -> assertSame(
                        many, many.numbers(), (album, numbers) -> SpacingEdits.nudgeGap(album, numbers, many.by())));
    }

    @Test
    void crossfadesAreMadeAsOneAfterTheOther() {
        forAll(CASES, ManyAtOnceTest::any, many -> {
            List<Integer> follow =
                    many.numbers().stream().filter(number -> number > 1).toList();
            assertSame(many, follow, SpacingEdits::crossfade);
            assertSame(many, follow, (album, numbers) -> SpacingEdits.crossfade(album, numbers, many.overlap()));
        });
    }

    private static void assertSame(Many many, List<Integer> numbers, Making making) {
        Object oneByOne = result(() -> {
            Album next = many.album();
            for (int number : numbers) {
                next = making.apply(next, List.of(number)).change().apply(next);
            }
            return next;
        });
        Object atOnce =
                result(() -> making.apply(many.album(), numbers).change().apply(many.album()));
        assertThat(atOnce).isEqualTo(oneByOne);
    }

    /** The album, or why there is none. */
    private static Object result(Supplier<Album> edit) {
        try {
            return edit.get();
        } catch (IllegalArgumentException unfit) {
            return String.valueOf(unfit.getMessage());
        }
    }

    private static Many any(SplittableRandom random) {
        Album album =
                switch (random.nextInt(3)) {
                    case 0 -> RandomAlbums.any(random);
                    case 1 -> RandomAlbums.forDisc(random);
                    default -> SimpleAlbums.random(random, SampleRate.CD, 12);
                };
        List<Integer> numbers = IntStream.rangeClosed(1, album.tracks().size())
                .filter(number -> random.nextInt(4) > 0)
                .boxed()
                .toList();
        int frames = FRAMES[random.nextInt(FRAMES.length)] * (random.nextBoolean() ? 1 : -1);
        return new Many(album, numbers, new CdFrames(frames), new SampleCount(1 + random.nextInt(80_000)));
    }
}
