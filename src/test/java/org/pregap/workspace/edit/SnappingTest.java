package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.session.Snap;

class SnappingTest {
    @Test
    void aPlaceSticksToTheNearest() {
        assertThat(position(Snap.OFF, 1001)).isEqualTo(1001);
        assertThat(position(Snap.CD_FRAME, 588 * 3 + 293)).isEqualTo(588 * 3);
        assertThat(position(Snap.CD_FRAME, 588 * 3 + 294)).isEqualTo(588 * 4);
        assertThat(position(Snap.SECOND, 44_100 * 2 - 1)).isEqualTo(44_100 * 2);
        assertThat(position(Snap.ZERO_CROSSING, 77)).isEqualTo(77);
    }

    @Test
    void aZeroCrossingIsAskedFor() {
        var snapping = new Snapping(Snap.ZERO_CROSSING, SampleRate.CD, place -> OptionalLong.of(place.sample() + 5));
        assertThat(snapping.position(new SamplePos(100))).isEqualTo(new SamplePos(105));
    }

    @Test
    void whatIsDraggedComesToLieOnThePlace() {
        var snapping = Snapping.of(Snap.CD_FRAME, SampleRate.CD);
        assertThat(snapping.distance(new SamplePos(100), new SampleCount(600))).isEqualTo(new SampleCount(488));
        assertThat(snapping.distance(new SamplePos(100), SampleCount.ZERO)).isEqualTo(SampleCount.ZERO);
        assertThat(snapping.distance(new SamplePos(100), new SampleCount(Long.MIN_VALUE))
                        .count())
                .isNegative();
        assertThat(snapping.distance(new SamplePos(100), new SampleCount(Long.MAX_VALUE))
                        .count())
                .isPositive();
        assertThat(snapping.nudge()).isEqualTo(new SampleCount(588));
        assertThat(snapping.length(new SampleCount(900))).isEqualTo(new SampleCount(1176));
    }

    private static long position(Snap snap, long sample) {
        return Snapping.of(snap, SampleRate.CD).position(new SamplePos(sample)).sample();
    }
}
