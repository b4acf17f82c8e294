package org.pregap.format.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.audio.SourceMark;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;
import org.pregap.testing.Tool;

/** Streams that flac allows and hardly anybody writes. */
@Tag("interop")
class FlacUncommonInteropTest {
    private static final int COUNT = 30_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "768000, 24, 2, --lax",
        "655350, 16, 1, --lax -b 65535",
        "384000, 32, 2, -8 --lax -l 32",
        "1, 16, 2, --lax",
        "999999, 8, 2, --lax -r 15 -b 32768",
        "44100, 32, 2, --lax -b 16 --no-mid-side",
        "44100, 32, 2, -8 --lax -l 32 -q 15"
    })
    void everyRateComesOutAsFlacDecodesIt(int rateHz, int bits, int channels, String settings) throws Exception {
        Path file = encoded(rateHz, bits, channels, settings);
        FlacFile flac = FlacReader.open(file);
        assertThat(flac.format().rate().hz()).isEqualTo(rateHz);
        assertThat(ours(flac, bits)).isEqualTo(theirs(file));
        assertThat(ours(flac, bits)).isEqualTo(ffmpegs(file, bits));
    }

    /** As flac does, which takes the first frame for what the stream is. */
    @ParameterizedTest
    @CsvSource({"44100, 16, 2, -5", "96000, 24, 2, -8", "48000, 8, 1, -0 -b 1000", "192000, 32, 2, -5"})
    void aStreamWithoutItsBeginningIsRead(int rateHz, int bits, int channels, String settings) throws Exception {
        Path whole = encoded(rateHz, bits, channels, settings);
        byte[] bytes = Files.readAllBytes(whole);
        long audio;
        try (FileBytes file = FileBytes.open(whole)) {
            audio = FlacMetadata.read(file).audioOffsetBytes();
        }
        Path cut = Files.write(folder.resolve("cut.flac"), Arrays.copyOfRange(bytes, (int) audio, bytes.length));
        FlacFile flac = FlacReader.open(cut);
        assertThat(flac.lengthSamples()).isEqualTo(COUNT);
        assertThat(ours(flac, bits)).isEqualTo(theirs(cut)).isEqualTo(theirs(whole));
        try (var stream = flac.open(COUNT - 1234)) {
            assertThat(TestSound.rest(stream, channels, 4096)[0]).hasSize(1234);
        }
    }

    /** As flac does. */
    @Test
    void whatFollowsSomethingElseIsNoFlac() throws Exception {
        byte[] bytes = Files.readAllBytes(encoded(44_100, 16, 2, "-5"));
        byte[] noise = new byte[5000 + bytes.length];
        new SplittableRandom(3).nextBytes(noise);
        noise[0] = 0;
        System.arraycopy(bytes, 0, noise, 5000, bytes.length);
        Path file = Files.write(folder.resolve("noise.flac"), noise);
        assertThatThrownBy(() -> FlacReader.open(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("not a FLAC file");
    }

    /** Two streams whose frames follow each other as if they were one: what differs is named where it begins. */
    @ParameterizedTest
    @CsvSource({
        "48000, 16, 2, the sample rate changes from 44100 to 48000 Hz",
        "44100, 24, 2, the word length changes from 16 to 24 bits",
        "44100, 16, 1, the number of channels changes from 2 to 1"
    })
    void aStreamThatChangesIsRefusedAtThePlace(int rateHz, int bits, int channels, String reason) throws Exception {
        byte[] first = Files.readAllBytes(encoded(44_100, 16, 2, "-5 -b 1000 --no-seektable"));
        Path second = encoded(rateHz, bits, channels, "-5 -b 1000 --no-seektable");
        byte[] bytes = Files.readAllBytes(second);
        int audio;
        try (FileBytes file = FileBytes.open(second)) {
            audio = (int) FlacMetadata.read(file).audioOffsetBytes();
        }
        byte[] joined = Arrays.copyOf(first, first.length + bytes.length - audio);
        System.arraycopy(bytes, audio, joined, first.length, bytes.length - audio);
        joined[21] &= (byte) 0xF0; // the total, which flac leaves unknown when it writes to a pipe
        Arrays.fill(joined, 22, 26, (byte) 0);
        Path file = Files.write(folder.resolve("joined.flac"), joined);
        assertThatThrownBy(() -> TestSound.decoded(FlacReader.open(file)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("byte " + first.length)
                .hasMessageContaining(reason);
    }

    @Test
    void cueSheetsBecomeMarks() throws Exception {
        Path file = encoded(44_100, 16, 2, "-5");
        Path sheet = folder.resolve("album.cue");
        Files.writeString(sheet, """
                FILE "sound.wav" WAVE
                  TRACK 01 AUDIO
                    ISRC GBAYE6800011
                    INDEX 01 00:00:00
                    INDEX 02 00:00:10
                  TRACK 02 AUDIO
                    TITLE "Second"
                    INDEX 00 00:00:30
                    INDEX 01 00:00:40
                """);
        Tool.require("metaflac").run("--import-cuesheet-from=" + sheet, file);
        assertThat(FlacReader.open(file).tags().marks())
                .containsExactly(
                        new SourceMark(0, "Track 1"),
                        new SourceMark(5880, "Track 1, INDEX 2"),
                        new SourceMark(17640, "Track 2, INDEX 0"),
                        new SourceMark(23520, "Track 2"));
        assertThat(FlacReader.open(file).tags().isrc()).isEmpty();
        Tool.require("metaflac").run("--remove", "--block-type=CUESHEET", file);
        Tool.require("metaflac").run("--set-tag-from-file=CUESHEET=" + sheet, "--set-tag=ISRC=GB-AYE-68-00012", file);
        assertThat(FlacReader.open(file).tags().marks())
                .containsExactly(
                        new SourceMark(0, "Track 1"),
                        new SourceMark(5880, "Track 1, INDEX 2"),
                        new SourceMark(17640, "Second, INDEX 0"),
                        new SourceMark(23520, "Second"));
        assertThat(FlacReader.open(file).tags().isrc()).contains("GB-AYE-68-00012");
    }

    private Path encoded(int rateHz, int bits, int channels, String settings) throws Exception {
        byte[] pcm = new byte[COUNT * channels * bits / 8];
        var random = new SplittableRandom(rateHz);
        for (int i = 0; i < COUNT * channels; i++) {
            long value = (long) ((1L << (bits - 1)) * 0.9 * StrictMath.sin(i * 0.01 + i % channels));
            long sample = i < COUNT / 2 ? value : random.nextInt() >> (32 - bits);
            for (int b = 0; b < bits / 8; b++) {
                pcm[i * bits / 8 + b] = (byte) (sample >> (8 * b));
            }
        }
        Path raw = Files.write(folder.resolve("sound.raw"), pcm);
        Path file = folder.resolve("sound-" + rateHz + "-" + bits + "-" + channels + ".flac");
        String options = "-s -f --force-raw-format --endian=little --sign=signed --channels=" + channels + " --bps="
                + bits + " --sample-rate=" + rateHz + " " + settings;
        Object[] command = List.of((options + " -o").split(" ")).toArray(new Object[0]);
        command = Arrays.copyOf(command, command.length + 2);
        command[command.length - 2] = file;
        command[command.length - 1] = raw;
        Tool.require("flac").run(command);
        return file;
    }

    private static byte[] ours(FlacFile file, int bits) throws IOException {
        double[][] decoded = TestSound.decoded(file);
        byte[] bytes = new byte[decoded[0].length * decoded.length * bits / 8];
        int at = 0;
        for (int i = 0; i < decoded[0].length; i++) {
            for (double[] channel : decoded) {
                long sample = (long) (channel[i] * (1L << (bits - 1)));
                for (int b = 0; b < bits / 8; b++) {
                    bytes[at++] = (byte) (sample >> (8 * b));
                }
            }
        }
        return bytes;
    }

    private static byte[] theirs(Path file) throws Exception {
        return Tool.require("flac")
                .run("-s", "-d", "-c", "--force-raw-format", "--endian=little", "--sign=signed", file);
    }

    private static byte[] ffmpegs(Path file, int bits) throws Exception {
        if (bits == 32) {
            return theirs(file); // ffmpeg 5 does not decode 32 bits
        }
        String format = bits == 8 ? "s8" : "s" + bits + "le";
        return Tool.ffmpeg("-i", file, "-c:a", "pcm_" + format, "-f", format, "-");
    }
}
