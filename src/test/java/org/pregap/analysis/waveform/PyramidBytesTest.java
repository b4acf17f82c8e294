package org.pregap.analysis.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;

class PyramidBytesTest {
    private final ScannedSounds sounds = new ScannedSounds();

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        var random = new SplittableRandom(1);
        Pyramid pyramid = sounds.ofInts(ScannedSounds.noise(random, 99_999), ScannedSounds.noise(random, 99_999));
        byte[] bytes = PyramidBytes.write(pyramid);
        assertThat(bytes).hasSize(16 + 391 * 2 * 6); // 391 bins of 256 samples
        var read = new Pyramid(2, false, 99_999);
        PyramidBytes.read(bytes, read);
        assertThat(read.isComplete()).isTrue();
        assertThat(PyramidBytes.write(read)).isEqualTo(bytes);
        var before = new Columns();
        var after = new Columns();
        before.resize(7);
        after.resize(7);
        pyramid.read(1, 0, 14_000, before);
        read.read(1, 0, 14_000, after);
        assertThat(after.low()).isEqualTo(before.low());
        assertThat(after.high()).isEqualTo(before.high());
    }

    @Test
    void theWaveformOfAnotherSourceIsRefused() throws IOException {
        byte[] bytes = PyramidBytes.write(sounds.ofInts(new int[1000]));
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> PyramidBytes.read(bytes, new Pyramid(1, false, 1001)));
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> PyramidBytes.read(bytes, new Pyramid(1, true, 1000)));
    }

    @Test
    void damageIsRefusedAndLeavesNothingBehind() throws IOException {
        byte[] whole = PyramidBytes.write(sounds.ofInts(ScannedSounds.noise(new SplittableRandom(2), 3000)));
        ForAll.forAll(2000, random -> Damage.mutate(whole, random), bytes -> {
            var into = new Pyramid(1, false, 3000);
            try {
                PyramidBytes.read(bytes, into);
                assertThat(into.isComplete()).isTrue();
            } catch (FormatException refused) {
                assertThat(into.knownSamples()).isZero();
            }
        });
    }
}
