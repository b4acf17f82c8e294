package org.pregap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pregap.testing.Contrast;

/** A picture in a page for the dark is as legible as on white. */
class DarkPictureTest {
    private static final Pattern RULE =
            Pattern.compile("\\.plot \\[(fill|stroke)=\"(#[0-9a-f]{6})\"]\\{(?:fill|stroke):(#[0-9a-f]{6})}");

    @Test
    void everyColourThatIsDrawnHasADarkOne() {
        Map<String, String> dark = dark();
        Matcher drawn = Pattern.compile("(?:fill|stroke)=\"(#[0-9a-fA-F]+)\"").matcher(pictures());
        var colours = new TreeSet<String>();
        while (drawn.find()) {
            colours.add(drawn.group(1));
        }
        assertThat(colours).hasSizeGreaterThan(8).allMatch(dark::containsKey);
    }

    @Test
    void textAndCurvesStandOutFromDarkPaperAsFromWhite() {
        Map<String, String> dark = dark();
        Color paper = Color.decode(dark.getOrDefault(Palette.PAPER, ""));
        for (String text : new String[] {Palette.INK, Palette.SOFT_INK, Palette.REFERENCE}) {
            assertThat(Contrast.of(Color.decode(dark.getOrDefault(text, "")), paper))
                    .isGreaterThan(4.5);
        }
        for (String curve : Palette.CURVES) {
            assertThat(Contrast.of(Color.decode(dark.getOrDefault(curve, "")), paper))
                    .isGreaterThan(3);
        }
    }

    private static Map<String, String> dark() {
        Map<String, String> dark = new TreeMap<>();
        Matcher rule = RULE.matcher(Picture.darkStyle(".plot"));
        while (rule.find()) {
            dark.put(rule.group(2), rule.group(3));
        }
        return dark;
    }

    private static String pictures() {
        LineChart lines =
                LineChart.titled("Lines", Axis.linear("x"), Axis.linear("y")).note("note");
        for (int i = 0; i < Palette.CURVES.size(); i++) {
            lines = lines.with(Line.of("line " + i, new double[] {0, 1}, new double[] {i, i + 1}));
        }
        lines = lines.level("level", 2).band("band", 3, 4).marker("marker", 0.5);
        BarChart bars = BarChart.titled("Bars", Axis.linear("dB"))
                .target("target", 1)
                .bar("one", 2, "2")
                .barThatStandsOut("two", 3, "3");
        LineChart decades = LineChart.titled("Decades", Axis.logarithmic("Hz"), Axis.linear("dB"))
                .with(Line.of("curve", new double[] {1, 1000}, new double[] {0, 1}));
        return Picture.of(lines).svg()
                + Picture.of(bars).svg()
                + Picture.of(decades).svg();
    }
}
