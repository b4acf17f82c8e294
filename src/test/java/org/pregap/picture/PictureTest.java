package org.pregap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Contrast;

class PictureTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/picture/tiny.svg");
    private static final double NEVER = Double.NaN;

    private static final LineChart TINY = LineChart.titled("Tiny", Axis.linear("Time (s)"), Axis.linear("Level (dB)"))
            .note("Two curves & a level.")
            .with(Line.of("broken", new double[] {0, 1, 2, 3, 4}, new double[] {-3, -1, NEVER, -1.5, -2}))
            .with(Line.evenly("even", 0.5, 1, new double[] {0, -4}).dashed())
            .level("−2 dB", -2)
            .marker("middle", 2)
            .heightPx(240);

    @Test
    void aChartIsThisText() throws IOException {
        String svg = Picture.of(TINY).widthPx(400).svg();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void aPictureIsTheSameUnderEveryLocale() {
        Locale before = Locale.getDefault();
        String expected = Picture.of(TINY).svg();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Picture.of(TINY).svg()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPictureHasItsSizeAndTitle() throws Exception {
        Drawn drawn = Drawn.read(Picture.of(TINY).svg());
        assertThat(drawn.attribute("width")).isEqualTo("960");
        assertThat(drawn.attribute("height")).isEqualTo("288");
        assertThat(drawn.attribute("viewBox")).isEqualTo("0 0 960 288");
        assertThat(drawn.words()).contains("Tiny", "Two curves & a level.", "broken", "even", "−2 dB", "middle", "−4");
    }

    @Test
    void whatIsNotFiniteBreaksTheCurve() throws Exception {
        String curve = Drawn.read(Picture.of(TINY).svg()).curves().get(0);
        assertThat(curve).matches("M[^ML]+L[^ML]+M[^ML]+L[^ML]+");
    }

    @Test
    void aSinglePointIsADot() throws Exception {
        LineChart chart = LineChart.titled("Dot", Axis.linear("x"), Axis.linear("y"))
                .with(Line.of("dot", new double[] {1}, new double[] {2}));
        assertThat(Drawn.read(Picture.of(chart).svg()).curves()).singleElement().satisfies(data -> assertThat(data)
                .endsWith("h0.01"));
    }

    @Test
    void manyPointsBecomeAFewThatLookTheSame() throws Exception {
        double[] y = IntStream.range(0, 1_000_000)
                .mapToDouble(i -> i == 500_000 ? 1 : 0)
                .toArray();
        LineChart chart =
                LineChart.titled("Spike", Axis.linear("x"), Axis.linear("y")).with(Line.evenly("spike", 0, 1, y));
        String curve = Drawn.read(Picture.of(chart).svg()).curves().get(0);
        assertThat(curve.length()).isLessThan(150_000);
        assertThat(curve).as("the spike reaches the upper edge").contains(" 1L");
    }

    @Test
    void withoutDataAChartSaysSo() throws Exception {
        LineChart lines = LineChart.titled("Lines", Axis.logarithmic("x"), Axis.linear("y"))
                .with(Line.of("nothing", new double[] {-1, 3}, new double[] {1, NEVER}));
        BarChart bars = BarChart.titled("Bars", Axis.linear("x"));
        assertThat(Drawn.read(Picture.grid("", 2, List.of(lines, bars)).svg()).words())
                .filteredOn(text -> text.equals("There is nothing to show."))
                .hasSize(2);
    }

    @Test
    void textIsEscapedAndWhatXmlCannotHoldIsReplaced() throws Exception {
        BarChart bars = BarChart.titled("<b>\"R&B\"</b>", Axis.linear("dB")).bar("a\u0007b\uD800c\nd", 1, "1 < 2");
        assertThat(Drawn.read(Picture.of(bars).svg()).words()).contains("<b>\"R&B\"</b>", "a\uFFFDb\uFFFDc d", "1 < 2");
    }

    @Test
    void aPngHasTwoPixelsForEachAndIsNotBlank() throws IOException {
        Picture picture = Picture.of(TINY).widthPx(400);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(2 * picture.heightPx());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(IntStream.of(pixels).distinct().count()).isGreaterThan(20);
        assertThat(IntStream.of(pixels)).contains(0xFFFFFFFF, 0xFF0072B2, 0xFFD55E00);
    }

    @Test
    void theEndingOfTheNameDecides(@TempDir Path folder) throws IOException {
        Picture picture = Picture.of(TINY);
        picture.write(folder.resolve("a.SVG"));
        picture.write(folder.resolve("a.png"));
        assertThat(folder.resolve("a.SVG")).hasContent(picture.svg());
        assertThat(folder.resolve("a.png")).hasBinaryContent(picture.png());
        assertThatIllegalArgumentException().isThrownBy(() -> picture.write(folder.resolve("a.jpg")));
    }

    @Test
    void everyCurveStandsOutFromThePaper() {
        // WCAG 2.1, success criterion 1.4.11: 3:1
        assertThat(Palette.CURVES).allSatisfy(colour -> assertThat(Contrast.of(Color.decode(colour), Color.WHITE))
                .isGreaterThan(3));
    }
}
