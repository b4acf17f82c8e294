package org.pregap.workspace.edit.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pregap.testing.ForAll.forAll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Ean;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.TextField;
import org.pregap.testing.RandomAlbums;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

class CellEditsTest {
    private final Album album = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 44_100 * 10, Join.Butt.PLAIN),
            SimpleAlbums.track("b", SampleRate.CD, 44_100 * 10, Join.Pause.STANDARD),
            SimpleAlbums.track("c", SampleRate.CD, 44_100 * 10, Join.Pause.STANDARD));

    private String name(TrackCell cell, String text) {
        return CellEdits.set(album, cell, List.of(2), text).edit().name();
    }

    @Test
    void theNameOfAStepSaysWhatWasTyped() {
        assertThat(name(TrackCell.TITLE, "Tide")).isEqualTo("Title of track 2: Tide");
        assertThat(name(TrackCell.TITLE, "W".repeat(500))).isEqualTo("Title of track 2: " + "W".repeat(39) + "…");
        assertThat(name(TrackCell.ISRC, "AA-6Q7-26-00001")).isEqualTo("ISRC of track 2: AA-6Q7-26-00001");
        assertThat(name(TrackCell.FLAGS, "DCP")).isEqualTo("Flags of track 2: DCP");
        assertThat(name(TrackCell.TRIM_START, "1.5")).isEqualTo("Trim the start of track 2: 1.5");
        assertThat(name(TrackCell.PAUSE, "x1.5")).isEqualTo("Crossfade into track 2 1.50 s");
        assertThat(name(TrackCell.START, "00:20:00")).endsWith("at 00:20:00");
        assertThat(name(TrackCell.FADE_IN, "0.5 equal-power")).isEqualTo("Fade in of track 2 0.50 s");
        assertThat(CellEdits.set(album, TrackCell.FADE_IN, List.of(1, 2), "0.5")
                        .edit()
                        .name())
                .isEqualTo("Fade in of 2 tracks: 0.5");
    }

    @Test
    void aRefusalRepeatsOnlyTheBeginningOfALongText() {
        String typed = "nonsense ".repeat(60).strip();
        for (TrackCell cell :
                List.of(TrackCell.PAUSE, TrackCell.START, TrackCell.GAIN, TrackCell.TRIM_END, TrackCell.ISRC)) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> CellEdits.set(album, cell, List.of(2), typed))
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .as(cell.words())
                            .containsIgnoringCase("nonsense")
                            .contains("…")
                            .hasSizeLessThan(300));
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CellEdits.set(album, TrackCell.FADE_IN, List.of(2), "1 " + "y".repeat(300)))
                .withMessageContaining("'" + "y".repeat(39) + "…' is no fade law");
    }

    @Test
    void whatACellSaysIsReadAsWhatIsThere() {
        forAll(100, RandomAlbums::forDisc, any -> {
            for (int number = 1; number <= any.tracks().size(); number++) {
                for (TrackCell cell : TrackCell.values()) {
                    TypedEdit again = CellEdits.set(any, cell, List.of(number), cell.of(any, number));
                    assertThat(again.edit().change().apply(any))
                            .as(cell.words())
                            .isEqualTo(any);
                    assertThat(again.notes()).isEmpty();
                }
            }
        });
    }

    @Test
    void whatACellSaysIsTheValueItStandsFor() {
        forAll(100, RandomAlbums::forDisc, any -> {
            for (TrackCell cell : List.of(
                    TrackCell.HEAD_SPACE, TrackCell.GAIN, TrackCell.MATCH_OFFSET, TrackCell.ISRC, TrackCell.FLAGS)) {
                Album plain = SimpleAlbums.of(album.track(1));
                String text = cell.of(any, 1);
                Album set = CellEdits.set(plain, cell, List.of(1), text)
                        .edit()
                        .change()
                        .apply(plain);
                assertThat(cell.of(set, 1)).isEqualTo(text);
            }
        });
    }

    @Test
    void whatAnAlbumsCellSaysIsReadAsWhatIsThere() {
        forAll(200, RandomAlbums::any, any -> {
            for (AlbumCell cell : AlbumCell.values()) {
                String text = cell.of(any);
                assertThat(AlbumEdits.set(any, cell, text).edit().change().apply(any))
                        .isEqualTo(any);
                Album other = AlbumEdits.set("All", any, Map.of(cell, text))
                        .edit()
                        .change()
                        .apply(any);
                assertThat(other).isEqualTo(any);
            }
        });
    }

    @Test
    void everyColumnIsTyped() {
        assertThat(set(TrackCell.TITLE, " Tide ").track(2).texts().get(album.mainLanguage(), TextField.TITLE))
                .isEqualTo("Tide");
        assertThat(set(TrackCell.HEAD_SPACE, "15f").track(2).headSpace()).isEqualTo(new CdFrames(15));
        assertThat(set(TrackCell.GAIN, "\u22120,5").track(2).gain()).isEqualTo(new Gain(-500));
        assertThat(set(TrackCell.MATCH_OFFSET, "+2").track(2).matchOffset()).isEqualTo(new Gain(2000));
        assertThat(set(TrackCell.FADE_OUT, "2 equal-power")
                        .track(2)
                        .clips()
                        .get(0)
                        .fadeOut())
                .isEqualTo(new Fade(new SampleCount(88_200), FadeLaw.EQUAL_POWER));
        assertThat(set(TrackCell.TRIM_START, "1.5")
                        .track(2)
                        .clips()
                        .get(0)
                        .range()
                        .startSample())
                .isEqualTo(66_150);
        assertThat(set(TrackCell.TRIM_END, "1").track(2).clips().get(0).range().endSample())
                .isEqualTo(44_100 * 9);
        assertThat(set(TrackCell.ISRC, "aa-6q7-26-00001").track(2).isrc()).contains(new Isrc("AA6Q72600001"));
        assertThat(set(TrackCell.FLAGS, "dcp pre").track(2).flags().names()).containsExactly("DCP", "PRE");
        assertThat(set(TrackCell.START, "00:13:00").track(2).join()).isEqualTo(Join.Pause.of(CdFrames.ofSeconds(1)));
    }

    @Test
    void nothingTypedIsNothing() {
        Album full = TrackCellTexts.filled(album);
        for (TrackCell cell :
                List.of(TrackCell.TITLE, TrackCell.ISRC, TrackCell.FLAGS, TrackCell.GAIN, TrackCell.FADE_IN)) {
            assertThat(CellEdits.set(full, cell, List.of(2), "").edit().change().apply(full))
                    .as(cell.words())
                    .isNotEqualTo(full);
        }
    }

    @Test
    void whatDoesNotFitIsRefusedAtOnce() {
        refused(TrackCell.FADE_IN, "11", "the fade in of track 2 can be 10.00 s at most");
        refused(TrackCell.TRIM_START, "10", "nothing of b is left");
        refused(TrackCell.PAUSE, "x10", "at most 9.98 s fit");
        refused(TrackCell.GAIN, "loud", "is not a gain in dB");
        refused(TrackCell.ISRC, "AA6Q7", "is not an ISRC");
        refused(TrackCell.START, "00:05:00", "can start at 00:12:00 or later");
    }

    @Test
    void theFirstValueFillsTheOthers() {
        Album gained = album.withTrack(1, track -> track.withGain(new Gain(-300)));
        TypedEdit filled = CellEdits.fillDown(gained, TrackCell.GAIN, List.of(1, 2, 3));
        assertThat(filled.edit().name()).isEqualTo("Fill down gain");
        assertThat(filled.edit().change().apply(gained).tracks())
                .extracting(track -> track.gain().thousandthsDb())
                .containsExactly(-300, -300, -300);
        Album coded = album.withTrack(1, track -> track.withIsrc(Optional.of(new Isrc("AA6Q72600009"))));
        assertThat(CellEdits.fillDown(coded, TrackCell.ISRC, List.of(1, 2, 3))
                        .edit()
                        .change()
                        .apply(coded)
                        .track(3)
                        .isrc())
                .contains(new Isrc("AA6Q72600011"));
    }

    @Test
    void theRightCheckDigitIsSaid() {
        assertThat(AlbumEdits.problem(album, AlbumCell.UPC, "036000291452")).isEmpty();
        assertThat(AlbumEdits.problem(album, AlbumCell.UPC, "036000291453").orElseThrow())
                .contains("the last digit should be 2");
        Album coded = AlbumEdits.set(album, AlbumCell.UPC, "0 36000 29145 2")
                .edit()
                .change()
                .apply(album);
        assertThat(coded.release().ean()).contains(new Ean("0036000291452"));
        assertThat(AlbumEdits.problems(album, Map.of(AlbumCell.DATE, "May", AlbumCell.LABEL, "House")))
                .containsOnlyKeys(AlbumCell.DATE);
    }

    @Test
    void severalAlbumFieldsAreOneStep() {
        TypedEdit edit = AlbumEdits.set(
                "Album properties",
                album,
                Map.of(
                        AlbumCell.TITLE,
                        "Night",
                        AlbumCell.FIRST_PAUSE,
                        "3",
                        AlbumCell.TAIL,
                        "1,004",
                        AlbumCell.RATE,
                        "96k"));
        Album changed = edit.edit().change().apply(album);
        assertThat(edit.edit().name()).isEqualTo("Album properties");
        assertThat(edit.notes()).hasSize(1);
        assertThat(changed.text(TextField.TITLE)).isEqualTo("Night");
        assertThat(changed.opening().firstPause()).isEqualTo(new CdFrames(225));
        assertThat(changed.tail()).isEqualTo(new CdFrames(75));
        assertThat(changed.rate().hz()).isEqualTo(96_000);
    }

    private Album set(TrackCell cell, String text) {
        return CellEdits.set(album, cell, List.of(2), text).edit().change().apply(album);
    }

    private void refused(TrackCell cell, String text, String reason) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CellEdits.set(album, cell, List.of(2), text))
                .withMessageContaining(reason);
    }
}
