package org.pregap.format.flac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.AudioStream;
import org.pregap.testing.Tool;

/** What other encoders write comes out as other decoders read it. */
@Tag("interop")
class FlacInteropTest {
    private static final int COUNT = 20_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0",
                "-1",
                "-2",
                "-3",
                "-4",
                "-5",
                "-6",
                "-7",
                "-8",
                "-8 -e",
                "-8 -p",
                "-5 --lax -l 32",
                "-8 --lax -l 32 -q 15 -b 16384 -r 15",
                "-5 -l 1",
                "-0 -b 1152",
                "-5 --lax -b 17",
                "-5 --lax -b 65535",
                "-5 -b 4608 --no-seektable",
                "-5 -b 576 -S 100x",
                "-8 -m -r 8",
                "-5 --no-mid-side",
                "-5 -P 100000 -T TITLE=x",
                "--disable-constant-subframes -5",
                "--disable-fixed-subframes -5",
                "--lax -b 256 -l 0"
            })
    void everySettingOfFlacComesOutAsFlacDecodesIt(String settings) throws Exception {
        assertEncodings(settings, 2, 16, music(2, 16));
        assertEncodings(settings, 1, 24, music(1, 24));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 16, 20, 24, 32})
    void everyWordLengthAndKindOfSoundComesOut(int bits) throws Exception {
        int top = (1 << (bits - 1)) - 1;
        for (int channels = 1; channels <= 2; channels++) {
            assertEncodings("-5", channels, bits, music(channels, bits));
            assertEncodings("-5", channels, bits, sound(channels, i -> 0));
            assertEncodings("-5", channels, bits, sound(channels, i -> i == 777 ? ~top : 0));
            assertEncodings("-8", channels, bits, sound(channels, i -> i % 100 < 50 ? top : ~top));
            var random = new SplittableRandom(bits);
            assertEncodings("-5", channels, bits, sound(channels, i -> random.nextInt() >> (32 - bits)));
            assertEncodings("-5", channels, bits, sound(channels, i -> random.nextInt() >> (32 - bits) >> 5 << 5));
            assertEncodings("-5", channels, bits, sound(channels, i -> (top / 7) & ~1));
        }
    }

    @Test
    void filesOfFewSamplesComeOut() throws Exception {
        for (int count = 1; count <= 20; count++) {
            int[][] samples = music(2, 16);
            samples[0] = Arrays.copyOf(samples[0], count);
            samples[1] = Arrays.copyOf(samples[1], count);
            assertEncodings(count % 2 == 0 ? "-5" : "-8 --lax -b 16", 2, 16, samples);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-sample_fmt s16",
                "-sample_fmt s16 -compression_level 12",
                "-sample_fmt s32 -compression_level 8",
                "-sample_fmt s16 -lpc_type cholesky -lpc_passes 3 -compression_level 10",
                "-sample_fmt s16 -ac 1",
                "-sample_fmt s32 -frame_size 1000 -exact_rice_parameters 1",
                "-sample_fmt s16 -lpc_type none"
            })
    void whatFfmpegWritesComesOutAsFfmpegReadsIt(String settings) throws Exception {
        Tool ffmpeg = Tool.require("ffmpeg");
        Path raw = Files.write(folder.resolve("sound.raw"), bytes(music(2, 24), 4, 8));
        Path encoded = folder.resolve("ffmpeg.flac");
        List<Object> command = new ArrayList<>(List.of("-v", "error", "-y", "-f", "s32le", "-ar", 48_000, "-ac", 2));
        command.addAll(List.of("-i", raw));
        command.addAll(List.of(settings.split(" ")));
        command.add(encoded);
        ffmpeg.run(command.toArray());
        byte[] expected = ffmpeg.run("-v", "error", "-i", encoded, "-f", "s32le", "-");
        FlacFile file = FlacReader.open(encoded);
        int shift = 32 - file.format().bits();
        assertThat(bytes(whole(TestSound.decoded(file), file.format().bits()), 4, shift))
                .isEqualTo(expected);
    }

    /** Our test writer, which the other tests rest on, writes what flac takes for FLAC. */
    @Test
    void whatTheOtherTestsReadIsFlacToFlac() throws Exception {
        Tool flac = Tool.require("flac");
        var random = new SplittableRandom(9);
        List<Object> command = new ArrayList<>(List.of("-t", "-s"));
        for (int bits = 4; bits <= 32; bits++) {
            var sketch = new FlacSketch(TestSound.random(random, 2, 1000, bits), bits, bits);
            sketch.variableBlocks = bits % 2 == 0;
            command.add(sketch.write(folder.resolve("sketch" + bits + ".flac")));
        }
        flac.run(command.toArray());
    }

    private void assertEncodings(String settings, int channels, int bits, int[][] samples) throws Exception {
        boolean wholeBytes = bits % Byte.SIZE == 0;
        byte[] pcm = bytes(samples, (bits + 7) / 8, -bits & 7);
        Path input = folder.resolve(wholeBytes ? "sound.raw" : "sound.wav");
        Files.write(input, wholeBytes ? pcm : wav(channels, bits, pcm));
        Path encoded = folder.resolve("sound.flac");
        List<Object> command = new ArrayList<>(List.of("-s", "-f"));
        if (wholeBytes) {
            command.addAll(List.of("--force-raw-format", "--endian=little", "--sign=signed"));
            command.addAll(List.of("--channels=" + channels, "--bps=" + bits, "--sample-rate=44100"));
        }
        command.addAll(List.of(settings.split(" ")));
        command.addAll(List.of("-o", encoded, input));
        Tool flac = Tool.require("flac");
        flac.run(command.toArray());

        FlacFile file = FlacReader.open(encoded);
        double[][] decoded = TestSound.decoded(file);
        assertThat(file.format().bits()).isEqualTo(bits);
        assertThat(file.lengthSamples()).isEqualTo(samples[0].length);
        assertThat(decoded).isDeepEqualTo(TestSound.scaled(samples, bits, 0));
        if (wholeBytes) {
            byte[] theirs =
                    flac.run("-s", "-d", "-c", "--force-raw-format", "--endian=little", "--sign=signed", encoded);
            assertThat(bytes(whole(decoded, bits), bits / 8, 0)).isEqualTo(theirs);
        }
        assertSeeks(file, decoded);
    }

    /** A WAV file that says how many of its bits are used; flac takes other word lengths in no other way. */
    private static byte[] wav(int channels, int bits, byte[] pcm) {
        int sampleBytes = (bits + 7) / 8;
        ByteBuffer wav = ByteBuffer.allocate(68 + pcm.length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(60 + pcm.length).put(ascii("WAVEfmt ")).putInt(40);
        wav.putShort((short) 0xFFFE).putShort((short) channels).putInt(44_100);
        wav.putInt(44_100 * channels * sampleBytes).putShort((short) (channels * sampleBytes));
        wav.putShort((short) (8 * sampleBytes)).putShort((short) 22).putShort((short) bits);
        wav.putInt(channels == 1 ? 4 : 3);
        wav.put(HexFormat.of().parseHex("0100000000001000800000aa00389b71"));
        return wav.put(ascii("data")).putInt(pcm.length).put(pcm).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void assertSeeks(FlacFile file, double[][] decoded) throws IOException {
        for (int step = 0; step < 4; step++) {
            int from = decoded[0].length * step / 4;
            try (AudioStream stream = file.open(from)) {
                double[][] rest = Arrays.stream(decoded)
                        .map(channel -> Arrays.copyOfRange(channel, from, channel.length))
                        .toArray(double[][]::new);
                assertThat(TestSound.rest(stream, decoded.length, 4096)).isDeepEqualTo(rest);
            }
        }
    }

    /** Something between a chord and noise, different on both sides. */
    private static int[][] music(int channels, int bits) {
        var random = new SplittableRandom(bits);
        double top = (1L << (bits - 1)) * 0.3;
        int[][] samples = sound(channels, i -> (int)
                (top * (StrictMath.sin(i * 0.03) + StrictMath.sin(i * 0.0471 + 1) + 0.01 * random.nextDouble(-1, 1))));
        if (channels == 2) {
            Arrays.setAll(samples[1], i -> samples[0][i] / 3 * 2 + random.nextInt(-5, 6));
        }
        return samples;
    }

    private static int[][] sound(int channels, IntUnaryOperator sample) {
        int[][] samples = new int[channels][COUNT];
        for (int i = 0; i < COUNT; i++) {
            for (int[] channel : samples) {
                channel[i] = sample.applyAsInt(i);
            }
        }
        return samples;
    }

    private static int[][] whole(double[][] samples, int bits) {
        return Arrays.stream(samples)
                .map(channel -> Arrays.stream(channel)
                        .mapToInt(value -> (int) (value * (1L << (bits - 1))))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static byte[] bytes(int[][] samples, int sampleBytes, int shift) {
        byte[] bytes = new byte[samples[0].length * samples.length * sampleBytes];
        int at = 0;
        for (int i = 0; i < samples[0].length; i++) {
            for (int[] channel : samples) {
                int value = channel[i] << shift;
                for (int b = 0; b < sampleBytes; b++) {
                    bytes[at++] = (byte) (value >> (8 * b));
                }
            }
        }
        return bytes;
    }
}
