package org.pregap.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.dsp.dither.NoiseTransfer;
import org.pregap.dsp.dither.Quantizer;
import org.pregap.model.Dither;
import org.pregap.picture.Axis;
import org.pregap.picture.Line;
import org.pregap.picture.LineChart;
import org.pregap.picture.Picture;
import org.pregap.testing.Spectrum;
import org.pregap.time.SampleRate;

/** Measures the noise that docs/images/dither.svg shows. {@code -Dgolden.update=true} draws the picture anew. */
class DitherPictureTest {
    private static final Path PICTURE = Path.of("docs/images/dither.svg");
    private static final int COUNT = 1 << 19;
    private static final int SEGMENT = 8192;
    private static final int BITS = 16;

    /** Points per octave, from 100 Hz up. */
    private static final int DENSITY = 12;

    private static final int POINTS = 94;

    @Test
    void thePictureShowsWhatIsMeasured() throws IOException {
        double[] music = music();
        LineChart gentle = chart("Plain, and shaped with little gain");
        for (Dither dither : List.of(Dither.TPDF, Dither.TPDF_HP, Dither.MODIFIED_E, Dither.LIPSHITZ)) {
            gentle = gentle.with(measured(dither, music));
        }
        LineChart deep = chart("Shaped with much gain");
        for (Dither dither :
                List.of(Dither.TPDF, Dither.WANNAMAKER_9, Dither.IMPROVED_E, Dither.LOW_SHIBATA, Dither.SHIBATA)) {
            deep = deep.with(measured(dither, music));
        }
        String svg = Picture.grid("Noise of each dither at 16 bits and 44.1 kHz", 1, List.of(gentle, deep))
                .svg();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PICTURE, svg);
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(svg);
    }

    private static LineChart chart(String title) {
        return LineChart.titled(
                        title,
                        Axis.logarithmic("Frequency (Hz)").range(100, 22_050),
                        Axis.linear("dB over the noise of tpdf").range(-40, 40))
                .heightPx(340);
    }

    private static Line measured(Dither dither, double[] music) {
        int[] words = new int[COUNT];
        var whole = new Quantizer.Part(0, COUNT, 0);
        Quantizer.of(NoiseKinds.of(dither, SampleRate.CD), BITS, 1, 0)
                .quantise(music, new boolean[COUNT], whole, words, index -> {});
        double[] error = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            error[i] = words[i] - music[i] * 32_768;
        }
        return smoothed(dither.id(), Spectrum.density(error, SEGMENT));
    }

    /** The mean of what lies nearest to each point. */
    private static Line smoothed(String name, double[] density) {
        double[] hz = new double[POINTS];
        double[] db = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            hz[i] = 100 * StrictMath.pow(2, i / (double) DENSITY);
            double half = StrictMath.pow(2, 0.5 / DENSITY);
            int from = (int) Math.rint(hz[i] / half / 44_100 * SEGMENT);
            int to = Math.min(density.length, Math.max(from + 1, (int) Math.rint(hz[i] * half / 44_100 * SEGMENT)));
            double sum = 0;
            for (int k = from; k < to; k++) {
                sum += density[k];
            }
            db[i] = NoiseTransfer.db(4 * sum / (to - from));
        }
        return Line.of(name, hz, db);
    }

    private static double[] music() {
        double[] music = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            music[i] = 0.2 * StrictMath.sin(i * 0.0627) + 0.2 * StrictMath.sin(i * 0.3331);
        }
        return music;
    }
}
