package org.pregap.ui.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.io.FileDigest;
import org.pregap.layout.Pauses;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.parallel.Job;
import org.pregap.testing.FakeSession;
import org.pregap.testing.LoudFiles;
import org.pregap.testing.SmallAlbum;
import org.pregap.time.SampleRate;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.choice.Kind;
import org.pregap.workspace.DeliveredFile;
import org.pregap.workspace.DeliveryPlan;
import org.pregap.workspace.Proof;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.session.Notice;

@SuppressWarnings("NullAway.Init") // set before each test
class DeliverPresenterTest {
    @TempDir
    Path folder;

    private FakeSession fake;

    @SuppressWarnings("NullAway.Init") // shown as soon as it is opened
    private DeliverState state;

    private DeliverPresenter presenter;

    @BeforeEach
    void open() throws IOException {
        Album album = SmallAlbum.in(folder)
                .withTexts(titled("Tide: 1"))
                .withTrack(1, track -> track.withTexts(titled("One")))
                .withTrack(2, track -> track.withTexts(titled("Two")))
                .withTrack(3, track -> track.withTexts(titled("Three")));
        fake = FakeSession.of(album);
        presenter = new DeliverPresenter(fake.session(), folder, shown -> state = shown);
        presenter.open();
        choose(choices -> choices.withDestination(folder.resolve("out").toString()));
    }

    @AfterEach
    void close() {
        fake.session().jobs().close();
    }

    @Test
    void anAlbumThatWasNeverSavedGoesBesideTheFolderOfItsFiles() {
        choose(choices -> choices.withDestination(""));
        presenter.open();
        assertThat(state.choices().destination())
                .isEqualTo(folder.resolveSibling("Tide_ 1 delivery").toString());
    }

    @Test
    void aFileInTheWayIsNamedInWordsOfTheWindow() throws IOException {
        Path inTheWay = Files.write(folder.resolve("file"), new byte[1]);
        choose(choices -> choices.withDestination(inTheWay.toString()));
        assertThat(state.errors().get(Field.DESTINATION)).isEqualTo(inTheWay + " is no folder and is not replaced");
    }

    /** Options of the command line are no help here. */
    @Test
    void aFolderThatAppearedSinceItWasLookedAtIsToldInWordsOfTheWindow() throws IOException {
        assertThat(state.phase()).isEqualTo(Phase.READY);
        Path out = Files.createDirectory(folder.resolve("out"));
        deliver();
        assertThat(state.message())
                .endsWith(out + " exists already; choose another name, or tick that it may be replaced");
        assertThat(fake.session().notices().all())
                .extracting(Notice::text)
                .contains(state.message())
                .noneMatch(text -> text.contains("--"));
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void anAlbumThatWasNeverSavedIsDeliveredAsItIsNowAndProved() throws IOException {
        fake.store().apply(Edit.of("Softer", album -> album.withGain(new Gain(-3000))));
        choose(choices -> choices.withFormat(Kind.WAV24, true, Optional.empty()));
        assertThat(state.phase()).isEqualTo(Phase.READY);
        DeliveryPlan plan = state.plan().orElseThrow();
        deliver();
        assertThat(state.phase()).isEqualTo(Phase.DONE);
        Path out = folder.resolve("out");
        Proof proof = Proof.of(out, Job.unwatched());
        assertThat(proof.isSound()).isTrue();
        assertThat(proof.withReport()).isTrue();
        List<DeliveredFile> files = state.report().orElseThrow().files();
        assertThat(files)
                .extracting(DeliveredFile::name)
                .contains("DDP/IMAGE.DAT", "WAV-24-44.1/01 One.wav", "report.html", "report.json");
        assertThat(files)
                .hasSize(2
                        + plan.folders().stream()
                                .mapToInt(f -> f.files().size())
                                .sum());
        assertThat(files.get(0).sha256())
                .isEqualTo(FileDigest.sha256(out.resolve(files.get(0).name()), read -> {}));
        assertThat(state.report().orElseThrow().lines())
                .anyMatch(line -> line.contains("dithered"))
                .anyMatch(line -> line.startsWith("read back from disk: audio, layout"));
        assertThat(fake.document().calls()).containsExactly("autosave");
        assertThat(lastNotice().kind()).isEqualTo(Notice.Kind.DONE);
    }

    @Test
    void theReportIsShownAgain() {
        assertThat(presenter.hasReport()).isFalse();
        deliver();
        presenter.close();
        presenter.open();
        fake.settle();
        assertThat(state.phase()).as("a new delivery is proposed").isEqualTo(Phase.REFUSED);
        assertThat(state.errors()).containsOnlyKeys(Field.DESTINATION);
        presenter.showReport();
        assertThat(state.phase()).isEqualTo(Phase.DONE);
        assertThat(presenter.hasReport()).isTrue();
    }

    @Test
    void warningsAreAskedAboutOnce() {
        fake.store()
                .apply(Edit.of("ISRC", a -> a.withTrack(1, t -> t.withIsrc(Optional.of(Isrc.parse("QZ6Q72600001"))))));
        fake.settle();
        presenter.deliver();
        assertThat(state.phase()).isEqualTo(Phase.ASKING);
        assertThat(state.findings()).extracting(Finding::rule).contains(Rule.ISRC_INCOMPLETE);
        presenter.answer(false);
        assertThat(state.phase()).isEqualTo(Phase.READY);
        presenter.deliver();
        presenter.answer(true);
        assertThat(state.phase()).isEqualTo(Phase.RUNNING);
        RunningJob running = state.running().orElseThrow();
        assertThat(running.name()).isEqualTo("Deliver \"Tide: 1\"");
        fake.settle();
        assertThat(running.parts()).containsExactly("DDP");
        assertThat(state.phase()).isEqualTo(Phase.DONE);
        assertThat(state.report().orElseThrow().findings())
                .extracting(Finding::rule)
                .contains(Rule.ISRC_INCOMPLETE);
    }

    @Test
    void errorsRefuse() throws IOException {
        Files.delete(folder.resolve("2.wav"));
        choose(choices -> choices.withLoudness(false));
        assertThat(state.phase()).isEqualTo(Phase.REFUSED);
        assertThat(state.findings()).extracting(Finding::rule).contains(Rule.SOURCE_MISSING);
        assertThat(state.plan().orElseThrow().folders()).isEmpty();
        presenter.deliver();
        assertThat(state.running()).isEmpty();
    }

    @Test
    void aSourceThatChangedRefusesUntilItIsAccepted() throws IOException {
        LoudFiles.noise(folder.resolve("2.wav"), 99, 5.003, 0.2);
        deliver();
        assertThat(state.phase()).isEqualTo(Phase.REFUSED);
        assertThat(state.message()).startsWith("Nothing was written");
        assertThat(state.findings()).extracting(Finding::rule).contains(Rule.SOURCE_CHANGED);
        assertThat(folder.resolve("out")).doesNotExist();
        choose(choices -> choices.withAcceptChanged(true));
        deliver();
        assertThat(state.phase()).isEqualTo(Phase.DONE);
        assertThat(state.report().orElseThrow().lines()).anyMatch(line -> line.startsWith("ACCEPTED: "));
    }

    @Test
    void aFolderThatExistsIsReplacedOnlyIfThatIsWished() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/old.txt"), "old");
        choose(choices -> choices.withLoudness(false));
        assertThat(state.errors().get(Field.DESTINATION)).startsWith("This folder exists already");
        choose(choices -> choices.withReplace(true));
        deliver();
        assertThat(state.phase()).isEqualTo(Phase.DONE);
        assertThat(folder.resolve("out/old.txt")).doesNotExist();
        assertThat(state.choices().replace())
                .as("the next one is asked for anew")
                .isFalse();
    }

    @Test
    void theFolderOfTheSourcesIsNeverReplaced() {
        choose(choices -> choices.withDestination(folder.toString()).withReplace(true));
        assertThat(state.errors().get(Field.DESTINATION)).contains("lies in it and would be deleted");
        assertThat(state.phase()).isEqualTo(Phase.REFUSED);
    }

    @Test
    void aFileIsNoFolder() {
        choose(choices ->
                choices.withDestination(folder.resolve("1.wav").toString()).withReplace(true));
        assertThat(state.errors()).containsOnlyKeys(Field.DESTINATION);
    }

    @Test
    void whatIsNoPathIsSaid() {
        for (String typed : List.of("", "  ", "out", "../x")) {
            choose(choices -> choices.withDestination(typed));
            assertThat(state.errors()).containsOnlyKeys(Field.DESTINATION);
            assertThat(state.phase()).isEqualTo(Phase.REFUSED);
        }
    }

    @Test
    void somethingMustBeWanted() {
        choose(choices -> choices.withDdp(false));
        assertThat(state.errors()).containsOnlyKeys(Field.FORMATS);
        choose(choices -> choices.withFormat(Kind.WAV16, true, Optional.of(SampleRate.CD)));
        assertThat(state.phase()).isEqualTo(Phase.READY);
        choose(choices ->
                choices.withFormat(Kind.WAV16, false, Optional.empty()).withImage(Optional.of("bin")));
        assertThat(state.phase()).isEqualTo(Phase.READY);
        assertThat(state.plan().orElseThrow().folders())
                .extracting(DeliveryPlan.Folder::name)
                .containsExactly("IMAGE");
    }

    @Test
    void filesAreCalledAsThePatternSays() {
        choose(choices -> choices.withFormat(Kind.WAV16, true, Optional.empty()));
        assertThat(state.example()).startsWith("01");
        choose(choices -> choices.withNames("{track:03} - {isrc}"));
        assertThat(state.example()).isEqualTo("001");
        choose(choices -> choices.withNames("{name}"));
        assertThat(state.errors()).containsOnlyKeys(Field.NAMES);
        assertThat(state.example()).isEmpty();
        assertThat(state.phase()).isEqualTo(Phase.REFUSED);
        choose(choices -> choices.withFormat(Kind.WAV16, false, Optional.empty()));
        assertThat(state.phase()).as("a master has no use for it").isEqualTo(Phase.READY);
    }

    @Test
    void aCancelledDeliveryLeavesNothing() throws IOException {
        presenter.deliver();
        presenter.cancel();
        fake.settle();
        assertThat(state.phase()).isEqualTo(Phase.READY);
        assertThat(state.message()).contains("cancelled");
        try (var names = Files.list(folder)) {
            assertThat(names.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("1.wav", "2.wav", "3.wav");
        }
    }

    @Test
    void choicesAreRememberedButNothingThatHarms() {
        choose(choices -> choices.withDdp(false)
                .withFormat(Kind.WAV24, true, Optional.of(new SampleRate(48_000)))
                .withFormat(Kind.WAV32F, true, Optional.empty())
                .withTracks(tracks ->
                        tracks.withRates(Kind.FLAC24, Set.of(Optional.empty(), Optional.of(new SampleRate(96_000)))))
                .withTracks(tracks -> tracks.withPauses(Pauses.NEXT).withExactCut(true))
                .withNames("{title}")
                .withImage(Optional.of("bin"))
                .withAcceptChanged(true));
        deliver();
        DeliverState[] next = new DeliverState[1];
        var later = new DeliverPresenter(fake.session(), folder, shown -> next[0] = shown);
        later.open();
        DeliverChoices choices = next[0].choices();
        assertThat(choices.wanted().trackFormats()).containsExactly("wav24@48000", "wav32f", "flac24", "flac24@96000");
        assertThat(choices.disc().ddp()).isFalse();
        assertThat(choices.tracks().pauses()).isEqualTo(Pauses.NEXT);
        assertThat(choices.tracks().exactCut()).isTrue();
        assertThat(choices.tracks().names()).isEqualTo("{title}");
        assertThat(choices.disc().image()).contains("bin");
        assertThat(choices.acceptChanged()).isFalse();
        assertThat(choices.destination())
                .isEqualTo(folder.resolve("Tide_ 1 delivery").toString());
    }

    @Test
    void theAlbumIsEditedWhileItIsDelivered() {
        presenter.deliver();
        fake.store().apply(Edit.of("Delete", album -> album.withTracks(List.of())));
        fake.settle();
        assertThat(state.phase()).isEqualTo(Phase.DONE);
        assertThat(fake.album().tracks()).isEmpty();
    }

    private void choose(UnaryOperator<DeliverChoices> change) {
        presenter.choose(change);
        fake.settle();
    }

    private void deliver() {
        presenter.deliver();
        fake.settle();
    }

    private static Texts titled(String title) {
        return Texts.NONE.with(Language.ENGLISH, TextField.TITLE, title);
    }

    private Notice lastNotice() {
        List<Notice> all = fake.session().notices().all();
        return all.get(all.size() - 1);
    }
}
