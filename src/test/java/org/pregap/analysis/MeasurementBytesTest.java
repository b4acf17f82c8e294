package org.pregap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.io.FormatException;
import org.pregap.parallel.Job;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;
import org.pregap.testing.MemorySources;
import org.pregap.testing.Tones;
import org.pregap.time.SampleRate;

class MeasurementBytesTest {
    @Test
    void everyFigureComesBackExactly() throws IOException {
        Measurement first = measured(1, 200_001);
        Measurement second = measured(2, 99_000);
        Measurement firstRead = MeasurementBytes.read(MeasurementBytes.write(first));
        Measurement secondRead = MeasurementBytes.read(MeasurementBytes.write(second));
        assertThat(firstRead.loudness()).isEqualTo(first.loudness());
        assertThat(firstRead.headLufs()).isEqualTo(first.headLufs());
        assertThat(firstRead.tailLufs()).isEqualTo(first.tailLufs());
        assertThat(Measurement.pooled(List.of(firstRead, secondRead)))
                .isEqualTo(Measurement.pooled(List.of(first, second)));
    }

    @Test
    void silenceComesBackToo() throws IOException {
        for (int samples : new int[] {1, 44_100}) {
            var sources = new MemorySources(SampleRate.CD);
            var source = sources.addInts("silence", new int[samples]);
            Measurement silence = LoudnessMeter.measure(sources.open(source), MonoAs.DUAL, Job.unwatched());
            assertThat(MeasurementBytes.read(MeasurementBytes.write(silence)).loudness())
                    .isEqualTo(silence.loudness());
        }
    }

    @Test
    void damageIsRefusedOrHasFigures() throws IOException {
        byte[] whole = MeasurementBytes.write(measured(3, 30_000));
        ForAll.forAll(3000, random -> Damage.mutate(whole, random), bytes -> {
            try {
                assertThat(MeasurementBytes.read(bytes).loudness().integratedLufs())
                        .isNotNaN();
            } catch (FormatException refused) {
                assertThat(refused.source()).isEqualTo("stored measurement");
            }
        });
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        byte[] bytes = MeasurementBytes.write(measured(3, 30_000));
        bytes[5]++;
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> MeasurementBytes.read(bytes))
                .withMessageContaining("no measurement of this version");
    }

    private static Measurement measured(int seed, int samples) throws IOException {
        var sources = new MemorySources(SampleRate.CD);
        var source = sources.addInts("noise", Tones.noise(seed, samples));
        return LoudnessMeter.measure(sources.open(source), MonoAs.DUAL, Job.unwatched());
    }
}
