package org.pregap.ui.info;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.ui.desk.Desk;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.session.Notice;

class InfoPresenterTest {
    private static final int SECOND = 44_100;

    private final FakeSession fake = FakeSession.of(SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 10 * SECOND, Join.Pause.STANDARD),
            SimpleAlbums.track("b", SampleRate.CD, 20 * SECOND, Join.Pause.STANDARD)));

    private final Desk desk = Desk.of(fake.session());
    private final Shown shown = new Shown();
    private long millis;
    private final InfoPresenter presenter = new InfoPresenter(desk, shown, () -> millis);

    @Test
    void theHintOfThePointerIsShown() {
        desk.hints().show("Drag moves the clip");
        assertThat(shown.of("hint")).isEqualTo("Drag moves the clip");
    }

    @Test
    void theSelectionHasALength() {
        fake.store().select(Selection.ofTracks(fake.album(), List.of(2)));
        assertThat(shown.of("selection")).isEqualTo("1 clip · 00:20:00");
        fake.store().select(Selection.ofTracks(fake.album(), List.of(1, 2)));
        assertThat(shown.of("selection")).as("with the pause between them").isEqualTo("2 tracks · 00:32:00");
        fake.store()
                .select(Selection.NONE.withRange(
                        Optional.of(new TimeRange(new SamplePos(0), new SamplePos(SECOND + 588)))));
        assertThat(shown.of("selection")).isEqualTo("Range 00:01:01");
        fake.store().select(Selection.NONE);
        assertThat(shown.of("selection")).isEmpty();
    }

    @Test
    void whenItWasSavedIsCounted() {
        presenter.tick();
        assertThat(shown.of("saved")).as("a new album").isEmpty();
        fake.store().apply(Edit.of("Tail", album -> album.withTail(new CdFrames(1))));
        assertThat(shown.of("saved")).isEqualTo("not saved");
        fake.store().markSaved(fake.album());
        millis += 12_400;
        presenter.tick();
        assertThat(shown.of("saved")).isEqualTo("saved 12 s ago");
        millis += 120_000;
        presenter.tick();
        assertThat(shown.of("saved")).isEqualTo("saved 2 min ago");
    }

    @Test
    void aNoticeGoesByItselfUnlessItIsAFailure() {
        fake.session().notices().tell(Notice.done("Saved"));
        millis += 11_999;
        presenter.tick();
        assertThat(shown.of("notice")).isEqualTo("Saved");
        millis += 1;
        presenter.tick();
        assertThat(shown.of("notice")).isEqualTo("hidden");
        fake.session().notices().tell(Notice.failure("The disk is full"));
        millis += 1_000_000;
        presenter.tick();
        assertThat(shown.of("notice")).isEqualTo("The disk is full");
        presenter.hideNotice();
        assertThat(shown.of("notice")).isEqualTo("hidden");
    }

    @Test
    void aFailureThatWasReadGoesWithTheNextEdit() {
        fake.session().notices().tell(Notice.failure("Nothing lies there"));
        fake.store().apply(Edit.of("One", album -> album.withTail(new CdFrames(100))));
        assertThat(shown.of("notice")).as("at once").isEqualTo("Nothing lies there");
        millis += 12_000;
        presenter.tick();
        assertThat(shown.of("notice")).isEqualTo("Nothing lies there");
        fake.store().apply(Edit.of("Two", album -> album.withTail(new CdFrames(200))));
        assertThat(shown.of("notice")).isEqualTo("hidden");
    }

    @Test
    void whatSomebodyAskedForIsShownAtOnceAndCanBeCancelled() {
        fake.settle();
        fake.session().jobs().run("Deliver “Tide”", job -> 1, outcome -> {});
        assertThat(shown.of("work")).isEqualTo("Deliver “Tide” 0 % 0.0");
        assertThat(presenter.work()).hasSize(1);
        fake.settle();
        assertThat(shown.of("work")).isEmpty();
    }

    @Test
    void quietWorkIsShownWhenItLasts() {
        fake.settle();
        fake.session().jobs().runQuietly("Waveform", job -> 1, outcome -> {});
        assertThat(shown.of("work")).isEmpty();
        presenter.tick();
        assertThat(shown.of("work")).isEmpty();
        presenter.tick();
        assertThat(shown.of("work")).isEqualTo("Background work: 1");
        fake.settle();
        assertThat(shown.of("work")).isEmpty();
    }

    /** The last of each that was shown. */
    private static final class Shown implements InfoView {
        private final Map<String, String> last = new HashMap<>();

        String of(String what) {
            return last.getOrDefault(what, "nothing");
        }

        @Override
        public void showHint(String text) {
            last.put("hint", text);
        }

        @Override
        public void showSelection(String text) {
            last.put("selection", text);
        }

        @Override
        public void showWork(String text, OptionalDouble fraction) {
            last.put("work", text + (fraction.isPresent() ? " " + fraction.getAsDouble() : ""));
        }

        @Override
        public void showNotice(Notice notice) {
            last.put("notice", notice.text());
        }

        @Override
        public void hideNotice() {
            last.put("notice", "hidden");
        }

        @Override
        public void showSaved(String text) {
            last.put("saved", text);
        }
    }
}
