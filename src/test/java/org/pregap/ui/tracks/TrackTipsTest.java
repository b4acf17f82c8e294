package org.pregap.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.analysis.Loudness;
import org.pregap.check.Rule;
import org.pregap.check.Severity;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Track;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.TrackRow;
import org.pregap.ui.tracks.row.TrackRows;
import org.pregap.workspace.edit.cell.ShownLanguage;

class TrackTipsTest {
    private static final int SECOND = 44_100;

    private final TrackTips tips = new TrackTips();

    private static Track track(String name) {
        return SimpleAlbums.track(name, SampleRate.CD, 20L * SECOND, Join.Pause.STANDARD);
    }

    private static List<TrackRow> rows(FakeSession session) {
        return TrackRows.of(session.session(), ShownLanguage.MAIN, List.of());
    }

    @Test
    void aFaultOfSeveralTracksIsShownAtEachOfThem() {
        Optional<Isrc> code = Optional.of(new Isrc("AA6Q72600001"));
        FakeSession session = FakeSession.of(SimpleAlbums.of(
                track("a").withIsrc(code),
                track("b").withIsrc(Optional.of(new Isrc("AA6Q72600002"))),
                track("c").withIsrc(code)));
        session.settle();
        List<TrackRow> rows = rows(session);

        assertThat(rows)
                .extracting(row -> row.findings().stream().anyMatch(finding -> finding.rule() == Rule.ISRC_DUPLICATE))
                .containsExactly(true, false, true);
        assertThat(rows.get(0).worst()).contains(Severity.ERROR);
        assertThat(tips.tip(rows.get(2), TrackColumn.FINDINGS)).contains("error: has the ISRC AA6Q72600001 of track 1");
        assertThat(tips.tip(rows.get(0), TrackColumn.FINDINGS))
                .contains("error: track 3 has the ISRC AA6Q72600001 of track 1");
    }

    @Test
    void aTruePeakOverFullScaleHasAPlusAndIsPutIntoWords() {
        FakeSession session = FakeSession.of(SimpleAlbums.of(track("a"), track("b"), track("c")));
        session.loudness().set(1, loudness(0.3));
        session.loudness().set(2, loudness(0.01));
        session.loudness().set(3, loudness(0));
        List<TrackRow> rows = rows(session);

        assertThat(rows).extracting(row -> row.text(TrackColumn.TRUE_PEAK)).containsExactly("+0.3", "+0.0", "0.0");
        assertThat(rows).extracting(row -> row.isOver(TrackColumn.TRUE_PEAK)).containsExactly(true, true, false);
        assertThat(tips.tip(rows.get(0), TrackColumn.TRUE_PEAK)).anyMatch(line -> line.startsWith("Over full scale"));
        assertThat(tips.spoken(rows.get(0), TrackColumn.TRUE_PEAK)).startsWith("True peak: +0.3. Over full scale");
        assertThat(tips.tip(rows.get(2), TrackColumn.TRUE_PEAK)).hasSize(1);
    }

    private static Loudness loudness(double truePeakDbtp) {
        return new Loudness(-13.94, 6.1, -9, -11.2, truePeakDbtp, -1, 10);
    }

    /** Nine seconds from 00:02:00 on put INDEX 01 at 00:11:00, though the pause was set to two seconds. */
    @Test
    void thePauseOfTrackOneSaysHowMuchHiddenAudioComesOnTop() {
        Album album = SimpleAlbums.of(track("a"))
                .withOpening(new Opening(
                        CdFrames.ofSeconds(2),
                        List.of(Clip.whole(SimpleAlbums.source("h.wav", SampleRate.CD, 9L * SECOND)))));
        TrackRow first = rows(FakeSession.of(album)).get(1);

        assertThat(first.text(TrackColumn.PAUSE)).isEqualTo("2.00");
        assertThat(tips.tip(first, TrackColumn.PAUSE))
                .startsWith("2.00", "and 9.00 s hidden audio, so INDEX 01 is at 00:11:00");
        assertThat(tips.tip(rows(FakeSession.of(SimpleAlbums.of(track("a")))).get(0), TrackColumn.PAUSE))
                .noneMatch(line -> line.contains("hidden"));
    }
}
