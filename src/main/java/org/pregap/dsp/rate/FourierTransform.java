package org.pregap.dsp.rate;

import java.util.List;

/**
 * The discrete Fourier transform of complex signals of one length, Σ x[n]·e^(−2πi·kn/length), not scaled. Immutable;
 * shared by threads.
 *
 * <p>The result stands in the order that the steps leave it in: {@link #placeOf} says where. Nothing is put in order
 * here, since whoever reads the result can as well read it from there. The inverse is the same transform with real and
 * imaginary parts exchanged, on the way in and on the way out.
 */
final class FourierTransform {
    private final int length;
    private final int firstRadix;
    private final Pass[] passes;
    private final int[] places;

    FourierTransform(int length) {
        this.length = length;
        List<Integer> steps = Radices.of(length);
        this.firstRadix = steps.get(0);
        this.passes = new Pass[steps.size()];
        this.places = new int[length];
        int stretch = length;
        for (int step = 0; step < passes.length; step++) {
            int radix = steps.get(step);
            passes[step] = pass(radix, stretch);
            stretch /= radix;
        }
        for (int k = 0; k < length; k++) {
            places[k] = place(k, steps);
        }
    }

    int length() {
        return length;
    }

    /** Where the result for frequency k stands. */
    int placeOf(int k) {
        return places[k];
    }

    /**
     * Transforms into other arrays than it reads. Works through one part of the first step after the other, so that what
     * is worked on stays in the fastest cache.
     */
    void run(double[] inRe, double[] inIm, double[] re, double[] im) {
        passes[0].run(inRe, inIm, re, im, 0, length);
        if (passes.length == 1) {
            return;
        }
        int part = length / firstRadix;
        for (int from = 0; from < length; from += part) {
            for (int step = 1; step < passes.length; step++) {
                passes[step].run(re, im, re, im, from, from + part);
            }
        }
    }

    private static Pass pass(int radix, int stretch) {
        return switch (radix) {
            case 3 -> new Radix3(stretch);
            case 4 -> new Radix4(stretch);
            case 5 -> new Radix5(stretch);
            case 7 -> new Radix7(stretch);
            case 8 -> new Radix8(stretch);
            case 16 -> new Radix16();
            default -> throw new IllegalArgumentException("no step of " + radix);
        };
    }

    /** Frequency k leaves k mod radix in the first step and lies in that part; then the same of k ÷ radix. */
    private int place(int k, List<Integer> steps) {
        int stretch = length;
        int place = 0;
        int rest = k;
        for (int radix : steps) {
            if (radix == Radices.SMALLEST_FACTOR) {
                return place + (rest & 3) * 4 + rest / 4;
            }
            stretch /= radix;
            place += rest % radix * stretch;
            rest /= radix;
        }
        return place;
    }
}
