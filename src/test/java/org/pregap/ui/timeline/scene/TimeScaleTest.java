package org.pregap.ui.timeline.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.testing.ForAll.forAll;

import org.junit.jupiter.api.Test;

class TimeScaleTest {
    @Test
    void aPixelShowsSoManySamples() {
        var scale = TimeScale.showing(44_100, 88_200, 441);

        assertThat(scale.samplesPerPixel()).isEqualTo(100);
        assertThat(scale.xOf(44_100)).isZero();
        assertThat(scale.xOf(44_200)).isEqualTo(1);
        assertThat(scale.sampleAt(441)).isEqualTo(88_200);
    }

    @Test
    void zoomingKeepsWhatLiesUnderThePointer() {
        forAll(
                random -> new double[] {
                    random.nextDouble(0, 1e9),
                    random.nextDouble(0.1, 1e5),
                    random.nextDouble(0, 4000),
                    random.nextDouble(0.2, 5)
                },
                v -> {
                    var scale = new TimeScale(v[0], v[1]);
                    TimeScale zoomed = scale.zoomed(v[2], v[3]);
                    assertThat(zoomed.sampleAt(v[2])).isCloseTo(scale.sampleAt(v[2]), within(1e-3));
                });
    }

    @Test
    void nothingIsCloserThanASampleOf32Pixels() {
        assertThat(new TimeScale(0, 1).zoomed(10, 1e9).samplesPerPixel()).isEqualTo(1.0 / 32);
    }

    @Test
    void nothingIsShownBeforeTheAlbumOrBehindIt() {
        forAll(
                random -> new double[] {
                    random.nextDouble(-1e7, 1e7), random.nextDouble(0.05, 1e5), random.nextDouble(1e5, 1e7)
                },
                v -> {
                    TimeScale kept = new TimeScale(v[0], v[1]).within(v[2], 1000);
                    assertThat(kept.firstSample()).isNotNegative();
                    assertThat(kept.sampleAt(1000)).isLessThanOrEqualTo(v[2] * (1 + 1e-9));
                });
    }

    @Test
    void aDenserScreenShowsTheSameStretch() {
        TimeScale scale = new TimeScale(500, 80);

        assertThat(scale.denser(2).sampleAt(2000)).isEqualTo(scale.sampleAt(1000));
    }
}
