package org.pregap.render.words;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.dsp.dither.TpdfNoise;
import org.pregap.layout.AdaptedRamp;
import org.pregap.layout.FadeRamp;
import org.pregap.layout.PlacedClip;
import org.pregap.layout.PlacedCrossfade;
import org.pregap.layout.Ramp;
import org.pregap.model.Album;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.render.AdaptedCrossfade;
import org.pregap.render.Programme;
import org.pregap.render.SourceCatalog;

/** The programme written down plainly, one sample at a time, and the rules of quantising it likewise. */
final class ReferenceMix {
    /** The seed of every CD ever rendered. */
    private static final long SEED = 0x507265676170L;

    private static final int SHORTEST_SILENCE = 588;

    private final Programme programme;
    private final Album album;
    private final double[][] mix;
    private final int[] sounding;
    private final boolean[] touched;
    private final Map<PlacedCrossfade, Double> correlations = new HashMap<>();

    ReferenceMix(Album album, SourceCatalog sources) throws IOException {
        this.album = album;
        this.programme = Programme.of(album, sources);
        int length = (int) programme.lengthSamples();
        this.mix = new double[2][length];
        this.sounding = new int[length];
        this.touched = new boolean[length];
        for (AdaptedCrossfade adapted : programme.adaptedCrossfades()) {
            correlations.put(adapted.crossfade(), adapted.correlation());
        }
        for (PlacedClip placed : programme.layout().clips()) {
            add(placed, samplesOf(placed, sources));
        }
    }

    /** {@code channel[c][i]}, full scale ±1.0, for the whole programme. */
    double[][] mix() {
        return mix;
    }

    /** The 16-bit stream as a disc has it. */
    byte[] toBytes() {
        int length = mix[0].length;
        boolean[] silent = silent();
        byte[] bytes = new byte[4 * length];
        for (int c = 0; c < 2; c++) {
            var noise = new TpdfNoise(SEED, c);
            for (int i = 0; i < length; i++) {
                boolean dithered = sounding[i] > 1 || touched[i];
                double dither = dithered && !silent[i] ? noise.at(i) : 0;
                double rounded = Math.rint(mix[c][i] * 32_768 + dither);
                int value = (int) Math.max(-32_768, Math.min(32_767, rounded));
                bytes[4 * i + 2 * c] = (byte) value;
                bytes[4 * i + 2 * c + 1] = (byte) (value >> 8);
            }
        }
        return bytes;
    }

    private boolean[] silent() {
        int length = mix[0].length;
        boolean[] silent = new boolean[length];
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || mix[0][i] != 0 || mix[1][i] != 0) {
                // What lies beyond the end of the disc is silence too.
                if (i - start >= SHORTEST_SILENCE || i == length) {
                    Arrays.fill(silent, start, i, true);
                }
                start = i + 1;
            }
        }
        return silent;
    }

    private static double[][] samplesOf(PlacedClip placed, SourceCatalog sources) throws IOException {
        AudioSource source = sources.open(placed.clip().source());
        int count = (int) placed.length().count();
        var block = new AudioBlock(source.format().channels(), count);
        try (AudioStream stream = source.open(placed.clip().range().startSample())) {
            if (stream.read(block, 0, count) != count) {
                throw new IOException("too short");
            }
        }
        return new double[][] {block.channel(0), block.channel(block.channelCount() - 1)};
    }

    private void add(PlacedClip placed, double[][] samples) {
        int thousandths = album.gain().thousandthsDb()
                + placed.trackGain().thousandthsDb()
                + placed.clip().gain().thousandthsDb();
        double gain = thousandths == 0 ? 1 : StrictMath.pow(10, thousandths / 20_000.0);
        int start = (int) placed.start().sample();
        int end = (int) placed.end().sample();
        for (int i = start; i < end; i++) {
            sounding[i]++;
            touched[i] |= thousandths != 0 || placed.clip().source().effectiveBits() > 16;
            double left = samples[0][i - start] * gain;
            double right = samples[1][i - start] * gain;
            for (Ramp ramp : placed.ramps()) {
                if (i >= ramp.start().sample() && i < ramp.end().sample()) {
                    touched[i] = true;
                    left *= factor(ramp, i);
                    right *= factor(ramp, i);
                }
            }
            mix[0][i] += left;
            mix[1][i] += right;
        }
    }

    private double factor(Ramp ramp, long i) {
        if (ramp instanceof FadeRamp fade) {
            return curve(fade, i - fade.start().sample());
        }
        var adapted = (AdaptedRamp) ramp;
        PlacedCrossfade crossfade = adapted.crossfade();
        double out = sideAt(crossfade.outgoing(), i);
        double in = sideAt(crossfade.incoming(), i);
        double side = adapted.side() == AdaptedRamp.Side.OUTGOING ? out : in;
        double r = correlations.getOrDefault(crossfade, Double.NaN);
        return side * (1 / Math.sqrt(out * out + in * in + 2 * r * (out * in)));
    }

    private static double sideAt(Optional<FadeRamp> side, long i) {
        return side.filter(ramp -> i >= ramp.start().sample() && i < ramp.end().sample())
                .map(ramp -> curve(ramp, i - ramp.start().sample()))
                .orElse(1.0);
    }

    private static double curve(FadeRamp ramp, long n) {
        Fade fade = ramp.fade();
        long length = fade.length().count();
        double x =
                switch (ramp.direction()) {
                    case IN -> (double) n / length;
                    case OUT -> (double) (length - 1 - n) / length;
                    case CROSS_OUT -> (double) (length - n) / length;
                };
        return f(fade.law(), x);
    }

    private static double f(FadeLaw law, double x) {
        double sine = StrictMath.sin(x * (Math.PI / 2));
        return switch (law.formula()) {
            case LINEAR -> x;
            case EQUAL_POWER -> sine;
            case RAISED_COSINE -> sine * sine;
            case LOGARITHMIC -> bent(-StrictMath.log(100), x);
            case EXPONENTIAL -> bent(StrictMath.log(100), x);
            case TENSION -> law.tensionHundredths() == 0 ? x : bent(law.tensionHundredths() / 100.0, x);
        };
    }

    private static double bent(double k, double x) {
        return StrictMath.expm1(k * x) / StrictMath.expm1(k);
    }
}
