package org.pregap.dsp.rate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pregap.testing.Tool;
import org.pregap.testing.WavBytes;

/** Programs that convert one channel from 96 to 44.1 kHz, ours and others. */
enum ToDiscConverter {
    PREGAP("Pregap") {
        @Override
        double[] convert(double[] samples) {
            return WholeSignal.mono(RateConversion.between(96_000, 44_100), samples)
                    .left();
        }
    },
    SOX("SoX rate -v") {
        @Override
        double[] convert(double[] samples) throws Exception {
            return convertFile("sox", samples, "-D %s -t raw -e floating-point -b 64 -L - rate -v 44100");
        }
    },
    SOXR("soxr, precision 28, by ffmpeg") {
        @Override
        double[] convert(double[] samples) throws Exception {
            String filter = "aresample=44100:resampler=soxr:precision=28";
            return convertFile("ffmpeg", samples, "-v error -i %s -af " + filter + " -c:a pcm_f64le -f f64le -");
        }
    };

    final String title;

    ToDiscConverter(String title) {
        this.title = title;
    }

    abstract double[] convert(double[] samples) throws Exception;

    private static double[] convertFile(String program, double[] samples, String arguments) throws Exception {
        Path file = Files.createTempFile("convert", ".wav");
        try {
            Files.write(file, WavBytes.float64(96_000, samples));
            List<Object> words = new ArrayList<>();
            for (String word : arguments.split(" ", -1)) {
                words.add(word.equals("%s") ? file : word);
            }
            byte[] bytes = Tool.require(program).run(words.toArray());
            double[] out = new double[bytes.length / Double.BYTES];
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asDoubleBuffer()
                    .get(out);
            return out;
        } finally {
            Files.delete(file);
        }
    }
}
