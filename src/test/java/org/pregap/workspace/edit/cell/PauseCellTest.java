package org.pregap.workspace.edit.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pregap.testing.ForAll.forAll;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Join.Pause;
import org.pregap.model.MarkPlace;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

class PauseCellTest {
    private final Album album = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 44_100 * 10, Join.Butt.PLAIN),
            SimpleAlbums.track("b", SampleRate.CD, 44_100 * 10, Pause.STANDARD));

    @Test
    void everyFormIsRead() {
        assertThat(typed("2")).isEqualTo(Pause.STANDARD);
        assertThat(typed("1.5")).isEqualTo(Pause.of(new CdFrames(113)));
        assertThat(typed("1,5")).isEqualTo(Pause.of(new CdFrames(113)));
        assertThat(typed("105f")).isEqualTo(Pause.of(new CdFrames(105)));
        assertThat(typed(" 0 ")).isEqualTo(Pause.of(CdFrames.ZERO));
        assertThat(typed("2:30.5")).isEqualTo(Pause.of(new CdFrames(11_288)));
        assertThat(typed("=")).isEqualTo(Join.Butt.PLAIN);
        assertThat(typed("x1.5")).isEqualTo(Crossfade.of(new SampleCount(66_150), FadeLaw.EQUAL_POWER));
        assertThat(typed("\u00D71,5")).isEqualTo(typed("X 1.5"));
        assertThat(typed("x1.5 linear")).isEqualTo(Crossfade.of(new SampleCount(66_150), FadeLaw.LINEAR));
    }

    @Test
    void aLengthBetweenTwoCdFramesIsNoted() {
        assertThat(PauseCell.read(album, List.of(2), "1.5").notes())
                .containsExactly("'1.5' lies between two CD frames and is rounded to 00:01:38 (113f)");
        assertThat(PauseCell.read(album, List.of(2), "1.51").notes()).isEmpty();
    }

    @Test
    void aCrossfadeThatIsThereKeepsItsLawAndMark() {
        Crossfade old =
                Crossfade.of(new SampleCount(44_100), FadeLaw.RAISED_COSINE).withMark(MarkPlace.END);
        Album crossed = album.withTrack(2, track -> track.withJoin(old));
        assertThat(typed(crossed, "x2"))
                .isEqualTo(Crossfade.of(new SampleCount(88_200), FadeLaw.RAISED_COSINE)
                        .withMark(MarkPlace.END));
    }

    @Test
    void whatIsNotReadSaysWhatIs() {
        for (String text : List.of("", "two", "-1", "x", "x0", "x-1", "==", "1.5s", "x1.5 steep", "99999999999f")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .as(text)
                    .isThrownBy(() -> typed(text))
                    .withMessageMatching("(?s).*(write|a crossfade has a length).*");
        }
    }

    @Test
    void inTheFirstRowItIsTheFirstPause() {
        Album longer = CellEdits.set(album, TrackCell.PAUSE, List.of(1), "3")
                .edit()
                .change()
                .apply(album);
        assertThat(longer.opening().firstPause()).isEqualTo(new CdFrames(225));
        assertThat(PauseCell.of(longer, 1)).isEqualTo("3.00");
        for (String text : List.of("x1", "=")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> PauseCell.read(album, List.of(1, 2), text))
                    .withMessageContaining("track 1 follows no track");
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PauseCell.read(album, List.of(1), "1.9"))
                .withMessage("the first pause is at least 2 seconds (150f) long, not 143f");
    }

    @Test
    void whatACellSaysIsTheJoinItStandsFor() {
        forAll(
                random -> SimpleAlbums.random(
                        random, SampleRate.ALBUM_RATES.get(random.nextInt(SampleRate.ALBUM_RATES.size())), 5),
                any -> {
                    for (int number = 1; number <= any.tracks().size(); number++) {
                        TypedEdit again = PauseCell.read(any, List.of(number), PauseCell.of(any, number));
                        assertThat(again.edit().change().apply(any)).isEqualTo(any);
                        assertThat(again.notes()).isEmpty();
                    }
                });
    }

    private Join typed(String text) {
        return typed(album, text);
    }

    private static Join typed(Album album, String text) {
        return PauseCell.read(album, List.of(2), text)
                .edit()
                .change()
                .apply(album)
                .track(2)
                .join();
    }
}
