package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pregap.testing.ForAll.forAll;
import static org.pregap.workspace.edit.InOrder.assertInOrder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.audio.AudioBlock;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.render.Programme;
import org.pregap.render.ProgrammeCursor;
import org.pregap.render.words.TestSignals;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;

/** Track 1 begins at sample 88,200. */
class SplitEditsTest {
    private static final int START = 88_200;

    private final MemorySources sources = new MemorySources(SampleRate.CD);
    private int splits;

    @Test
    void theSecondTrackBeginsAtThePlaceAndTheFirstJoinStays() {
        Album album = SimpleAlbums.of(SimpleAlbums.track("a", SampleRate.CD, 588 * 100, Join.Butt.PLAIN)
                .withTexts(SimpleAlbumTexts.of("Live", "Band"))
                .withIsrc(Optional.of(Isrc.parse("AA6Q72600001")))
                .withIndexes(List.of(new CdFrames(10), new CdFrames(40), new CdFrames(60))));
        Album split = SplitEdits.track(album, new SamplePos(START + 588 * 40 + 100))
                .change()
                .apply(album);
        assertThat(split.tracks()).hasSize(2);
        assertThat(split.track(1).clips().get(0).range().endSample()).isEqualTo(588 * 40 + 100);
        assertThat(split.track(1).join()).isEqualTo(Join.Butt.PLAIN);
        assertThat(split.track(1).isrc()).isPresent();
        assertThat(split.track(1).indexes()).containsExactly(new CdFrames(10));
        assertThat(split.track(2).join()).isEqualTo(Join.Butt.PLAIN);
        assertThat(split.track(2).indexes()).containsExactly(new CdFrames(20));
        assertThat(split.track(2).isrc()).isEmpty();
        assertThat(split.track(2).texts().get(album.mainLanguage(), TextField.TITLE))
                .isEmpty();
        assertThat(split.track(2).texts().get(album.mainLanguage(), TextField.PERFORMER))
                .isEqualTo("Band");
        assertThat(DiscLayout.of(split).track(2).mark().cdFrame()).isEqualTo(150 + 40);
    }

    @Test
    void placesThatCannotBeSplitAreRefusedWithAReason() {
        Clip faded = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 588 * 100))
                .withFadeIn(new Fade(new SampleCount(588 * 10), FadeLaw.LINEAR));
        Album album = SimpleAlbums.of(
                Track.of(List.of(faded), Join.Butt.PLAIN),
                SimpleAlbums.track(
                        "b", SampleRate.CD, 588 * 100, Join.Crossfade.of(new SampleCount(588 * 20), FadeLaw.LINEAR)));
        refused(album, START, "nothing to split");
        refused(album, START + 588 * 5, "fade");
        refused(album, START + 588 * 90, "crossfade into track 2");
        Album plain = SimpleAlbums.of(SimpleAlbums.track("a", SampleRate.CD, 588 * 100, Join.Butt.PLAIN));
        refused(plain, START + 100, "same CD frame");
    }

    @Test
    void aSplitTrackSoundsAsItDidSampleForSample() {
        forAll(40, this::random, album -> {
            SamplePos end = DiscLayout.of(album).end();
            double[][] before = mix(album, end);
            for (long at = START; at < end.sample(); at += 11_003) {
                for (Edit split : splits(album, at)) {
                    splits++;
                    Album two = split.change().apply(album);
                    assertThat(two).isNotEqualTo(album);
                    assertThat(mix(two, end)).isDeepEqualTo(before);
                    everyTrackStaysWhereItWas(album, two);
                    assertInOrder(two);
                }
            }
            sources.assertAllClosed();
        });
        assertThat(splits).isGreaterThan(100);
    }

    @Test
    void theSecondHalvesOfSplitClipsAreSelected() {
        Album album = SimpleAlbums.of(SimpleAlbums.track("a", SampleRate.CD, 588 * 100, Join.Butt.PLAIN));
        Edit edit = SplitEdits.clips(album, List.of(), new SamplePos(START + 1000));
        Album split = edit.change().apply(album);
        assertThat(split.track(1).clips()).hasSize(2);
        assertThat(split.track(1).clips().get(1).offset()).isEqualTo(new SampleCount(1000));
        assertThat(edit.select().orElseThrow().apply(split).clips()).containsExactly(new ClipPlace(1, 1));
    }

    private static void everyTrackStaysWhereItWas(Album before, Album after) {
        List<SamplePos> starts =
                DiscLayout.of(after).tracks().stream().map(PlacedTrack::start).toList();
        assertThat(starts)
                .containsAll(DiscLayout.of(before).tracks().stream()
                        .map(PlacedTrack::start)
                        .toList());
        assertThat(DiscLayout.of(after).leadOut())
                .isEqualTo(DiscLayout.of(before).leadOut());
    }

    /** Those that the place allows. */
    private static List<Edit> splits(Album album, long at) {
        List<Edit> possible = new ArrayList<>();
        for (boolean track : new boolean[] {true, false}) {
            try {
                SamplePos place = new SamplePos(at);
                Edit edit = track ? SplitEdits.track(album, place) : SplitEdits.clips(album, List.of(), place);
                assertThat(edit.change().apply(album)).isNotEqualTo(album);
                possible.add(edit);
            } catch (IllegalArgumentException notHere) {
                assertThat(notHere.getMessage()).isNotEmpty();
            }
        }
        return possible;
    }

    /** An album at 44.1 kHz whose sources have a sound of their own, some at other rates. */
    private Album random(SplittableRandom random) {
        Album album = SimpleAlbums.random(random, SampleRate.CD, 2);
        return album.withSources(source -> {
            double[] sound = TestSignals.doubles(random.nextLong(), (int) source.lengthSamples(), 0.5);
            return random.nextInt(3) > 0
                    ? sources.addDoubles(source.path(), sound, sound)
                    : atAnotherRate(source, sound);
        });
    }

    private Source atAnotherRate(Source source, double[] sound) {
        var format = new SourceFormat(new SampleRate(48_000), 2, 64, true);
        return sources.add(source.path(), format, 64, sound, sound);
    }

    private double[][] mix(Album album, SamplePos end) throws IOException {
        int count = (int) end.sample();
        var block = new AudioBlock(2, count);
        try (ProgrammeCursor cursor = Programme.of(album, sources).open()) {
            cursor.read(0, block, 0, count);
        }
        return new double[][] {block.channel(0).clone(), block.channel(1).clone()};
    }

    private static void refused(Album album, long at, String reason) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        SplitEdits.track(album, new SamplePos(at)).change().apply(album))
                .withMessageContaining(reason);
    }
}
