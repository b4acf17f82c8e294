package org.pregap.dsp.dither;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pregap.dsp.dither.NoiseTransfer.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.testing.Spectrum;
import org.pregap.testing.Tool;

/** The noise that SoX makes by the same names has the same spectrum. */
@Tag("interop")
class SoxDitherInteropTest {
    private static final int COUNT = 1 << 18;
    private static final int SEGMENT = 2048;
    private static final int BANDS = 16;

    @ParameterizedTest
    @CsvSource({
        "TPDF, 44100, ''",
        "MODIFIED_E_9, 44100, modified-e-weighted",
        "LIPSHITZ_5, 44100, lipshitz",
        "WANNAMAKER_9, 44100, f-weighted",
        "IMPROVED_E_9, 44100, improved-e-weighted",
        "LOW_SHIBATA_44, 44100, low-shibata",
        "LOW_SHIBATA_48, 48000, low-shibata",
        "SHIBATA_44, 44100, shibata",
        "SHIBATA_48, 48000, shibata"
    })
    void soxHasTheSameSpectrum(NoiseKind kind, int rateHz, String filter, @TempDir Path folder)
            throws IOException, InterruptedException {
        Tool sox = Tool.require("sox");
        double[] in = signal();
        Path input = folder.resolve("in.raw");
        Files.write(input, littleEndian(in));
        Path output = folder.resolve("out.raw");
        String format = "-t raw -r " + rateHz + " -c 1 -e signed-integer -L";
        String command = "-D " + format + " -b 32 " + input + " " + format + " -b 16 " + output + " dither"
                + (filter.isEmpty() ? "" : " -f " + filter);
        sox.run((Object[]) command.split(" ", -1));
        double[] density = Spectrum.density(error(in, Files.readAllBytes(output)), SEGMENT);
        int width = (density.length - 1) / BANDS;
        for (int band = 0; band < BANDS; band++) {
            double measured = 0;
            double expected = 0;
            for (int k = band * width + 3; k < (band + 1) * width; k++) {
                measured += density[k];
                expected += NoiseTransfer.errorDensity(kind, k / (double) SEGMENT);
            }
            assertThat(db(measured / expected)).as("band %d", band).isCloseTo(0.0, within(0.5));
        }
    }

    private static double[] signal() {
        double[] signal = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            signal[i] = 0.1 * Math.sin(i * 0.0627) + 0.1 * Math.sin(i * 0.3331) + 0.1 * Math.sin(i * 1.1713);
        }
        return signal;
    }

    private static byte[] littleEndian(double[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double sample : samples) {
            bytes.putInt((int) Math.rint(sample * 0x1p31));
        }
        return bytes.array();
    }

    private static double[] error(double[] in, byte[] out) {
        ByteBuffer words = ByteBuffer.wrap(out).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(out).hasSize(2 * in.length);
        double[] error = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            error[i] = words.getShort() - in[i] * 32_768;
        }
        return error;
    }
}
