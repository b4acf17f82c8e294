package org.pregap.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.listening.Transport;
import org.pregap.workspace.session.Notice;

class TransportPresenterTest {
    private static final int MINUTE = 44_100 * 60;

    /** Track 1 from 00:02:00 to 01:02:00, two seconds of pause, track 2 from 01:04:00 to 02:04:00. */
    private final FakeSession fake = FakeSession.of(SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, MINUTE, Join.Pause.STANDARD),
            SimpleAlbums.track("b", SampleRate.CD, MINUTE, Join.Pause.STANDARD)));

    private final Shown shown = new Shown();
    private final TransportPresenter presenter = new TransportPresenter(fake.session(), shown);

    @Test
    void timesAreOfTheDiscAndOfTheTrackFromIndexOne() {
        presenter.start();
        fake.transport().setPlayhead(at(64 + 10));
        presenter.tick();
        assertThat(shown.of("times")).isEqualTo("01:14:00 00:10:00 2");
    }

    @Test
    void beforeTrackOneItsTimeCountsDown() {
        presenter.start();
        assertThat(shown.of("times")).isEqualTo("00:00:00 −00:02:00 ");
    }

    @Test
    void anAlbumWithoutTracksHasTimesToo() {
        fake.session().document().startNew();
        presenter.start();
        assertThat(shown.of("times")).isEqualTo("00:00:00 00:00:00 ");
    }

    @Test
    void whatIsLeftCountsUpToTheLongestUsualDisc() {
        presenter.start();
        // 79:57:74 − 02:04:00
        assertThat(shown.of("album")).isEqualTo("02:04:00 77:53:74 false");
    }

    @Test
    void anAlbumThatIsTooLongSaysByHowMuch() {
        fake.store()
                .open(
                        "Open",
                        SimpleAlbums.of(SimpleAlbums.track("a", SampleRate.CD, 80L * MINUTE, Join.Pause.STANDARD)));
        presenter.start();
        assertThat(shown.of("album")).isEqualTo("80:02:00 00:04:01 true");
    }

    @Test
    void editsChangeTheTotal() {
        presenter.start();
        fake.store().apply(Edit.of("Tail", album -> album.withTail(new CdFrames(75))));
        assertThat(shown.of("album")).isEqualTo("02:05:00 77:52:74 false");
    }

    @Test
    void theStyleOfTimesIsRemembered() {
        presenter.start();
        presenter.nextStyle();
        assertThat(shown.of("album")).isEqualTo("0:02:04.000 1:17:53.986 false");
        Shown later = new Shown();
        new TransportPresenter(fake.session(), later).start();
        assertThat(later.of("album")).startsWith("0:02:04.000");
    }

    @Test
    void rollsAreTyped() {
        presenter.start();
        presenter.setRolls("2,5", "0 s");
        assertThat(fake.transport().rolls()).isEqualTo(new Transport.Rolls(2.5, 0));
        assertThat(shown.of("rolls")).isEqualTo("2.5 0");
    }

    @Test
    void whatCannotBeReadChangesNothingAndIsSaid() {
        presenter.start();
        presenter.setRolls("61", "x");
        assertThat(fake.transport().rolls()).isEqualTo(Transport.Rolls.STANDARD);
        assertThat(shown.of("rolls")).isEqualTo("5 3");
        assertThat(fake.session().notices().all())
                .singleElement()
                .matches(notice ->
                        notice.kind() == Notice.Kind.FAILURE && notice.text().contains("0 to 60"));
    }

    @Test
    void theDeviceAndWhatIsAskedOfItAreShown() {
        presenter.start();
        assertThat(shown.of("device")).isEqualTo("Default device · 44.1 kHz · 16 bit false");
        fake.transport().setStatus(new Transport.Status("Studio", 96_000, 24, 2, Optional.empty()));
        assertThat(shown.of("device")).isEqualTo("Studio · 96 kHz · 24 bit false");
        assertThat(shown.of("shortest")).isEqualTo("96 kHz · 24 bit");
        assertThat(shown.of("dropouts")).isEqualTo("2 dropouts");
    }

    @Test
    void troubleIsShownAndToldOnce() {
        presenter.start();
        var gone = new Transport.Status("Studio", 0, 0, 0, Optional.of("Studio is gone; choose another device"));
        fake.transport().setStatus(gone);
        fake.transport().setStatus(gone);
        assertThat(shown.of("device")).isEqualTo("No sound: Studio is gone; choose another device true");
        assertThat(shown.of("shortest")).isEqualTo("No sound");
        assertThat(fake.session().notices().all()).hasSize(1);
    }

    private static SamplePos at(int seconds) {
        return new SamplePos(seconds * 44_100L);
    }

    /** The last of each that was shown. */
    private static final class Shown implements TransportView {
        private final Map<String, String> last = new LinkedHashMap<>();

        String of(String what) {
            return last.getOrDefault(what, "nothing");
        }

        @Override
        public void showPlaying(boolean plays) {
            last.put("playing", Boolean.toString(plays));
        }

        @Override
        public void showTimes(String disc, String track, String number) {
            last.put("times", disc + " " + track + " " + number);
        }

        @Override
        public void showAlbum(String total, String free, boolean isTooLong) {
            last.put("album", total + " " + free + " " + isTooLong);
        }

        @Override
        public void showDevice(List<String> texts, String details, boolean isTrouble) {
            last.put("device", texts.get(0) + " " + isTrouble);
            last.put("shortest", texts.get(texts.size() - 1));
        }

        @Override
        public void showDropouts(String text) {
            last.put("dropouts", text);
        }

        @Override
        public void showRolls(String pre, String post) {
            last.put("rolls", pre + " " + post);
        }
    }
}
