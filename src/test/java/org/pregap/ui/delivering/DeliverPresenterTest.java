package org.pregap.ui.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.io.FileDigest;
import org.pregap.layout.Pauses;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.parallel.Job;
import org.pregap.testing.LoudFiles;
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

    private OpenDelivery delivery;

    @BeforeEach
    void open() throws IOException {
        delivery = OpenDelivery.in(folder, "Tide: 1");
    }

    @AfterEach
    void close() {
        delivery.close();
    }

    @Test
    void anAlbumThatWasNeverSavedGoesBesideTheFolderOfItsFiles() {
        delivery.choose(choices -> choices.withDestination(""));
        delivery.presenter().open();
        assertThat(delivery.choices().destination())
                .isEqualTo(folder.resolveSibling("Tide_ 1 delivery").toString());
    }

    @Test
    void aFileInTheWayIsNamedInWordsOfTheWindow() throws IOException {
        Path inTheWay = Files.write(folder.resolve("file"), new byte[1]);
        delivery.choose(choices -> choices.withDestination(inTheWay.toString()));
        assertThat(delivery.state().errors().get(Field.DESTINATION))
                .isEqualTo(inTheWay + " is no folder and is not replaced");
    }

    /** Options of the command line are no help here. */
    @Test
    void aFolderThatAppearedSinceItWasLookedAtIsToldInWordsOfTheWindow() throws IOException {
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
        Path out = Files.createDirectory(folder.resolve("out"));
        delivery.deliver();
        assertThat(delivery.state().message())
                .endsWith(out + " exists already; choose another name, or tick that it may be replaced");
        assertThat(delivery.fake().session().notices().all())
                .extracting(Notice::text)
                .contains(delivery.state().message())
                .noneMatch(text -> text.contains("--"));
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void anAlbumThatWasNeverSavedIsDeliveredAsItIsNowAndProved() throws IOException {
        delivery.fake().store().apply(Edit.of("Softer", album -> album.withGain(new Gain(-3000))));
        delivery.choose(choices -> choices.withFormat(Kind.WAV24, true, Optional.empty()));
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
        DeliveryPlan plan = delivery.state().plan().orElseThrow();
        delivery.deliver();
        assertThat(delivery.state().phase()).isEqualTo(Phase.DONE);
        Path out = folder.resolve("out");
        Proof proof = Proof.of(out, Job.unwatched());
        assertThat(proof.isSound()).isTrue();
        assertThat(proof.withReport()).isTrue();
        List<DeliveredFile> files = delivery.state().report().orElseThrow().files();
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
        assertThat(delivery.state().report().orElseThrow().lines())
                .anyMatch(line -> line.contains("dithered"))
                .anyMatch(line -> line.startsWith("read back from disk: audio, layout"));
        assertThat(delivery.fake().document().calls()).containsExactly("autosave");
        assertThat(lastNotice().kind()).isEqualTo(Notice.Kind.DONE);
    }

    @Test
    void theReportIsShownAgain() {
        assertThat(delivery.presenter().hasReport()).isFalse();
        delivery.deliver();
        delivery.presenter().close();
        delivery.presenter().open();
        delivery.settle();
        assertThat(delivery.state().phase()).as("a new delivery is proposed").isEqualTo(Phase.REFUSED);
        assertThat(delivery.state().errors()).containsOnlyKeys(Field.DESTINATION);
        delivery.presenter().showReport();
        assertThat(delivery.state().phase()).isEqualTo(Phase.DONE);
        assertThat(delivery.presenter().hasReport()).isTrue();
    }

    @Test
    void warningsAreAskedAboutOnce() {
        delivery.fake()
                .store()
                .apply(Edit.of("ISRC", a -> a.withTrack(1, t -> t.withIsrc(Optional.of(Isrc.parse("QZ6Q72600001"))))));
        delivery.settle();
        delivery.presenter().deliver();
        assertThat(delivery.state().phase()).isEqualTo(Phase.ASKING);
        assertThat(delivery.state().findings()).extracting(Finding::rule).contains(Rule.ISRC_INCOMPLETE);
        delivery.presenter().answer(false);
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
        delivery.presenter().deliver();
        delivery.presenter().answer(true);
        assertThat(delivery.state().phase()).isEqualTo(Phase.RUNNING);
        RunningJob running = delivery.state().running().orElseThrow();
        assertThat(running.name()).isEqualTo("Deliver \"Tide: 1\"");
        delivery.settle();
        assertThat(running.parts()).containsExactly("DDP");
        assertThat(delivery.state().phase()).isEqualTo(Phase.DONE);
        assertThat(delivery.state().report().orElseThrow().findings())
                .extracting(Finding::rule)
                .contains(Rule.ISRC_INCOMPLETE);
    }

    @Test
    void errorsRefuse() throws IOException {
        Files.delete(folder.resolve("2.wav"));
        delivery.choose(choices -> choices.withLoudness(false));
        assertThat(delivery.state().phase()).isEqualTo(Phase.REFUSED);
        assertThat(delivery.state().findings()).extracting(Finding::rule).contains(Rule.SOURCE_MISSING);
        assertThat(delivery.state().plan().orElseThrow().folders()).isEmpty();
        delivery.presenter().deliver();
        assertThat(delivery.state().running()).isEmpty();
    }

    @Test
    void aSourceThatChangedRefusesUntilItIsAccepted() throws IOException {
        LoudFiles.noise(folder.resolve("2.wav"), 99, 5.003, 0.2);
        delivery.deliver();
        assertThat(delivery.state().phase()).isEqualTo(Phase.REFUSED);
        assertThat(delivery.state().message()).startsWith("Nothing was written");
        assertThat(delivery.state().findings()).extracting(Finding::rule).contains(Rule.SOURCE_CHANGED);
        assertThat(folder.resolve("out")).doesNotExist();
        delivery.choose(choices -> choices.withAcceptChanged(true));
        delivery.deliver();
        assertThat(delivery.state().phase()).isEqualTo(Phase.DONE);
        assertThat(delivery.state().report().orElseThrow().lines()).anyMatch(line -> line.startsWith("ACCEPTED: "));
    }

    @Test
    void aFolderThatExistsIsReplacedOnlyIfThatIsWished() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/old.txt"), "old");
        delivery.choose(choices -> choices.withLoudness(false));
        assertThat(delivery.state().errors().get(Field.DESTINATION)).startsWith("This folder exists already");
        delivery.choose(choices -> choices.withReplace(true));
        delivery.deliver();
        assertThat(delivery.state().phase()).isEqualTo(Phase.DONE);
        assertThat(folder.resolve("out/old.txt")).doesNotExist();
        assertThat(delivery.choices().replace())
                .as("the next one is asked for anew")
                .isFalse();
    }

    @Test
    void theFolderOfTheSourcesIsNeverReplaced() {
        delivery.choose(choices -> choices.withDestination(folder.toString()).withReplace(true));
        assertThat(delivery.state().errors().get(Field.DESTINATION)).contains("lies in it and would be deleted");
        assertThat(delivery.state().phase()).isEqualTo(Phase.REFUSED);
    }

    @Test
    void aFileIsNoFolder() {
        delivery.choose(choices ->
                choices.withDestination(folder.resolve("1.wav").toString()).withReplace(true));
        assertThat(delivery.state().errors()).containsOnlyKeys(Field.DESTINATION);
    }

    @Test
    void whatIsNoPathIsSaid() {
        for (String typed : List.of("", "  ", "out", "../x")) {
            delivery.choose(choices -> choices.withDestination(typed));
            assertThat(delivery.state().errors()).containsOnlyKeys(Field.DESTINATION);
            assertThat(delivery.state().phase()).isEqualTo(Phase.REFUSED);
        }
    }

    @Test
    void somethingMustBeWanted() {
        delivery.choose(choices -> choices.withDdp(false));
        assertThat(delivery.state().errors()).containsOnlyKeys(Field.FORMATS);
        delivery.choose(choices -> choices.withFormat(Kind.WAV16, true, Optional.of(SampleRate.CD)));
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
        delivery.choose(choices ->
                choices.withFormat(Kind.WAV16, false, Optional.empty()).withImage(Optional.of("bin")));
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
        assertThat(delivery.state().plan().orElseThrow().folders())
                .extracting(DeliveryPlan.Folder::name)
                .containsExactly("IMAGE");
    }

    @Test
    void filesAreCalledAsThePatternSays() {
        delivery.choose(choices -> choices.withFormat(Kind.WAV16, true, Optional.empty()));
        assertThat(delivery.state().example()).startsWith("01");
        delivery.choose(choices -> choices.withNames("{track:03} - {isrc}"));
        assertThat(delivery.state().example()).isEqualTo("001");
        delivery.choose(choices -> choices.withNames("{name}"));
        assertThat(delivery.state().errors()).containsOnlyKeys(Field.NAMES);
        assertThat(delivery.state().example()).isEmpty();
        assertThat(delivery.state().phase()).isEqualTo(Phase.REFUSED);
        delivery.choose(choices -> choices.withFormat(Kind.WAV16, false, Optional.empty()));
        assertThat(delivery.state().phase()).as("a master has no use for it").isEqualTo(Phase.READY);
    }

    @Test
    void aCancelledDeliveryLeavesNothing() throws IOException {
        delivery.presenter().deliver();
        delivery.presenter().cancel();
        delivery.settle();
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
        assertThat(delivery.state().message()).contains("cancelled");
        try (var names = Files.list(folder)) {
            assertThat(names.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("1.wav", "2.wav", "3.wav");
        }
    }

    @Test
    void choicesAreRememberedButNothingThatHarms() {
        delivery.choose(choices -> choices.withDdp(false)
                .withFormat(Kind.WAV24, true, Optional.of(new SampleRate(48_000)))
                .withFormat(Kind.WAV32F, true, Optional.empty())
                .withTracks(tracks ->
                        tracks.withRates(Kind.FLAC24, Set.of(Optional.empty(), Optional.of(new SampleRate(96_000)))))
                .withTracks(tracks -> tracks.withPauses(Pauses.NEXT).withExactCut(true))
                .withNames("{title}")
                .withImage(Optional.of("bin"))
                .withAcceptChanged(true));
        delivery.deliver();
        DeliverState[] next = new DeliverState[1];
        var later = new DeliverPresenter(delivery.fake().session(), folder, shown -> next[0] = shown);
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
        delivery.presenter().deliver();
        delivery.fake().store().apply(Edit.of("Delete", album -> album.withTracks(List.of())));
        delivery.settle();
        assertThat(delivery.state().phase()).isEqualTo(Phase.DONE);
        assertThat(delivery.fake().album().tracks()).isEmpty();
    }

    private Notice lastNotice() {
        List<Notice> all = delivery.fake().session().notices().all();
        return all.get(all.size() - 1);
    }
}
