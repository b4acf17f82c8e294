package org.pregap.ui.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.parallel.Job;
import org.pregap.project.AlbumFile;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SmallAlbum;
import org.pregap.ui.matching.MatchChoices.GoalKind;
import org.pregap.ui.matching.MatchState.Field;
import org.pregap.ui.matching.MatchState.Status;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.match.MatchBy;
import org.pregap.workspace.match.MatchOrder;
import org.pregap.workspace.match.MatchReport;
import org.pregap.workspace.match.Matching;

@SuppressWarnings("NullAway.Init") // set before each test
class MatchPresenterTest {
    @TempDir
    Path folder;

    private Album album;
    private FakeSession fake;

    @SuppressWarnings("NullAway.Init") // shown as soon as there is a presenter
    private MatchState state;

    private MatchPresenter presenter;

    @BeforeEach
    void open() throws IOException {
        album = SmallAlbum.in(folder);
        fake = FakeSession.of(album);
        presenter = new MatchPresenter(fake.session(), shown -> state = shown);
    }

    @AfterEach
    void close() {
        fake.session().jobs().close();
    }

    @Test
    void thePreviewIsWhatTheCommandLineWouldSayWithoutChangingAnything() throws IOException {
        preview(choices -> choices.withGoal(GoalKind.TARGET).withTarget("−20").withOffset(2, "-1,5"));
        Path file = folder.resolve("album.pregap");
        AlbumFile.save(file, album.withTrack(2, track -> track.withMatchOffset(new Gain(-1500))));
        MatchReport said = Matching.run(
                new MatchOrder(
                        file,
                        MatchBy.INTEGRATED,
                        new MatchOrder.Goal.Target(-20),
                        false,
                        -1.0,
                        false,
                        true,
                        List.of(),
                        Optional.empty()),
                ResultCache.none(),
                Job.unwatched());
        assertThat(state.status()).isEqualTo(Status.CURRENT);
        assertThat(state.rows().stream().map(row -> row.level().orElseThrow()))
                .containsExactlyElementsOf(said.levels());
        assertThat(fake.store().isShowing(album)).isTrue();
        presenter.apply();
        assertThat(fake.album()).isEqualTo(said.album());
    }

    @Test
    void applyingIsOneStep() {
        preview(choices -> choices);
        assertThat(state.headline()).startsWith("All go to ");
        presenter.apply();
        assertThat(fake.album().track(2).gain().thousandthsDb()).isPositive();
        assertThat(fake.store().undoName()).contains("Match loudness");
        fake.store().undo();
        assertThat(fake.album()).isEqualTo(album);
        assertThat(fake.store().canUndo()).isFalse();
    }

    @Test
    void whatWasAppliedStaysToBeRead() {
        preview(choices -> choices);
        presenter.apply();
        assertThat(state.status()).isEqualTo(Status.APPLIED);
        assertThat(state.canApply()).isFalse();
        assertThat(state.headline()).startsWith("Applied; one Undo takes it back. All go to ");
        assertThat(state.rows()).allMatch(row -> row.level().isPresent());
        fake.store().undo();
        assertThat(state.status()).isEqualTo(Status.STALE);
    }

    @Test
    void aPreviewOfAnotherAlbumCannotBeApplied() {
        preview(choices -> choices);
        fake.store().apply(Edit.of("Louder", a -> a.withGain(new Gain(1000))));
        assertThat(state.status()).isEqualTo(Status.STALE);
        assertThat(state.rows()).allMatch(row -> row.level().isEmpty());
        Album louder = fake.album();
        presenter.apply();
        assertThat(fake.album()).isEqualTo(louder);
    }

    @Test
    void aPreviewOfOtherChoicesCannotBeApplied() {
        preview(choices -> choices);
        presenter.choose(choices -> choices.withFit(true));
        assertThat(state.status()).isEqualTo(Status.STALE);
        presenter.choose(choices -> choices.withFit(false));
        assertThat(state.status()).isEqualTo(Status.CURRENT);
    }

    @Test
    void whatIsLeftAloneKeepsItsGain() {
        preview(choices -> choices.withTrack(2, false).withGoal(GoalKind.TARGET).withTarget("-30"));
        presenter.apply();
        assertThat(fake.album().track(1).gain().isUnity()).isFalse();
        assertThat(fake.album().track(2).gain().isUnity()).isTrue();
        assertThat(state.rows().get(1).matched()).isFalse();
    }

    @Test
    void aReferenceStaysWhereItIs() {
        preview(choices -> choices.withGoal(GoalKind.TRACK).withTrack(2));
        presenter.apply();
        assertThat(fake.album().track(2).gain().isUnity()).isTrue();
        assertThat(fake.album().track(1).gain().thousandthsDb()).isNegative();
        preview(choices ->
                choices.withGoal(GoalKind.FILE).withFile(folder.resolve("3.wav").toString()));
        presenter.apply();
        assertThat(fake.album().track(3).gain().thousandthsDb()).isBetween(-100, 100);
    }

    @Test
    void oneGainForTheAlbumKeepsTheBalance() {
        preview(choices -> choices.withWholeAlbum(true)
                .withBy(MatchBy.LOUDEST)
                .withGoal(GoalKind.TARGET)
                .withTarget("-30"));
        assertThat(state.rows()).extracting(MatchState.Row::title).startsWith("Whole album");
        presenter.apply();
        assertThat(fake.album().gain().thousandthsDb()).isNegative();
        assertThat(fake.album().tracks()).isEqualTo(album.tracks());
    }

    @Test
    void theCeilingSaysWhatItHeldBack() {
        preview(choices -> choices.withGoal(GoalKind.TARGET).withTarget("-3"));
        assertThat(state.rows().get(0).level().orElseThrow().heldBackDb()).isPositive();
        assertThat(state.remarks()).anyMatch(remark -> remark.startsWith("track 1 is held back by"));
        preview(choices -> choices.withFit(true));
        assertThat(state.headline()).contains("lowered from −3.00");
    }

    @Test
    void aCancelledPreviewChangesNothing() {
        presenter.preview();
        assertThat(state.status()).isEqualTo(Status.RUNNING);
        assertThat(state.canPreview()).isFalse();
        presenter.cancel();
        fake.settle();
        assertThat(state.running()).isEmpty();
        assertThat(state.headline()).startsWith("Cancelled");
        assertThat(fake.store().isShowing(album)).isTrue();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("none.wav");
        preview(choices -> choices.withGoal(GoalKind.FILE).withFile(missing.toString()));
        assertThat(state.status()).isEqualTo(Status.FAILED);
        assertThat(state.headline()).startsWith(missing.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "TARGET, '', GOAL",
        "TARGET, 3, GOAL",
        "TARGET, -61, GOAL",
        "TARGET, loud, GOAL",
        "CEILING, 21, CEILING",
        "CEILING, '-', CEILING",
        "OFFSET, much, TRACKS",
        "OFFSET, 61, TRACKS",
        "FILE, '', GOAL",
        "FILE, not/absolute.wav, GOAL",
        "WHOLE, '', GOAL",
        "NONE, '', TRACKS"
    })
    void whatDoesNotFitIsSaidAtItsField(String what, String text, Field field) {
        presenter.choose(choices -> switch (what) {
            case "TARGET" -> choices.withGoal(GoalKind.TARGET).withTarget(text);
            case "CEILING" -> choices.withCeiling(text);
            case "OFFSET" -> choices.withOffset(1, text);
            case "FILE" -> choices.withGoal(GoalKind.FILE).withFile(text);
            case "WHOLE" -> choices.withWholeAlbum(true);
            default -> choices.withTrack(1, false).withTrack(2, false).withTrack(3, false);
        });
        assertThat(state.errors()).containsOnlyKeys(field);
        assertThat(state.errors().get(field)).isNotBlank();
        assertThat(state.canPreview()).isFalse();
        presenter.preview();
        assertThat(fake.session().jobs().running()).noneMatch(job -> !job.isQuiet());
    }

    @Test
    void whatWasTypedOutlivesOtherEdits() {
        presenter.choose(choices -> choices.withOffset(1, "-2").withCeiling("-0.5"));
        fake.store().apply(Edit.of("Louder", a -> a.withGain(new Gain(1000))));
        assertThat(state.choices().offsets()).containsEntry(1, "-2");
        fake.store().apply(Edit.of("Offset", a -> a.withTrack(3, t -> t.withMatchOffset(new Gain(500)))));
        assertThat(state.choices().offsets()).containsEntry(1, "").containsEntry(3, "0.5");
        assertThat(state.choices().ceiling()).isEqualTo("-0.5");
    }

    private void preview(UnaryOperator<MatchChoices> change) {
        presenter.choose(change);
        presenter.preview();
        fake.settle();
    }
}
