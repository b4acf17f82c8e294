package org.pregap.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.pregap.picture.Axis;
import org.pregap.picture.Line;
import org.pregap.picture.LineChart;
import org.pregap.picture.Picture;

/** The pictures of docs/dsp/fades.md show the curves as they are. With {@code -Dgolden.update=true} they are drawn anew. */
class FadePicturesTest {
    private static final Path FOLDER = Path.of("docs/images");
    private static final int POINTS = 201;
    private static final Axis PLACE = Axis.linear("x").range(0, 1);
    private static final Axis FACTOR = Axis.linear("factor").range(0, 1);
    private static final Axis LEVEL = Axis.linear("level (dB)");
    private static final double[] ALIKE = {0, 0.5, 1};

    @Test
    void theLaws() throws IOException {
        LineChart laws = LineChart.titled("The laws, as a fade in", PLACE, FACTOR)
                .with(graph("logarithmic", FadeCurve.LOGARITHMIC::at))
                .with(graph("equal-power", FadeCurve.EQUAL_POWER::at))
                .with(graph("raised-cosine", FadeCurve.RAISED_COSINE::at))
                .with(graph("linear", FadeCurve.LINEAR::at))
                .with(graph("exponential", FadeCurve.EXPONENTIAL::at));
        LineChart tensions = LineChart.titled("tension:K", PLACE, FACTOR);
        for (int k : new int[] {-10, -5, -2, 0, 2, 5, 10}) {
            tensions = tensions.with(graph("K = " + k, FadeCurve.withTension(k)::at));
        }
        assertDrawn("fade-laws.svg", Picture.grid("", 2, List.of(laws, tensions)));
    }

    @Test
    void aFadeOutInDecibels() throws IOException {
        LineChart chart = LineChart.titled("A fade out", PLACE, LEVEL.range(-60, 0));
        chart = chart.with(graph("logarithmic", out(FadeCurve.LOGARITHMIC)))
                .with(graph("equal-power", out(FadeCurve.EQUAL_POWER)))
                .with(graph("raised-cosine", out(FadeCurve.RAISED_COSINE)))
                .with(graph("linear", out(FadeCurve.LINEAR)))
                .with(graph("exponential", out(FadeCurve.EXPONENTIAL)));
        assertDrawn("fade-out.svg", Picture.of(chart));
    }

    @Test
    void theLevelThroughACrossfade() throws IOException {
        LineChart linear = throughCrossfade("Level through a linear crossfade", FadeCurve.LINEAR);
        LineChart equalPower = throughCrossfade("Level through an equal-power crossfade", FadeCurve.EQUAL_POWER);
        assertDrawn("crossfade-level.svg", Picture.grid("", 2, List.of(linear, equalPower)));
    }

    @Test
    void theCurvesOfAnAdaptiveCrossfade() throws IOException {
        LineChart chart =
                LineChart.titled("The incoming side of an adaptive linear crossfade", PLACE, FACTOR.range(0, 1.2));
        for (double r : new double[] {-0.5, 0, 0.5, 1}) {
            var match = new LevelMatch(r);
            chart = chart.with(graph("r = " + r, x -> x * match.factor(1 - x, x)));
        }
        assertDrawn("crossfade-adapted.svg", Picture.of(chart));
    }

    private static LineChart throughCrossfade(String title, FadeCurve curve) {
        LineChart chart = LineChart.titled(title, PLACE, LEVEL.range(-4, 4));
        for (double r : ALIKE) {
            DoubleBinaryOperator power = (a, b) -> a * a + b * b + 2 * r * a * b;
            chart = chart.with(
                    graph("r = " + r, x -> 10 * StrictMath.log10(power.applyAsDouble(curve.at(1 - x), curve.at(x)))));
        }
        return chart.level("adaptive, any r", 0);
    }

    private static DoubleUnaryOperator out(FadeCurve curve) {
        return x -> 20 * StrictMath.log10(curve.at(1 - x));
    }

    private static Line graph(String name, DoubleUnaryOperator function) {
        return Line.graph(name, 0, 1, POINTS, function);
    }

    private static void assertDrawn(String name, Picture picture) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            picture.write(file);
        }
        assertThat(Files.readString(file)).isEqualTo(picture.svg());
    }
}
