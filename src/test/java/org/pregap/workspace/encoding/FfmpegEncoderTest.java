package org.pregap.workspace.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.intake.foreign.ForeignEncoder;
import org.pregap.io.FormatException;
import org.pregap.parallel.Cancelled;
import org.pregap.parallel.Job;
import org.pregap.testing.LoudFiles;
import org.pregap.workspace.encoding.TrackKinds.TrackKind;

/** With programs of our own under the name of ffmpeg: none, old ones, and bad ones. */
@DisabledOnOs(OS.WINDOWS)
class FfmpegEncoderTest {
    private static final int IMPATIENT_MS = 800;
    private static final int PATIENT_MS = 20_000;

    @TempDir
    Path folder;

    private Path wav;

    @BeforeEach
    void aSound() throws IOException {
        wav = LoudFiles.noise(folder.resolve("1.wav"), 1, 0.2, 0.5);
    }

    @Test
    void withoutFfmpegLossyFilesAreRefusedWithWhatToInstall() {
        refused(() -> of("wav16", "opus-160"), "opus-160: needs ffmpeg", "none on the PATH", "install ffmpeg");
    }

    @Test
    void withoutLossyFilesNobodyAsksForFfmpeg() throws IOException {
        assertThat(of("wav16", "flac24")).isEmpty();
    }

    @Test
    void anOldOneIsRefused() throws IOException {
        ffmpeg("3.4.11-0ubuntu0.1", "libmp3lame", "true");
        refused(() -> of("mp3-320"), "mp3-320: needs ffmpeg 4 or newer", "is 3.4.11-0ubuntu0.1");
    }

    @Test
    void oneWithoutTheEncoderIsRefusedAndTheOthersAreStillToBeHad() throws IOException {
        ffmpeg("n6.1", "aac", "true");
        assertThat(of("aac-256")).isPresent();
        refused(() -> of("aac-256", "mp3-v0"), "mp3-v0: needs the encoder libmp3lame", "(n6.1) was built");
        List<TrackKind> kinds = TrackKinds.all(path(), Job.unwatched());
        assertThat(kinds).hasSize(TrackFormat.Kind.values().length);
        assertThat(kinds.stream().filter(kind -> kind.missing().isPresent()).map(TrackKind::id))
                .containsExactly("mp3-320", "mp3-v0", "opus-160");
    }

    @Test
    void withoutAnyTheKindsSayWhy() throws IOException {
        List<TrackKind> kinds = TrackKinds.all(path(), Job.unwatched());
        assertThat(kinds.stream().filter(kind -> kind.missing().isPresent()).map(TrackKind::id))
                .containsExactly("mp3-320", "mp3-v0", "aac-256", "opus-160");
        assertThat(kinds.get(kinds.size() - 1).missing().orElseThrow()).contains("there is none on the PATH");
    }

    @Test
    void oneOfAnUnknownVersionIsTakenAtItsWord() throws IOException {
        ffmpeg("N-112345-gdeadbeef", "libopus", "true");
        assertThat(of("opus-160").orElseThrow().nameAndVersion()).isEqualTo("ffmpeg N-112345-gdeadbeef");
    }

    @Test
    void oneThatCrashesIsNamedWithTheFileAndWhatItSaid() throws IOException {
        ffmpeg("5.1", "libmp3lame", "echo 'Conversion failed!' >&2; exit 1");
        refused(() -> encode(), "03 Title.mp3: ffmpeg cannot encode it: Conversion failed!");
        assertThat(namesIn(folder)).containsExactly("1.wav", "bin");
    }

    @Test
    void oneThatMakesNoFileIsNoticed() throws IOException {
        ffmpeg("5.1", "libmp3lame", "exit 0");
        refused(() -> encode(), "03 Title.mp3: ffmpeg says that it is done, but it made no file");
    }

    @Test
    @Timeout(30)
    void oneThatHangsIsStopped() throws IOException {
        ffmpeg("5.1", "libmp3lame", "echo $$ > \"$0.pid\"; exec sleep 600");
        refused(() -> encode(IMPATIENT_MS), "03 Title.mp3: ffmpeg did nothing for 0 s, and was stopped");
        long pid = Long.parseLong(
                Files.readString(folder.resolve("bin").resolve("ffmpeg.pid")).strip());
        boolean ended = ProcessHandle.of(pid)
                .map(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join())
                .map(process -> !process.isAlive())
                .orElse(true);
        assertThat(ended).isTrue();
    }

    @Test
    @Timeout(30)
    void oneThatWorksForLongEndsWithTheJob() throws IOException {
        ffmpeg("5.1", "libmp3lame", "while :; do echo working >&2; sleep 0.02; done");
        FfmpegEncoder encoder = found(PATIENT_MS);
        int[] asked = {0};
        assertThatThrownBy(() -> encoder.encode(TrackFormat.Kind.MP3_320, wav, folder.resolve("a.mp3"), () -> {
                    if (++asked[0] == 3) {
                        throw new Cancelled();
                    }
                }))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    @Timeout(30)
    void oneThatDoesNotEvenSayItsVersionIsStopped() throws IOException {
        program("exec sleep 600");
        refused(() -> found(IMPATIENT_MS), "mp3-320: ffmpeg did nothing");
    }

    private void encode() throws IOException {
        encode(PATIENT_MS);
    }

    private void encode(int idleMs) throws IOException {
        found(idleMs).encode(TrackFormat.Kind.MP3_320, wav, folder.resolve("03 Title.mp3"), () -> {});
    }

    private FfmpegEncoder found(int idleMs) throws IOException {
        var ffmpeg = ForeignEncoder.find(path(), "mp3-320", idleMs, () -> {});
        return FfmpegEncoder.requiring(ffmpeg, List.of(TrackFormat.Kind.MP3_320));
    }

    private Optional<FfmpegEncoder> of(String... formats) throws IOException {
        return FfmpegEncoder.of(Stream.of(formats).map(TrackFormat::parse).toList(), path(), () -> {});
    }

    private Map<String, String> path() {
        return Map.of("PATH", folder.resolve("bin").toString());
    }

    private void ffmpeg(String version, String encoder, String works) throws IOException {
        program("""
                case "$*" in
                *-version*) echo "ffmpeg version %s Copyright (c) somebody";;
                *-encoders*) echo " A..... %s  does it";;
                *) %s;;
                esac
                """.replaceFirst("%s", version)
                .replaceFirst("%s", encoder)
                .replaceFirst("%s", Matcher.quoteReplacement(works)));
    }

    private void program(String text) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path file = Files.writeString(bin.resolve("ffmpeg"), "#!/bin/sh\nPATH=/usr/bin:/bin\n" + text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static void refused(ThrowingCallable work, String... says) {
        assertThatThrownBy(work).isInstanceOf(FormatException.class).hasMessageContainingAll(says);
    }
}
