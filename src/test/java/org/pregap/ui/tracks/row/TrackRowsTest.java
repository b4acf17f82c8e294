package org.pregap.ui.tracks.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.analysis.Loudness;
import org.pregap.check.Rule;
import org.pregap.check.Severity;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.Opening;
import org.pregap.model.TextField;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.ui.tracks.row.TrackRow.Figures;
import org.pregap.workspace.edit.cell.ShownLanguage;

class TrackRowsTest {
    private static final SampleRate RATE = SampleRate.CD;
    private static final Loudness LOUDNESS = new Loudness(-13.94, 6.1, -9, -11.2, -0.8, -1, 10);

    private static Album album() {
        return SimpleAlbums.of(
                SimpleAlbums.track("01 opener.wav", RATE, 441_000, Join.Pause.STANDARD),
                SimpleAlbums.track("02 tide.wav", RATE, 441_000, Join.Pause.of(new CdFrames(105))));
    }

    private static Album titled(Album album, int number, String title, String performer) {
        return album.withTrack(
                number,
                track -> track.withTexts(track.texts()
                        .with(Language.ENGLISH, TextField.TITLE, title)
                        .with(Language.ENGLISH, TextField.PERFORMER, performer)));
    }

    private static List<TrackRow> rows(FakeSession session) {
        return TrackRows.of(session.session(), ShownLanguage.MAIN, List.of());
    }

    /** The first track lies from 00:02:00 to 00:12:00; after 105 CD frames, 01:30, the second one begins. */
    @Test
    void aRowSaysWhereItsTrackLies() {
        TrackRow second = rows(FakeSession.of(album())).get(1);

        assertThat(second.text(TrackColumn.NUMBER)).isEqualTo("2");
        assertThat(second.text(TrackColumn.PAUSE)).isEqualTo("1.40");
        assertThat(second.text(TrackColumn.START)).isEqualTo("00:13:30");
        assertThat(second.text(TrackColumn.LENGTH)).isEqualTo("00:10:00");
        assertThat(second.displayTitle()).isEqualTo("02 tide");
    }

    @Test
    void hiddenAudioIsTheRowBeforeTheFirst() {
        Album hidden = album().withOpening(new Opening(
                new CdFrames(150), List.of(Clip.whole(SimpleAlbums.source("h.wav", RATE, 88_200)))));

        TrackRow row = rows(FakeSession.of(hidden)).get(0);

        assertThat(row.number()).isZero();
        assertThat(row.text(TrackColumn.NUMBER)).isEqualTo("H");
        assertThat(row.text(TrackColumn.START)).isEqualTo("00:02:00");
        assertThat(row.text(TrackColumn.LENGTH)).isEqualTo("00:02:00");
        assertThat(TrackColumn.all().stream().anyMatch(row::isEditable)).isFalse();
        assertThat(row.hasTransition()).isFalse();
    }

    @Test
    void figuresAreShownOnceTheyAreMeasured() {
        FakeSession session = FakeSession.of(album());
        assertThat(rows(session).get(0).figures()).isEqualTo(Figures.UNKNOWN);

        session.loudness().setMeasuring(true);
        assertThat(rows(session).get(0).figures()).isEqualTo(Figures.MEASURING);

        session.loudness().set(1, LOUDNESS);
        TrackRow measured = rows(session).get(0);
        assertThat(measured.figures()).isEqualTo(Figures.KNOWN);
        assertThat(measured.text(TrackColumn.INTEGRATED)).isEqualTo("-13.9");
        assertThat(measured.text(TrackColumn.SHORT_TERM)).isEqualTo("-11.2");
        assertThat(measured.text(TrackColumn.TRUE_PEAK)).isEqualTo("-0.8");
        assertThat(measured.text(TrackColumn.RANGE)).isEqualTo("6.1");
    }

    @Test
    void whileATrackIsMeasuredAnewItsOldFiguresStay() {
        FakeSession before = FakeSession.of(album());
        before.loudness().set(1, LOUDNESS);
        List<TrackRow> old = rows(before);

        FakeSession after = FakeSession.of(album());
        after.loudness().setMeasuring(true);
        TrackRow row = TrackRows.of(after.session(), ShownLanguage.MAIN, old).get(0);

        assertThat(row.figures()).isEqualTo(Figures.MEASURING);
        assertThat(row.text(TrackColumn.INTEGRATED)).isEqualTo("-13.9");
    }

    @Test
    void findingsStandAtTheirTrackTheWorstFirst() {
        Album two = album().withTrack(2, track -> track.withFlags(org.pregap.model.TrackFlags.parse("DCP SCMS")));
        FakeSession session = FakeSession.of(two);
        session.settle();

        TrackRow second = rows(session).get(1);

        assertThat(second.findings()).anyMatch(finding -> finding.rule() == Rule.COPY_FLAGS);
        assertThat(second.worst()).contains(Severity.ERROR);
        assertThat(second.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void cdTextWantsATitleAPerformerAndCharactersOfTheDisc() {
        Album album = titled(titled(album(), 1, "Opener", "Mara Lind"), 2, "\u591c", "Mara Lind");
        FakeSession session = FakeSession.of(album);
        session.settle();

        assertThat(rows(session).get(0).text(TrackColumn.CD_TEXT)).isEqualTo(TrackRows.CD_TEXT_YES);
        assertThat(rows(session).get(1).text(TrackColumn.CD_TEXT)).isEmpty();
        assertThat(rows(FakeSession.of(titled(album(), 1, "Opener", ""))).get(0).text(TrackColumn.CD_TEXT))
                .isEmpty();
    }

    @Test
    void aMissingSourceIsNamedByItsLastPath() {
        FakeSession session = FakeSession.of(album());
        session.sources().setMissing(album().track(2).clips().get(0).source(), true);

        assertThat(rows(session).get(0).missing()).isEmpty();
        assertThat(rows(session).get(1).missing()).containsExactly("/02 tide.wav");
        assertThat(rows(session).get(0).worst()).isEqualTo(Optional.empty());
    }
}
