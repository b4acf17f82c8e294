package org.pregap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever is drawn, nothing lies outside the canvas or on something else. */
class PicturePropertyTest {
    private static final int CASES = 60;
    private static final double[] ODD = {
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE, 1e100, -0.0
    };
    private static final String[] WORDS = {
        "", "A", "Loudness (LUFS)", "WWWWWWWWWWWW", "a long title of many words ", "<&>", "Ünï"
    };

    @Test
    void everyNumberOfAPictureIsFinite() {
        forAll(CASES, PicturePropertyTest::picture, picture -> assertThat(picture.svg())
                .doesNotContain("NaN", "Infinity", "null"));
    }

    @Test
    void everyTextLiesOnTheCanvas() {
        forAll(CASES, PicturePropertyTest::picture, picture -> {
            var canvas = new Rectangle2D.Double(0, 0, picture.widthPx(), picture.heightPx());
            assertThat(Drawn.read(picture.svg()).texts()).allSatisfy(text -> assertThat(canvas.contains(text.place()))
                    .isTrue());
        });
    }

    @Test
    void noTextLiesOnAnother() {
        forAll(CASES, PicturePropertyTest::picture, picture -> {
            List<Drawn.Text> texts = Drawn.read(picture.svg()).texts();
            for (int i = 0; i < texts.size(); i++) {
                Drawn.Text one = texts.get(i);
                assertThat(texts.subList(i + 1, texts.size()))
                        .noneMatch(other -> one.place().intersects(shrunk(other.place())));
            }
        });
    }

    /** Two rows of text may touch. */
    private static Rectangle2D shrunk(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() + 0.5, place.getY() + 2, Math.max(0, place.getWidth() - 1), place.getHeight() - 4);
    }

    private static Picture picture(SplittableRandom random) {
        List<Chart> charts = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            charts.add(random.nextInt(3) == 0 ? bars(random) : lines(random));
        }
        return Picture.grid(text(random), 1 + random.nextInt(3), charts).widthPx(500 + random.nextInt(1000));
    }

    private static LineChart lines(SplittableRandom random) {
        double size = Math.pow(10, random.nextInt(-12, 13));
        LineChart chart = LineChart.titled(text(random), axis(random), axis(random))
                .note(text(random))
                .heightPx(200 + random.nextInt(400));
        for (int i = random.nextInt(9); i > 0; i--) {
            chart = chart.with(line(random, size));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            double level = random.nextDouble(-size, size);
            chart = chart.band(text(random), level, level + (random.nextBoolean() ? 0 : size));
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            chart = chart.marker(text(random), random.nextDouble(-size, size));
        }
        return chart;
    }

    private static BarChart bars(SplittableRandom random) {
        BarChart chart =
                BarChart.titled(text(random), Axis.linear(text(random))).note(text(random));
        for (int i = random.nextInt(20); i > 0; i--) {
            chart = chart.bar(text(random), number(random, 40), text(random));
        }
        return random.nextBoolean() ? chart : chart.target(text(random), random.nextDouble(-40, 40));
    }

    private static Line line(SplittableRandom random, double size) {
        int points = random.nextInt(300);
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = random.nextInt(10) == 0 ? number(random, size) : i * size / 50;
            y[i] = number(random, size);
        }
        return Line.of(text(random), x, y);
    }

    private static double number(SplittableRandom random, double size) {
        return random.nextInt(15) == 0 ? ODD[random.nextInt(ODD.length)] : random.nextDouble(-size, size);
    }

    private static Axis axis(SplittableRandom random) {
        var kinds = Axis.Kind.values();
        Axis axis = new Axis(text(random), kinds[random.nextInt(kinds.length)], Optional.empty());
        double from = random.nextDouble(0.001, 100);
        return random.nextInt(3) == 0 ? axis.range(from, from * random.nextDouble(1.01, 1000)) : axis;
    }

    private static String text(SplittableRandom random) {
        return WORDS[random.nextInt(WORDS.length)].repeat(1 + random.nextInt(3));
    }
}
