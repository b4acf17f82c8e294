package org.pregap.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.delivery.DeliveryRequest.Origin;
import org.pregap.delivery.naming.NamePattern;
import org.pregap.delivery.report.RenderReport;
import org.pregap.delivery.tracks.Cutting;
import org.pregap.io.ReadBackException;
import org.pregap.model.Album;
import org.pregap.model.Dither;
import org.pregap.parallel.Cancelled;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.testing.Cli;
import org.pregap.time.CdFrames;

/** A delivery has its name when it is proved, and not before. */
class DeliveryTest {
    @TempDir
    Path folder;

    private Path destination;
    private Album album;

    @BeforeEach
    void anAlbum() throws IOException {
        album = ExampleAlbum.in(Files.createDirectory(folder.resolve("audio")));
        destination = folder.resolve("out");
    }

    @Test
    void aDeliveryIsADdpAndAReport() throws IOException {
        run(false, Progress.NONE);
        assertThat(Cli.namesIn(destination)).containsExactly("DDP", "report.json");
        assertThat(Cli.namesIn(folder)).containsExactly("audio", "out");
        assertThat(DeliveryProof.of(destination, Job.unwatched()).findings()).isEmpty();
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        run(false, Progress.NONE);
        Files.move(destination, folder.resolve("first"));
        run(false, Progress.NONE);
        for (String name : Cli.namesIn(destination.resolve("DDP"))) {
            assertThat(destination.resolve("DDP").resolve(name))
                    .hasSameBinaryContentAs(
                            folder.resolve("first").resolve("DDP").resolve(name));
        }
        assertThat(destination.resolve("report.json")).hasSameBinaryContentAs(folder.resolve("first/report.json"));
    }

    /** The fault is planted when the file is complete and before it is read again. */
    @ParameterizedTest
    @CsvSource({
        "IMAGE.DAT, Rendering, 0",
        "IMAGE.DAT, Rendering, 3000000",
        "IMAGE.DAT, Reading back, 0",
        "DDPMS, Reading back, 20",
        "PQDESCR, Reading back, 20",
        "CDTEXT.BIN, Reading back, 5",
    })
    void aByteThatTheDiskChangesIsCaughtAndNothingIsLeft(String file, String step, long at) {
        var disk = new FaultyDisk(file, step, at);
        assertThatThrownBy(() -> run(false, disk))
                .isInstanceOf(ReadBackException.class)
                .hasMessageContaining(file.equals("IMAGE.DAT") ? "image" : file);
        assertThat(disk.struck).isTrue();
        assertThat(Cli.namesIn(folder)).containsExactly("audio");
    }

    @Test
    void anImageThatTheDiskCutsShortIsCaught() {
        Progress cut = (step, done, total) -> {
            if (step.equals("Reading back")) {
                truncate(staged("IMAGE.DAT"));
            }
        };
        assertThatThrownBy(() -> run(false, cut)).isInstanceOf(ReadBackException.class);
        assertThat(Cli.namesIn(folder)).containsExactly("audio");
    }

    @ParameterizedTest
    @CsvSource({
        "IMAGE.DAT, Rendering",
        "IMAGE.DAT, Reading back",
        "DDPMS, Reading back",
        "CHECKSUM.MD5, Reading back",
        "'', Reading back",
    })
    void aFileThatVanishesIsAFailureOfTheDiskAndNoneOfTheInput(String file, String when) {
        Progress taking = (step, done, total) -> {
            if (step.equals(when)) {
                FileUtils.deleteQuietly(staged(file).toFile());
            }
        };
        assertThatThrownBy(() -> run(false, taking))
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isInstanceOf(ReadBackException.class),
                        failure -> assertThat(failure)
                                .isExactlyInstanceOf(FileSystemException.class)
                                .hasMessageStartingWith(staged(file).toString())
                                .hasMessageContaining(": vanished while the folder was being made"));
        assertThat(Cli.namesIn(folder)).containsExactly("audio");
    }

    @Test
    void aFileThatSomebodyElsePutsThereIsNotDelivered() {
        Progress putting = (step, done, total) -> {
            if (step.equals("Reading back")) {
                putInto(staged("notes.txt"));
            }
        };
        assertThatThrownBy(() -> run(false, putting))
                .isInstanceOf(ReadBackException.class)
                .hasMessageContaining("notes.txt");
        assertThat(Cli.namesIn(folder)).containsExactly("audio");
    }

    @ParameterizedTest
    @CsvSource({"Rendering", "Reading back"})
    void aCancelledRunLeavesNothing(String when) {
        Job[] job = new Job[1];
        job[0] = new Job(2, (step, done, total) -> {
            if (step.equals(when)) {
                job[0].cancel();
            }
        });
        assertThatThrownBy(() -> Delivery.run(request(false), ExampleAlbum.CATALOG, job[0]))
                .isInstanceOf(Cancelled.class);
        assertThat(Cli.namesIn(folder)).containsExactly("audio");
    }

    @Test
    void aSourceThatFailsLeavesNothing() throws IOException {
        Files.delete(folder.resolve("audio/4.wav"));
        assertThatThrownBy(() -> run(false, Progress.NONE)).hasMessageContaining("4.wav");
        assertThat(Cli.namesIn(folder)).containsExactly("audio");
    }

    @Test
    void whatIsThereIsNotTouchedUnlessItIsToBeReplaced() throws IOException {
        Files.createDirectory(destination);
        Files.writeString(destination.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> run(false, Progress.NONE)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(destination.resolve("mine.txt")).hasContent("mine");
        run(true, Progress.NONE);
        assertThat(Cli.namesIn(destination)).containsExactly("DDP", "report.json");
        assertThat(Cli.namesIn(folder)).containsExactly("audio", "out");
    }

    @Test
    void whatIsThereSurvivesAFailure() throws IOException {
        Files.createDirectory(destination);
        Files.writeString(destination.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> run(true, new FaultyDisk("IMAGE.DAT", "Rendering", 0)))
                .isInstanceOf(ReadBackException.class);
        assertThat(Cli.namesIn(destination)).containsExactly("mine.txt");
        assertThat(Cli.namesIn(folder)).containsExactly("audio", "out");
    }

    @Test
    void whatAppearsUnderItsNameMeanwhileIsNotOverwritten() {
        Progress appearing = (step, done, total) -> {
            try {
                Files.createDirectories(destination);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        assertThatThrownBy(() -> run(false, appearing)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(destination).isEmptyDirectory();
        assertThat(Cli.namesIn(folder)).containsExactly("audio", "out");
    }

    @Test
    void anAlbumThatIsTooLongForTheDiskIsRefusedAtOnce() throws IOException {
        long cdFrames = Files.getFileStore(folder).getUsableSpace() / 2352 + 1;
        Album huge = album.withTail(new CdFrames(cdFrames));
        assertThatThrownBy(() -> Delivery.run(request(huge, false), ExampleAlbum.CATALOG, Job.unwatched()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("MB");
        assertThat(Cli.namesIn(folder)).containsExactly("audio");
    }

    private RenderReport run(boolean replace, Progress progress) throws IOException {
        return Delivery.run(request(replace), ExampleAlbum.CATALOG, new Job(2, progress));
    }

    private DeliveryRequest request(boolean replace) {
        return request(album, replace);
    }

    private DeliveryRequest request(Album what, boolean replace) {
        return new DeliveryRequest(
                what,
                destination,
                replace,
                new Deliverables(
                        Optional.of(DdpWish.of("recommended")),
                        Optional.empty(),
                        List.of(),
                        Cutting.STANDARD,
                        NamePattern.STANDARD,
                        false,
                        Dither.TPDF),
                16_384,
                List.of(),
                List.of(),
                new Origin("test", List.of(), Optional.empty(), Instant.EPOCH));
    }

    private Path staged(String file) {
        return folder.resolve(".out.part").resolve("DDP").resolve(file);
    }

    private static void putInto(Path file) {
        try {
            Files.writeString(file, "to whom it may concern");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void truncate(Path file) {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(open.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Inverts one byte of a file as soon as a step has come to its end, or in reading back, when it begins. */
    private final class FaultyDisk implements Progress {
        private final String file;
        private final String when;
        private final long at;
        private boolean struck;

        FaultyDisk(String file, String when, long at) {
            this.file = file;
            this.when = when;
            this.at = at;
        }

        @Override
        public void at(String step, long done, long total) {
            boolean complete = !step.equals("Rendering") || done >= total * 3 / 4;
            if (struck || !step.equals(when) || !complete) {
                return;
            }
            struck = true;
            try (var open = new RandomAccessFile(staged(file).toFile(), "rw")) {
                open.seek(at);
                int old = open.read();
                open.seek(at);
                open.write(~old);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
