package org.pregap.dsp.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.testing.ForAll.forAll;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class EnergiesTest {
    @Test
    void slotsBeginAtTheNearestSample() {
        var grid = new SlotGrid(11_025); // 110.25 samples
        assertThat(new long[] {grid.start(1), grid.start(2), grid.start(3), grid.start(4)})
                .containsExactly(110, 221, 331, 441);
        assertThat(grid.samples(0, 40)).isEqualTo(4410);
    }

    @Test
    void everySampleLiesInOneSlot() {
        forAll(200, random -> new int[] {random.nextInt(8000, 400_000), random.nextInt(1, 100_000)}, value -> {
            var grid = new SlotGrid(value[0]);
            long slots = grid.slotsTouchedBy(value[1]);
            assertThat(grid.start(slots - 1)).isLessThan(value[1]);
            assertThat(grid.start(slots)).isGreaterThanOrEqualTo(value[1]);
        });
        assertThat(new SlotGrid(44_100).slotsTouchedBy(0)).isZero();
    }

    @Test
    void loudestWindowIsTheHighestOfAll() {
        forAll(100, random -> random.doubles(random.nextInt(1, 800)).toArray(), slots -> {
            var energies = new Energies(new SlotGrid(48_000), slots.length * 480L, slots);
            double loudest = 0;
            for (int from = -299; from < slots.length; from++) {
                loudest = Math.max(loudest, energies.meanPower(from, 300));
            }
            assertThat(energies.loudestMeanPower(300)).isCloseTo(loudest, within(1e-12));
        });
    }

    @Test
    void silenceAfterALoudPassageIsExactlySilent() {
        double[] slots = DoubleStream.concat(
                        DoubleStream.generate(() -> 1e9 / 3).limit(500),
                        DoubleStream.generate(() -> 0).limit(500))
                .toArray();
        var energies = new Energies(new SlotGrid(48_000), 480_000, slots);
        assertThat(energies.meanPower(500, 40)).isZero();
    }

    @Test
    void blocksThatAreNotWholeDoNotCount() {
        var energies = new Energies(new SlotGrid(48_000), 24_001, new double[51]);
        assertThat(energies.windowsWithin(24_001, 40, 10)).isEqualTo(2);
        assertThat(energies.windowsWithin(23_999, 40, 10)).isEqualTo(1);
        assertThat(energies.windowsWithin(19_199, 40, 10)).isZero();
    }
}
