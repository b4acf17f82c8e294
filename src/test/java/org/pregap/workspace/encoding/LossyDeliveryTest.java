package org.pregap.workspace.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.delivery.Deliverables;
import org.pregap.delivery.Delivery;
import org.pregap.delivery.DeliveryRequest;
import org.pregap.delivery.PlannedFolder;
import org.pregap.delivery.lossy.LossyEncoder;
import org.pregap.delivery.naming.NamePattern;
import org.pregap.delivery.tracks.Cutting;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.intake.AudioFiles;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Dither;
import org.pregap.parallel.Job;
import org.pregap.testing.SmallAlbum;

/** What a program that fails leaves behind: nothing. */
class LossyDeliveryTest {
    @TempDir
    Path folder;

    /** Fails at the second track. */
    private static final class Failing implements LossyEncoder {
        @Override
        public void encode(TrackFormat.Kind kind, Path wav, Path file, Runnable check) throws IOException {
            if (String.valueOf(file.getFileName()).startsWith("02")) {
                throw new FormatException(String.valueOf(file.getFileName()), "", "the program crashed");
            }
            Files.copy(wav, file);
        }

        @Override
        public void decode(Path file, Path wav, Runnable check) throws IOException {
            Files.copy(file, wav);
        }
    }

    @Test
    void nothingIsDeliveredWhenTheProgramFails() throws IOException {
        Album album = SmallAlbum.in(folder);
        assertThatThrownBy(() -> run(album, "opus-160", new Failing()))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(".opus: ");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("1.wav", "2.wav", "3.wav");
        }
    }

    @Test
    void whatIsNoSuchFileIsTheProgramsFault() throws IOException {
        Album album = SmallAlbum.in(folder);
        assertThatThrownBy(() -> run(album, "aac-256", new Failing()))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("what the encoder made of it cannot be read");
    }

    @Test
    void namesAndSizesAreKnownBefore() throws IOException {
        Album album = SmallAlbum.in(folder);
        List<PlannedFolder> planned = PlannedFolder.of(album, wanted("mp3-320"));
        assertThat(planned).hasSize(1);
        assertThat(planned.get(0).name()).isEqualTo("MP3-320-44.1");
        assertThat(planned.get(0).files().keySet()).allMatch(name -> name.endsWith(".mp3"));
        // the last track: 5.003 s, filled to 376 CD frames of 1/75 s, at 40,000 bytes a second
        assertThat(planned.get(0).files().values()).last().isEqualTo(376 * 40_000L / 75);
    }

    private void run(Album album, String format, LossyEncoder encoder) throws IOException {
        var origin = new DeliveryRequest.Origin("test", List.of(), Optional.empty(), Instant.EPOCH);
        var request = new DeliveryRequest(
                album, folder.resolve("out"), false, wanted(format), 16_384, List.of(), List.of(), origin);
        Delivery.run(
                request.encodedBy(encoder, "a program"),
                source -> AudioFiles.open(Path.of(source.path())),
                new Job(1, (step, done, total) -> {}));
    }

    private static Deliverables wanted(String format) {
        return new Deliverables(
                Optional.empty(),
                Optional.empty(),
                List.of(TrackFormat.parse(format)),
                Cutting.STANDARD,
                NamePattern.STANDARD,
                false,
                Dither.TPDF);
    }
}
