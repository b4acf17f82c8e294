package org.pregap.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.Opening;
import org.pregap.model.TextField;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.ui.tracks.row.DraggedNumber.Speed;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.TrackRow;
import org.pregap.workspace.history.Edit;

class TrackEditingTest {
    private static final SampleRate RATE = SampleRate.CD;

    private final FakeSession session = FakeSession.of(SimpleAlbums.of(
            SimpleAlbums.track("one", RATE, 441_000, Join.Pause.STANDARD),
            SimpleAlbums.track("two", RATE, 441_000, Join.Pause.STANDARD),
            SimpleAlbums.track("three", RATE, 441_000, Join.Pause.STANDARD)));

    private final TracksPresenter presenter = new TracksPresenter(session.session(), new FakeTracksView());
    private final TrackEditing editing = new TrackEditing(session.session(), presenter);

    private List<String> shown(TrackColumn column) {
        return presenter.rows().stream().map(row -> row.text(column)).toList();
    }

    private int steps() {
        return session.store().position();
    }

    @Test
    void oneCellIsOneStep() {
        assertThat(editing.type(1, TrackColumn.PAUSE, "x1.5")).isEmpty();

        assertThat(shown(TrackColumn.PAUSE)).containsExactly("2.00", "\u00d71.50", "2.00");
        assertThat(session.store().undoName())
                .hasValueSatisfying(name -> assertThat(name).contains("1.5"));
        session.store().undo();
        assertThat(shown(TrackColumn.PAUSE)).containsExactly("2.00", "2.00", "2.00");
    }

    @Test
    void aCellLeftAsItWasIsNoStep() {
        assertThat(editing.type(1, TrackColumn.PAUSE, "2.00")).isEmpty();

        assertThat(steps()).isZero();
    }

    @Test
    void whatDoesNotFitIsAnsweredAndChangesNothing() {
        assertThat(editing.type(1, TrackColumn.ISRC, "12"))
                .hasValueSatisfying(why -> assertThat(why).contains("12"));
        assertThat(editing.type(0, TrackColumn.PAUSE, "1")).isPresent();
        assertThat(editing.type(0, TrackColumn.PAUSE, "=")).isPresent();
        assertThat(editing.type(1, TrackColumn.INTEGRATED, "-14")).contains("Integrated loudness cannot be typed");

        assertThat(steps()).isZero();
    }

    @Test
    void howAValueWasRoundedIsSaid() {
        editing.type(1, TrackColumn.PAUSE, "1.005");

        assertThat(shown(TrackColumn.PAUSE).get(1)).isEqualTo("1.00");
        assertThat(session.session().notices().all())
                .anySatisfy(notice -> assertThat(notice.text()).contains("rounded"));
    }

    @Test
    void theFirstPauseIsThatOfTheAlbum() {
        assertThat(editing.type(0, TrackColumn.PAUSE, "3")).isEmpty();

        assertThat(session.album().opening().firstPause()).isEqualTo(new CdFrames(225));
    }

    @Test
    void deletingCellsEmptiesTextsAndNumbersButNoPlaces() {
        editing.type(1, TrackColumn.TITLE, "Rain");
        editing.type(1, TrackColumn.GAIN, "-2");
        editing.type(2, TrackColumn.TITLE, "Tide");
        int before = steps();

        assertThat(editing.clear(
                        List.of(1, 2),
                        List.of(TrackColumn.TITLE, TrackColumn.PAUSE, TrackColumn.START, TrackColumn.GAIN)))
                .isEmpty();

        assertThat(steps()).isEqualTo(before + 1);
        assertThat(shown(TrackColumn.TITLE)).containsExactly("", "", "");
        assertThat(shown(TrackColumn.GAIN)).containsExactly("0.0", "0.0", "0.0");
        assertThat(shown(TrackColumn.PAUSE)).containsExactly("2.00", "2.00", "2.00");
        assertThat(editing.clear(List.of(1), List.of(TrackColumn.START))).isPresent();
    }

    @Test
    void fillingDownCopiesTheTopmostRowAndCountsIsrcsUp() {
        editing.type(0, TrackColumn.PERFORMER, "Mara Lind");
        editing.type(0, TrackColumn.ISRC, "QZABC2600501");
        int before = steps();

        assertThat(editing.fillDown(
                        List.of(0, 1, 2), List.of(TrackColumn.PERFORMER, TrackColumn.INTEGRATED, TrackColumn.ISRC)))
                .isEmpty();

        assertThat(steps()).isEqualTo(before + 1);
        assertThat(shown(TrackColumn.PERFORMER)).containsOnly("Mara Lind");
        assertThat(shown(TrackColumn.ISRC)).containsExactly("QZABC2600501", "QZABC2600502", "QZABC2600503");
        assertThat(editing.fillDown(List.of(0), List.of(TrackColumn.TITLE))).isPresent();
        assertThat(editing.fillDown(List.of(0, 1), List.of(TrackColumn.RANGE))).isPresent();
    }

    @Test
    void cellsFromASpreadsheetAreOneStep() {
        List<TrackColumn> columns = List.of(TrackColumn.TITLE, TrackColumn.PERFORMER, TrackColumn.PAUSE);

        assertThat(editing.paste(List.of(1), columns, "Rain\tMara Lind\tx1\r\nTide\t\t105f\r\n"))
                .isEmpty();

        assertThat(steps()).isEqualTo(1);
        assertThat(shown(TrackColumn.TITLE)).containsExactly("", "Rain", "Tide");
        assertThat(shown(TrackColumn.PAUSE)).containsExactly("2.00", "\u00d71.00", "1.40");
    }

    @Test
    void aCellThatDoesNotFitNamesItsRowAndColumnAndNothingIsPasted() {
        assertThat(editing.paste(
                        List.of(0), List.of(TrackColumn.TITLE, TrackColumn.ISRC), "One\tQZABC2600501\nTwo\twrong\n"))
                .hasValueSatisfying(why -> assertThat(why).contains("row 2, column 2"));
        assertThat(editing.paste(List.of(2), List.of(TrackColumn.TITLE), "a\nb\n"))
                .isPresent();
        assertThat(editing.paste(List.of(), List.of(TrackColumn.TITLE), "a")).isPresent();

        assertThat(steps()).isZero();
    }

    @Test
    void rowsGoBetweenOthers() {
        editing.move(List.of(0), 3);

        assertThat(presenter.rows()).extracting(TrackRow::fileName).containsExactly("two", "three", "one");
        assertThat(presenter.selectedRows()).containsExactly(2);
    }

    @Test
    void rowsNeverGoBeforeHiddenAudio() {
        session.store()
                .open(
                        "Open",
                        session.album()
                                .withOpening(new Opening(
                                        new CdFrames(300),
                                        List.of(Clip.whole(SimpleAlbums.source("h", RATE, 44_100))))));

        editing.move(List.of(2), 0);

        assertThat(presenter.rows()).extracting(TrackRow::fileName).containsExactly("h", "two", "one", "three");
        editing.move(List.of(0), 3);
        assertThat(presenter.rows()).extracting(TrackRow::fileName).containsExactly("h", "two", "one", "three");
        assertThat(editing.drag(0, TrackColumn.GAIN)).isEmpty();
    }

    /** Four pixels are a step: a tenth of a decibel, a hundredth with Shift, a whole one with Ctrl. */
    @Test
    void aNumberFollowsTheMouseAndIsOneStep() {
        NumberDrag drag = editing.drag(1, TrackColumn.GAIN).orElseThrow();
        drag.to(8, Speed.NORMAL);
        assertThat(shown(TrackColumn.GAIN)).containsExactly("0.0", "+0.2", "0.0");
        drag.to(12, Speed.FINE);
        drag.to(4, Speed.COARSE);
        assertThat(shown(TrackColumn.GAIN).get(1)).isEqualTo("-1.79");
        drag.commit();

        assertThat(steps()).isEqualTo(1);
        assertThat(session.store().undoName()).contains("Gain of \"two\" to -1.79");
    }

    @Test
    void escapePutsTheNumberBack() {
        Album before = session.album();
        NumberDrag drag = editing.drag(1, TrackColumn.PAUSE).orElseThrow();
        drag.to(-40, Speed.NORMAL);
        assertThat(shown(TrackColumn.PAUSE).get(1)).isEqualTo("1.33");
        drag.cancel();

        assertThat(session.album()).isEqualTo(before);
        assertThat(steps()).isZero();
    }

    @Test
    void selectedRowsFollowByTheSameAmount() {
        editing.type(2, TrackColumn.GAIN, "-3");
        presenter.select(new TreeSet<>(List.of(1, 2)));
        NumberDrag drag = editing.drag(1, TrackColumn.GAIN).orElseThrow();
        drag.to(-20, Speed.NORMAL);
        drag.commit();

        assertThat(shown(TrackColumn.GAIN)).containsExactly("0.0", "-0.5", "-3.5");
        assertThat(session.store().undoName()).contains("Gain of 2 tracks, \"two\" to -0.5");
    }

    @Test
    void anAbsurdDragStopsAtTheLimit() {
        for (TrackColumn column : TrackColumn.all()) {
            for (int pixels : new int[] {1_000_000, -1_000_000}) {
                editing.drag(1, column).ifPresent(drag -> {
                    drag.to(pixels, Speed.COARSE);
                    drag.to(pixels, Speed.FINE);
                    drag.commit();
                });
            }
        }

        assertThat(session.album().track(2).gain()).isEqualTo(new Gain(-60_000));
        assertThat(session.album().track(2).join()).isEqualTo(Join.Pause.of(CdFrames.ZERO));
    }

    @Test
    void everyNumberCanBeDragged() {
        for (TrackColumn column : TrackColumn.all()) {
            editing.drag(1, column).ifPresent(NumberDrag::cancel);
            assertThat(editing.drag(1, column).isPresent())
                    .as(column.name())
                    .isEqualTo(column.kind() == TrackColumn.Kind.VALUE);
        }
    }

    @Test
    void textsReachTheLanguageThatIsShown() {
        Album english = session.album();
        session.store()
                .apply(Edit.of("Language", album -> album.withLanguages(List.of(Language.ENGLISH, Language.JAPANESE))));
        editing.type(0, TrackColumn.TITLE, "Tide");
        presenter.show(Language.JAPANESE);
        assertThat(shown(TrackColumn.TITLE)).containsExactly("", "", "");
        editing.type(0, TrackColumn.TITLE, "\u6f6e");
        editing.fillDown(List.of(0, 1), List.of(TrackColumn.TITLE));
        assertThat(shown(TrackColumn.TITLE)).containsExactly("\u6f6e", "\u6f6e", "");
        assertThat(session.album().languages()).containsExactly(Language.ENGLISH, Language.JAPANESE);
        assertThat(session.album().track(2).texts().get(Language.JAPANESE, TextField.TITLE))
                .isEqualTo("\u6f6e");
        presenter.show(Language.ENGLISH);
        assertThat(shown(TrackColumn.TITLE).get(0)).isEqualTo("Tide");
        presenter.show(Language.JAPANESE);
        session.store().apply(Edit.of("Back", album -> english));
        assertThat(presenter.languageShown()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void textsReachTheMainLanguage() {
        editing.type(0, TrackColumn.COMPOSER, "A. Composer");
        editing.type(0, TrackColumn.ISRC, "QZABC2600501");

        assertThat(session.album().track(1).texts().get(session.album().mainLanguage(), TextField.COMPOSER))
                .isEqualTo("A. Composer");
        assertThat(session.album().track(1).isrc()).contains(new Isrc("QZABC2600501"));
    }
}
