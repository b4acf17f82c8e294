package org.pregap.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.ForAll;
import org.pregap.testing.Samples;

class PcmStreamTest {
    private static final int OFFSET_BYTES = 7;
    private static final int LENGTH_SAMPLES = 40_000; // stereo 16 bit: two and a half buffers
    private static final PcmRun RUN = new PcmRun(SampleEncoding.SIGNED_16_LE, 2, OFFSET_BYTES, LENGTH_SAMPLES);
    private static final byte[] FILE = noise(OFFSET_BYTES + 4 * LENGTH_SAMPLES);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 588, 16_384, 100_000})
    void resultDoesNotDependOnBlockSize(int blockSamples) throws IOException {
        double[][] all = Samples.rest(stream(0), 2, blockSamples);

        assertThat(all[0]).hasSize(LENGTH_SAMPLES);
        for (int i = 0; i < LENGTH_SAMPLES; i++) {
            int at = OFFSET_BYTES + 4 * i;
            assertThat(all[0][i]).isEqualTo(word(at) / 32768.0);
            assertThat(all[1][i]).isEqualTo(word(at + 2) / 32768.0);
        }
    }

    @Test
    void openingInTheMiddleAndSeekingAreTheSameAsSkipping() throws IOException {
        double[][] all = Samples.rest(stream(0), 2, 1000);
        AudioStream wanderer = stream(0);
        ForAll.forAll(r -> new int[] {r.nextInt(LENGTH_SAMPLES + 1), 1 + r.nextInt(20_000)}, place -> {
            AudioBlock sought = new AudioBlock(2, 20_000);
            wanderer.seek(place[0]);
            int count = wanderer.read(sought, 0, place[1]);
            AudioBlock opened = new AudioBlock(2, 20_000);

            assertThat(count).isEqualTo(Math.min(place[1], LENGTH_SAMPLES - place[0]));
            assertThat(stream(place[0]).read(opened, 0, place[1])).isEqualTo(count);
            for (int c = 0; c < 2; c++) {
                double[] expected = Arrays.copyOfRange(all[c], place[0], place[0] + count);
                assertThat(Arrays.copyOf(sought.channel(c), count)).isEqualTo(expected);
                assertThat(Arrays.copyOf(opened.channel(c), count)).isEqualTo(expected);
            }
        });
    }

    @Test
    void onlyTheWantedPartOfTheBlockIsTouched() throws IOException {
        AudioBlock block = new AudioBlock(3, 10);
        for (int c = 0; c < 3; c++) {
            Arrays.fill(block.channel(c), 9.0);
        }

        assertThat(stream(LENGTH_SAMPLES - 2).read(block, 4, 5)).isEqualTo(2);

        assertThat(block.channel(0)).containsSubsequence(9, 9, 9, 9).endsWith(9, 9, 9, 9);
        assertThat(block.channel(0)[4]).isNotEqualTo(9);
        assertThat(block.channel(0)[5]).isNotEqualTo(9);
        assertThat(block.channel(2)).containsOnly(9);
    }

    @Test
    void theEndIsTheEnd() throws IOException {
        AudioStream stream = stream(LENGTH_SAMPLES);

        assertThat(stream.read(new AudioBlock(2, 1), 0, 1)).isZero();
        assertThatThrownBy(() -> stream.seek(LENGTH_SAMPLES + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stream(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(SampleEncoding.class)
    void noEncodingLooksBeyondItsLastSample(SampleEncoding encoding) {
        for (int channels = 1; channels <= 2; channels++) {
            PcmRun run = new PcmRun(encoding, channels, 0, 3);
            byte[] bytes = noise(3 * run.bytesPerSample());
            AudioBlock whole = new AudioBlock(channels, 3);
            run.decode(bytes, 0, whole, 0, 3);
            for (int i = 0; i < 3; i++) {
                AudioBlock single = new AudioBlock(channels, 1);
                run.decode(bytes, i * run.bytesPerSample(), single, 0, 1);
                for (int c = 0; c < channels; c++) {
                    assertThat(single.channel(c)[0]).isEqualTo(whole.channel(c)[i]);
                }
            }
        }
    }

    @Test
    void closingClosesTheFile() throws IOException {
        boolean[] closed = {false};
        new PcmStream(RUN, 0, (offset, into, at, count) -> {}, () -> closed[0] = true).close();
        assertThat(closed[0]).isTrue();
    }

    private static AudioStream stream(long firstSample) {
        return new PcmStream(
                RUN,
                firstSample,
                (offset, into, at, count) -> System.arraycopy(FILE, Math.toIntExact(offset), into, at, count),
                () -> {});
    }

    private static short word(int at) {
        return (short) ((FILE[at] & 0xFF) | FILE[at + 1] << 8);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new SplittableRandom(1).nextBytes(bytes);
        return bytes;
    }
}
