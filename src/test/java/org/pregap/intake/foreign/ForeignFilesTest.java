package org.pregap.intake.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.io.FormatException;
import org.pregap.model.Source.Coding;
import org.pregap.testing.WavBytes;

/** With programs of our own under the names of ffmpeg and ffprobe: good ones, and bad ones. */
@DisabledOnOs(OS.WINDOWS)
class ForeignFilesTest {
    private static final String PROBED = """
            cat <<'END'
            streams.stream.0.codec_name="mp3"
            streams.stream.0.sample_fmt="fltp"
            streams.stream.0.channels=2
            format.tags.title="A \\"title\\""
            format.tags.TSRC="GBAYE6800011"
            END
            """;

    /** Writes the file that its last argument names, and notes that it ran. */
    private static final String DECODES = """
            for last; do :; done
            echo ran >> "$RUNS"
            echo "%s" | base64 -d > "${last#file:}"
            """;

    @TempDir
    Path folder;

    private Path bin;
    private Path source;

    @BeforeEach
    void prepare() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
        source = Files.writeString(folder.resolve("-x concat:a.mp3"), "whatever an mp3 is");
        program("ffprobe", PROBED);
        program("ffmpeg", decodes());
    }

    @Test
    void whatWasDecodedIsOpenedAndKept() throws IOException {
        DecodedSource first = open();
        assertThat(first.lengthSamples()).isEqualTo(3);
        assertThat(first.coding()).isEqualTo(new Coding("MP3", true));
        assertThat(first.tags().title()).contains("A \"title\"");
        assertThat(first.tags().isrc()).contains("GBAYE6800011");
        assertThat(open().coding()).isEqualTo(first.coding());
        assertThat(runs()).isEqualTo(1);
        assertThat(cached()).hasSize(2).noneMatch(name -> name.startsWith("new-"));
    }

    /** ffprobe writes {@code C:\new} with two of these, and a line end as one and an n. */
    @Test
    void aTitleWithABackslashKeepsIt() throws IOException {
        program("ffprobe", PROBED.replace("A \\\"title\\\"", "C:\\\\new\\nline"));
        assertThat(open().tags().title()).contains("C:\\new\nline");
    }

    @Test
    void whatIsDamagedInTheCacheIsDecodedAnew() throws IOException {
        open();
        Path wav = folder.resolve("cache/decoded")
                .resolve(cached().stream()
                        .filter(name -> name.endsWith(".wav"))
                        .findFirst()
                        .orElseThrow());
        byte[] bytes = Files.readAllBytes(wav);
        bytes[bytes.length - 1] ^= 1;
        Files.write(wav, bytes);
        assertThat(open().lengthSamples()).isEqualTo(3);
        assertThat(runs()).isEqualTo(2);
        assertThat(Files.readAllBytes(wav)).isNotEqualTo(bytes);
    }

    /** A note says how the sound was coded; one that does not is as good as none. */
    @Test
    void aDamagedNoteIsWrittenAnew() throws IOException {
        open();
        Path decoded = folder.resolve("cache/decoded");
        Path note = decoded.resolve(cached().stream()
                .filter(name -> name.endsWith(".txt"))
                .findFirst()
                .orElseThrow());
        String right = Files.readString(note);
        for (String name : List.of("codec-name=\"mp3\"", "codec_name=\"\"", "codec_name=\" \"")) {
            Files.writeString(note, right.replace("codec_name=\"mp3\"", name));
            assertThat(open().coding()).isEqualTo(new Coding("MP3", true));
            assertThat(note).hasContent(right);
        }
        program("ffprobe", PROBED.replace("=\"mp3\"", "=\"\""));
        Files.delete(note);
        assertThatThrownBy(this::open).hasMessageContaining("ffprobe finds no sound in it");
    }

    @Test
    void withoutTheProgramItIsSaidWhatToInstall() throws IOException {
        Files.delete(bin.resolve("ffmpeg"));
        refused("is MP3, which ffmpeg decodes for Pregap, and there is none on the PATH; install ffmpeg");
    }

    @Test
    void whatTheProgramSaysLastIsTold() throws IOException {
        program("ffmpeg", "echo first >&2; echo 'moov atom not found' >&2; exit 1");
        refused("ffmpeg cannot decode it: moov atom not found");
        program("ffprobe", "kill -9 $$");
        refused("ffprobe cannot decode it: it ended with code 137 and does not say why");
    }

    /** As when the disk is full: the program fails, and does not say why. */
    @Test
    void aCacheThatCannotBeWrittenIsNoFaultOfTheFile() throws IOException {
        Path decoded = folder.resolve("cache/decoded");
        program("ffmpeg", "rm -r '" + decoded + "'; ln -s /nowhere/at/all '" + decoded + "'; exit 1");
        assertUnusable(decoded);
        program("ffmpeg", decodes());
        assertUnusable(decoded);
        Files.delete(decoded);
        assertThat(open().lengthSamples()).isEqualTo(3);
    }

    private void assertUnusable(Path decoded) {
        assertThatThrownBy(this::open)
                .isExactlyInstanceOf(FileSystemException.class)
                .hasMessageStartingWith(decoded + ": what ffmpeg decodes cannot be kept there: ")
                .hasMessageEndingWith("; make room there, or set PREGAP_CACHE to another folder");
    }

    /** As one does that is too old for an option. */
    @Test
    void anAnswerThatIsNoneIsRefused() throws IOException {
        program("ffprobe", "echo '{}'");
        refused("ffprobe finds no sound in it");
        program("ffprobe", PROBED.replace("channels=2", "channels=6"));
        refused("mono or stereo is wanted, this file has 6 channels");
    }

    /** Blocks of 32 bytes: one without sound, which says nothing, and one of 441 samples with its flags. */
    @Test
    void aHybridWavPackFileIsLossy() throws IOException {
        program("ffprobe", PROBED.replace("mp3", "wavpack"));
        ByteBuffer blocks = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        blocks.put("wvpk".getBytes(StandardCharsets.US_ASCII)).putInt(24).putInt(24, 8);
        blocks.position(32).put("wvpk".getBytes(StandardCharsets.US_ASCII)).putInt(24);
        blocks.putInt(32 + 20, 441);
        for (int flags : new int[] {0x1804, 0x1804 | 8}) {
            Files.write(source, blocks.putInt(32 + 24, flags).array());
            Coding coding = new Coding("WavPack", (flags & 8) != 0);
            assertThat(open().coding()).isEqualTo(coding);
            assertThat(open().coding()).as("as it was kept").isEqualTo(coding);
        }
        assertThat(runs()).isEqualTo(2);
    }

    /** 0x7F says that there is sound, and that it is a hybrid. */
    @Test
    void whateverTheHeadHoldsItIsRead() throws IOException {
        for (String text : List.of("wvpk", "", "wvpk" + "\u007f".repeat(40), "wvpk\0\0\0\0" + "\0".repeat(40))) {
            Files.writeString(source, text);
            assertThat(WavPackHead.isHybrid(source)).isEqualTo(text.contains("\u007f"));
        }
    }

    /** What was decoded has 3 samples. */
    @Test
    void aFileThatSaysItIsLongerIsRefused() throws IOException {
        program("ffprobe", PROBED + "echo 'streams.stream.0.duration=\"1.500000\"\nformat.format_name=\"tta\"'\n");
        program("ffmpeg", decodes() + "\necho 'End of file' >&2");
        refused("says that it holds 1.500 s of sound, and ffmpeg decodes 0.000 s; it was cut off or is damaged, get a"
                + " whole copy (ffmpeg says: End of file)");
        program("ffprobe", PROBED + "echo 'streams.stream.0.duration=\"1.500000\"\nformat.format_name=\"aac\"'\n");
        assertThat(open().lengthSamples()).isEqualTo(3);
    }

    @Test
    @Timeout(30)
    void aProgramThatHangsIsKilled() throws IOException {
        program("ffmpeg", "sleep 1000");
        refused("ffmpeg did nothing for 0 s, and was stopped");
        program("ffprobe", "sleep 1000");
        refused("ffprobe did nothing for 0 s, and was stopped");
    }

    @Test
    @Timeout(60)
    void aProgramThatFloodsIsKilled() throws IOException {
        program("ffmpeg", "yes error >&2");
        refused("ffmpeg wrote more than makes sense, and was stopped");
        program("ffprobe", "yes");
        refused("ffprobe wrote more than makes sense, and was stopped");
    }

    @Test
    @Timeout(30)
    void cancellingKillsIt() throws IOException {
        program("ffmpeg", "while :; do echo . >&2; sleep 0.05; done");
        int[] calls = {0};
        ForeignFiles files = new ForeignFiles(environment(), 60_000);
        assertThatThrownBy(() -> files.open(source, "MP3", () -> {
                    if (++calls[0] > 10) {
                        throw new IllegalStateException("cancelled");
                    }
                }))
                .hasMessage("cancelled");
        assertThat(cached()).isEmpty();
    }

    @Test
    void whatIsNoWavIsRefusedAndNotKept() throws IOException {
        for (String made : List.of("for last; do :; done; echo nothing > \"${last#file:}\"", "exit 0")) {
            program("ffmpeg", made);
            refused("ffmpeg found no sound in it that can be read");
        }
        program("ffmpeg", decodes());
        assertThat(open().lengthSamples()).isEqualTo(3);
    }

    private DecodedSource open() throws IOException {
        return new ForeignFiles(environment(), 800).open(source, "MP3", () -> {});
    }

    private void refused(String reason) throws IOException {
        assertThatThrownBy(this::open)
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(source.toString())
                .hasMessageContaining(reason);
        assertThat(cached()).isEmpty();
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH", bin.toString(), "PREGAP_CACHE", folder.resolve("cache").toString());
    }

    private List<String> cached() throws IOException {
        Path decoded = folder.resolve("cache/decoded");
        if (!Files.exists(decoded)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(decoded)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private long runs() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("runs"))) {
            return lines.count();
        }
    }

    private static String decodes() {
        byte[] wav = WavBytes.pcm16(44_100, new int[] {1, 2, 3}, new int[] {4, 5, 6});
        return DECODES.replace("%s", Base64.getEncoder().encodeToString(wav));
    }

    private void program(String name, String script) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, "#!/bin/sh\nRUNS='" + folder.resolve("runs") + "'\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
