package org.pregap.render.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.dsp.dither.NoiseTransfer.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pregap.dsp.dither.NoiseKind;
import org.pregap.dsp.dither.NoiseTransfer;
import org.pregap.model.Dither;
import org.pregap.time.SampleRate;

/** The tables of docs/dsp/dither.md. */
class DitherPageTest {
    private static final Path PAGE = Path.of("docs/dsp/dither.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)`(, 48 kHz)? \\| (.*) \\|$");
    private static final double[] AT_HZ = {1000, 3500, 7000, 12_000, 16_000, 20_000};

    /** A row of a table: its name, whether it is for 48 kHz, and its other cells. */
    private record Row(String name, boolean fast, List<String> cells) {
        double number(int cell) {
            return Double.parseDouble(cells.get(cell).replace('−', '-'));
        }
    }

    @Test
    void whichToTakeIsSaidOfEveryDitherInItsOwnWords() throws IOException {
        List<Row> rows = rows("Which to take");
        assertThat(rows.stream().map(Row::name))
                .containsExactlyElementsOf(
                        Arrays.stream(Dither.values()).map(Dither::id).toList());
        assertThat(rows.stream().map(row -> row.cells().get(0)))
                .containsExactlyElementsOf(
                        Arrays.stream(Dither.values()).map(Dither::advice).toList());
        for (Row row : rows) {
            Dither dither = Dither.parse(row.name());
            int taps = kernel(dither, false).taps().length;
            assertThat(row.cells().get(1).startsWith("shaped, " + taps + " taps"))
                    .isEqualTo(dither.isShaped());
        }
    }

    @Test
    void theFiguresAreThoseOfTheTaps() throws IOException {
        List<Row> rows = rows("Figures");
        assertThat(rows.stream().map(Row::name).distinct())
                .containsExactlyElementsOf(
                        Arrays.stream(Dither.values()).map(Dither::id).toList());
        for (Row row : rows) {
            NoiseKind kind = kernel(Dither.parse(row.name()), row.fast());
            double power = kind == NoiseKind.NONE ? 1 / 3.0 : NoiseTransfer.gain(kind);
            assertThat(row.number(0)).as(row.name()).isCloseTo(db(power), within(0.051));
            assertThat(row.number(1)).as(row.name()).isCloseTo(Math.sqrt(power / 4), within(0.0051));
            for (int i = 0; i < AT_HZ.length; i++) {
                double density = 4 * NoiseTransfer.errorDensity(kind, AT_HZ[i] / (row.fast() ? 48_000 : 44_100));
                assertThat(row.number(3 + i)).as(row.name()).isCloseTo(db(density), within(0.051));
            }
        }
    }

    private static NoiseKind kernel(Dither dither, boolean fast) {
        return NoiseKinds.of(dither, fast ? new SampleRate(48_000) : SampleRate.CD);
    }

    private static List<Row> rows(String section) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + section + "\n");
        String text = page.substring(start, page.indexOf("\n## ", start + 1));
        return ROW.matcher(text)
                .results()
                .map(row -> new Row(
                        row.group(1), row.group(2) != null, List.of(row.group(3).split(" \\| ", -1))))
                .toList();
    }
}
