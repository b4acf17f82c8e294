package org.pregap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        assertThat(Ticks.step(Axis.Kind.LINEAR, 60, 7)).isEqualByComparingTo("10");
        assertThat(Ticks.step(Axis.Kind.LINEAR, 60, 5)).isEqualByComparingTo("20");
        assertThat(Ticks.step(Axis.Kind.LINEAR, 0.0002, 5)).isEqualByComparingTo("0.00005");
    }

    @Test
    void stepsOfTimeAreThoseOfAClock() {
        assertThat(Ticks.step(Axis.Kind.TIME, 3600, 9)).isEqualByComparingTo("600");
        assertThat(Ticks.step(Axis.Kind.TIME, 50, 9)).isEqualByComparingTo("10");
        assertThat(Ticks.step(Axis.Kind.TIME, 0.8, 9)).isEqualByComparingTo("0.1");
    }

    @Test
    void ticksAreExactMultiples() {
        assertThat(texts(Ticks.multiples(Axis.Kind.LINEAR, -0.35, 0.2, new BigDecimal("0.1"))))
                .containsExactly("−0.3", "−0.2", "−0.1", "0", "0.1", "0.2");
        assertThat(texts(Ticks.multiples(Axis.Kind.LINEAR, 0, 22_050, new BigDecimal(5000))))
                .containsExactly("0", "5k", "10k", "15k", "20k");
    }

    @Test
    void timesAreMinutesAndSeconds() {
        assertThat(texts(Ticks.multiples(Axis.Kind.TIME, 0, 3700, new BigDecimal(1800))))
                .containsExactly("0:00", "30:00", "1:00:00");
        assertThat(texts(Ticks.multiples(Axis.Kind.TIME, -0.5, 0.5, new BigDecimal("0.5"))))
                .containsExactly("−0:00.5", "0:00", "0:00.5");
    }

    @Test
    void decadesAreMarkedAtOneTwoAndFive() {
        assertThat(texts(Ticks.decades(20, 20_000, 600)))
                .containsExactly("20", "50", "100", "200", "500", "1k", "2k", "5k", "10k", "20k");
        assertThat(texts(Ticks.decades(1, 1e9, 300))).containsExactly("1", "100", "10k", "1M", "100M");
    }

    @Test
    void numbersOfAnySizeAreShort() {
        assertThat(NumberText.read(new BigDecimal("1e-9"), false)).isEqualTo("1e−9");
        assertThat(NumberText.read(new BigDecimal("-2.5e12"), false)).isEqualTo("−2.5e12");
        assertThat(NumberText.coordinate(-0.004)).isEqualTo("0");
        assertThat(NumberText.coordinate(-12.05)).isEqualTo("-12.05");
        assertThat(NumberText.coordinate(7.5)).isEqualTo("7.5");
    }

    private static List<String> texts(List<Ticks.Tick> ticks) {
        return ticks.stream()
                .map(Ticks.Tick::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
