package org.pregap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.intake.AudioFiles;
import org.pregap.parallel.Job;
import org.pregap.testing.Tool;
import org.pregap.testing.WavBytes;

/** ffmpeg's {@code ebur128} comes to the same loudness, though its steps of time and its rounding differ. */
class LoudnessInteropTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {44_100, 96_000})
    void ffmpegReadsTheSame(int rateHz) throws IOException, InterruptedException {
        Tool ffmpeg = Tool.require("ffmpeg");
        Path file = Files.write(
                folder.resolve("music.wav"), WavBytes.pcm16(rateHz, new int[][] {music(rateHz, 1), music(rateHz, 2)}));

        String said = ffmpeg.text(
                "-nostats", "-i", file, "-af", "ebur128=metadata=1,ametadata=print:file=-", "-f", "null", "-");
        Loudness ours = LoudnessMeter.measure(AudioFiles.open(file), MonoAs.SINGLE, Job.unwatched())
                .loudness();

        assertThat(ours.integratedLufs()).isCloseTo(last(said, "I"), within(0.1));
        assertThat(ours.loudnessRangeLu()).isCloseTo(last(said, "LRA"), within(0.5));
    }

    private static double last(String said, String figure) {
        var matcher = Pattern.compile("lavfi\\.r128\\." + figure + "=(\\S+)").matcher(said);
        double last = Double.NaN;
        while (matcher.find()) {
            last = Double.parseDouble(matcher.group(1));
        }
        return last;
    }

    /** Chords with an attack and a decay over some noise, in louder and softer parts. */
    private static int[] music(int rateHz, long seed) {
        var random = new SplittableRandom(seed);
        int[] samples = new int[20 * rateHz];
        double hz = 220;
        for (int i = 0; i < samples.length; i++) {
            int inNote = i % (rateHz / 2);
            hz = inNote == 0 ? 110 * StrictMath.pow(2, random.nextInt(30) / 12.0) : hz;
            double part = i / (4 * rateHz) % 2 == 0 ? 0.6 : 0.15;
            double envelope = StrictMath.exp(-4.0 * inNote / rateHz);
            double angle = 2 * Math.PI * hz * inNote / rateHz;
            double tone = StrictMath.sin(angle) + 0.4 * StrictMath.sin(3 * angle);
            samples[i] = (int) (32_767 * part * (0.5 * envelope * tone + 0.1 * random.nextDouble(-1, 1)));
        }
        return samples;
    }
}
