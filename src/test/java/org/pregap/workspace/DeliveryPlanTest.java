package org.pregap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.io.FileDigest;
import org.pregap.layout.Pauses;
import org.pregap.model.Album;
import org.pregap.model.Dither;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.parallel.Job;
import org.pregap.testing.SmallAlbum;
import org.pregap.workspace.ddp.DdpOptions;
import org.pregap.workspace.naming.FileNaming;

class DeliveryPlanTest {
    @TempDir
    Path folder;

    private Album album;

    @BeforeEach
    void album() throws IOException {
        album = SmallAlbum.in(folder)
                .withTexts(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "Tide"))
                .withTrack(2, track -> track.withJoin(Join.Butt.PLAIN)
                        .withTexts(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "A/B")));
    }

    @Test
    void whatIsPlannedIsWhatIsWritten() throws IOException {
        Rendering.Wanted wanted = wanted(true, List.of("wav24", "wav16", "wav24@44.1k"));
        DeliveryPlan plan = DeliveryPlan.of(album, wanted, Job.unwatched());
        Rendering rendering = Rendering.of(album, order(wanted), Job.unwatched());
        assertThat(rendering.isDelivered()).isTrue();
        assertThat(plan.findings()).isEqualTo(rendering.findings());
        assertThat(names(plan))
                .containsExactlyInAnyOrderElementsOf(rendering.files(Job.unwatched()).stream()
                        .map(DeliveredFile::name)
                        .filter(name -> !name.startsWith("report."))
                        .toList())
                .contains("DDP/CDTEXT.BIN", "WAV-24-44.1/02 A_B.wav");
        assertThat(rendering.files(Job.unwatched()).stream()
                        .mapToLong(DeliveredFile::bytes)
                        .sum())
                .isBetween(plan.bytes(), plan.bytes() + 200_000);
    }

    @Test
    void filesAreNamedWithTheirDigests() throws IOException {
        Rendering rendering = Rendering.of(album, order(wanted(false, List.of("wav16"))), Job.unwatched());
        for (DeliveredFile file : rendering.files(Job.unwatched())) {
            Path path = folder.resolve("out").resolve(file.name());
            assertThat(file.sha256()).isEqualTo(FileDigest.sha256(path, read -> {}));
            assertThat(file.bytes()).isEqualTo(Files.size(path));
            assertThat(file.loudness().isPresent()).isEqualTo(file.name().endsWith(".wav"));
        }
    }

    @Test
    void aContinuousJoinBetweenCdFramesWarnsWhereFilesAreWanted() throws IOException {
        assertThat(DeliveryPlan.of(album, wanted(false, List.of("wav16")), Job.unwatched())
                        .warnings())
                .extracting(Finding::rule)
                .containsExactly(Rule.JOIN_BLEED);
        assertThat(DeliveryPlan.of(album, wanted(true, List.of()), Job.unwatched())
                        .warnings())
                .extracting(Finding::rule)
                .doesNotContain(Rule.JOIN_BLEED);
    }

    @Test
    void anErrorForbidsEverything() throws IOException {
        Album none = album.withTracks(List.of());
        DeliveryPlan plan = DeliveryPlan.of(none, wanted(true, List.of()), Job.unwatched());
        assertThat(plan.isForbidden()).isTrue();
        assertThat(plan.folders()).isEmpty();
        Rendering rendering = Rendering.of(none, order(wanted(true, List.of())), Job.unwatched());
        assertThat(rendering.isDelivered()).isFalse();
        assertThat(rendering.files(Job.unwatched())).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Rendering.Order order(Rendering.Wanted wanted) {
        return new Rendering.Order(
                folder.resolve("tide.pregap"), folder.resolve("out"), false, false, wanted, 4096, "test");
    }

    private static Rendering.Wanted wanted(boolean ddp, List<String> tracks) {
        return new Rendering.Wanted(
                ddp,
                DdpOptions.NONE,
                Optional.empty(),
                tracks,
                Pauses.PREVIOUS,
                false,
                FileNaming.USUAL,
                false,
                Optional.of(Dither.TPDF),
                Optional.empty());
    }

    private static List<String> names(DeliveryPlan plan) {
        return plan.folders().stream()
                .flatMap(folder -> folder.files().stream().map(file -> folder.name() + "/" + file))
                .flatMap(Stream::of)
                .toList();
    }
}
