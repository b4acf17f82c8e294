package org.pregap.format.flac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.format.flac.encode.FlacLevel;
import org.pregap.testing.Tool;

/** What our encoder writes is FLAC to other programs, says to them what it says to us, and is about as small as theirs. */
@Tag("interop")
class FlacWriterInteropTest {
    @TempDir
    Path folder;

    @Test
    void everySoundPassesTheTestOfFlac() throws Exception {
        Tool flac = Tool.require("flac");
        List<Object> command = new ArrayList<>(List.of("-t", "-s"));
        for (int bits = 4; bits <= 32; bits++) {
            for (FlacLevel level : FlacLevel.values()) {
                var random = new SplittableRandom(bits);
                int[][] samples = TestSound.random(random, 1 + random.nextInt(2), 1 + random.nextInt(10_000), bits);
                command.add(new EncodedSound(samples, 44_100, bits, level)
                        .write(folder.resolve(bits + "-" + level + ".flac")));
            }
        }
        for (int count = 0; count < 20; count++) {
            int[][] samples = TestSound.random(new SplittableRandom(count), 2, count, 16);
            command.add(new EncodedSound(samples, 44_100, 16, FlacLevel.FAST)
                    .write(folder.resolve("short" + count + ".flac")));
        }
        flac.run(command.toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 32})
    void flacDecodesWhatWasEncoded(int bits) throws Exception {
        Tool flac = Tool.require("flac");
        for (FlacLevel level : FlacLevel.values()) {
            var sound = new EncodedSound(EncodedSound.music(2, 48_000, bits), 48_000, bits, level);
            Path file = sound.write(folder.resolve("sound.flac"));
            byte[] decoded = flac.run("-s", "-d", "-c", "--force-raw-format", "--endian=little", "--sign=signed", file);
            assertThat(decoded).isEqualTo(bytes(sound.samples(), bits / 8, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24})
    void ffmpegDecodesWhatWasEncoded(int bits) throws Exception {
        Tool ffmpeg = Tool.require("ffmpeg");
        for (FlacLevel level : FlacLevel.values()) {
            var sound = new EncodedSound(EncodedSound.music(2, 96_000, bits), 96_000, bits, level);
            Path file = sound.write(folder.resolve("sound.flac"));
            byte[] decoded = ffmpeg.run("-v", "error", "-xerror", "-i", file, "-f", "s32le", "-");
            assertThat(decoded).isEqualTo(bytes(sound.samples(), 4, 32 - bits));
        }
    }

    @Test
    void metaflacListsWhatTheHeaderSays() throws Exception {
        Tool metaflac = Tool.require("metaflac");
        int[][] samples = EncodedSound.music(21, 44_100, 16);
        Path file = new EncodedSound(samples, 44_100, 16, FlacLevel.FAST).write(folder.resolve("sound.flac"));
        assertThat(metaflac.text("--list", file))
                .contains("minimum blocksize: 4096 samples", "maximum blocksize: 4096 samples")
                .contains("sample_rate: 44100 Hz", "channels: 2", "bits-per-sample: 16", "total samples: 926100")
                .contains("MD5 signature: "
                        + FlacReader.open(file).streamInfo().md5().orElseThrow())
                .contains("seek points: 3", "point 1: sample_number=438272", "point 2: sample_number=880640")
                .contains("vendor string: Pregap", "comments: 0", "type: 1 (PADDING)", "length: 8192");
    }

    /** The subset that every player can play: what flac is told to keep to, it finds kept. */
    @ParameterizedTest
    @EnumSource(FlacLevel.class)
    void noFileIsOutsideTheStreamableSubset(FlacLevel level) throws Exception {
        Tool flac = Tool.require("flac");
        Path file = new EncodedSound(EncodedSound.music(1, 44_100, 16), 44_100, 16, level)
                .write(folder.resolve("sound.flac"));
        flac.run("-a", "-s", "-f", "-o", folder.resolve("sound.ana"), file);
        String analysis = Files.readString(folder.resolve("sound.ana"));
        assertThat(analysis).contains("type=LPC");
        int most = level == FlacLevel.FAST ? 8 : 12;
        for (String line : analysis.lines().toList()) {
            if (line.contains("order=") && line.contains("type=LPC")) {
                int order = Integer.parseInt(line.replaceAll(".*\torder=([0-9]+).*", "$1"));
                assertThat(order).isBetween(1, most);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"44100, 16", "44100, 24", "96000, 24"})
    void filesAreAboutAsSmallAsThoseOfFlac(int rateHz, int bits) throws Exception {
        int[][] samples = EncodedSound.music(8, rateHz, bits);
        assertSize(samples, rateHz, bits, FlacLevel.FAST, "-5");
        assertSize(samples, rateHz, bits, FlacLevel.SMALL, "-8");
    }

    private void assertSize(int[][] samples, int rateHz, int bits, FlacLevel level, String theirs) throws Exception {
        Path ours = new EncodedSound(samples, rateHz, bits, level).write(folder.resolve("ours.flac"));
        Path raw = Files.write(folder.resolve("sound.raw"), bytes(samples, bits / 8, 0));
        Path other = folder.resolve("theirs.flac");
        Tool.require("flac")
                .run(
                        theirs,
                        "-s",
                        "-f",
                        "--force-raw-format",
                        "--endian=little",
                        "--sign=signed",
                        "--channels=2",
                        "--bps=" + bits,
                        "--sample-rate=" + rateHz,
                        "-o",
                        other,
                        raw);
        assertThat(Files.size(ours)).as("beside flac %s", theirs).isLessThan(Files.size(other) * 102 / 100);
    }

    private static byte[] bytes(int[][] samples, int sampleBytes, int shift) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * samples[0].length * sampleBytes + 4)
                .order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        for (int i = 0; i < samples[0].length; i++) {
            for (int[] channel : samples) {
                bytes.putInt(at, channel[i] << shift);
                at += sampleBytes;
            }
        }
        byte[] exact = new byte[at];
        bytes.get(exact);
        return exact;
    }
}
