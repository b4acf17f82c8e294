package org.pregap.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample album is what its score says; the files are read by plain offsets (RFC 9639 section 8.2). */
class SampleAudioTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path AUDIO = SAMPLES.resolve("audio");
    private static final int STREAMINFO_OFFSET = 8;
    private static final int LENGTH_OFFSET = STREAMINFO_OFFSET + 10;
    private static final int DIGEST_OFFSET = STREAMINFO_OFFSET + 18;
    private static final long LARGEST_FOLDER_BYTES = 15_000_000;

    @Test
    void committedFilesAreWhatTheScorePlays(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("digests");
        Path errors = folder.resolve("errors");
        ProcessBuilder compose = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        SAMPLES.resolve("Compose.java").toString(),
                        "--digests")
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        compose.environment().put("LC_ALL", "C"); // no locale may change a sample
        Process process = compose.start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as("says %s", Files.readString(errors)).isZero();
        assertThat(Files.readAllLines(output))
                .containsExactlyElementsOf(
                        audioFiles().map(SampleAudioTest::digestAndName).toList());
    }

    @Test
    void filesCarryTheTitlesAndCodesOfTheSheet() throws IOException {
        List<String> rows = Files.readAllLines(SAMPLES.resolve("sheet.csv"));
        List<String> tracks = rows.subList(2, rows.size()); // after the header and the hidden row
        assertThat(tracks).hasSize(5).allSatisfy(row -> {
            String[] cells = row.split(",", -1);
            byte[] head = Arrays.copyOf(read(SAMPLES.resolve(cells[0])), 4096);
            assertThat(new String(head, StandardCharsets.UTF_8))
                    .contains("TITLE=" + cells[1], "ARTIST=" + cells[2], "ISRC=" + cells[4]);
        });
    }

    @Test
    void theGaplessJoinLiesWithinACdFrame() {
        assertThat(lengthSamples(AUDIO.resolve("04 Nattag.flac")) % 588).isEqualTo(294);
    }

    @Test
    void theFolderStaysSmall() throws IOException {
        assertThat(audioFiles().mapToLong(file -> read(file).length).sum()).isLessThan(LARGEST_FOLDER_BYTES);
    }

    private static Stream<Path> audioFiles() throws IOException {
        try (Stream<Path> files = Files.list(AUDIO)) {
            return files.sorted().toList().stream();
        }
    }

    private static String digestAndName(Path file) {
        return HexFormat.of().formatHex(read(file), DIGEST_OFFSET, DIGEST_OFFSET + 16) + "  " + file.getFileName();
    }

    /** The last 36 bits of the eight bytes that also hold rate, channels and bits. */
    private static long lengthSamples(Path file) {
        return new BigInteger(1, read(file), LENGTH_OFFSET, 8).longValue() & 0xF_FFFF_FFFFL;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
