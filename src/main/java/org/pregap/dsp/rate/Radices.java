package org.pregap.dsp.rate;

import java.util.ArrayList;
import java.util.List;

/** How a transform of some length is split into steps of 4, 8, 7, 5 and 3, with 16 at the end. */
final class Radices {
    /** Every length is a multiple of it: it is the last step, which works on neighbours. */
    static final int SMALLEST_FACTOR = 16;

    private static final int[] ODD = {7, 5, 3};

    private Radices() {}

    /** Whether a length is 16 times a product of 3, 5, 7, 4 and 8. */
    static boolean canMake(int length) {
        if (length % SMALLEST_FACTOR != 0) {
            return false;
        }
        int rest = length / SMALLEST_FACTOR;
        for (int radix : ODD) {
            while (rest % radix == 0) {
                rest /= radix;
            }
        }
        return Integer.bitCount(rest) == 1 && rest != 2;
    }

    /** The steps of a length in their order, 4 and 8 first: the parts they work on then lie an odd distance apart. */
    static List<Integer> of(int length) {
        if (!canMake(length)) {
            throw new IllegalArgumentException("no transform of " + length + " points");
        }
        List<Integer> steps = new ArrayList<>();
        int rest = length / SMALLEST_FACTOR;
        int twos = Integer.numberOfTrailingZeros(rest);
        while (twos % 3 != 0) {
            steps.add(4);
            twos -= 2;
        }
        while (twos > 0) {
            steps.add(8);
            twos -= 3;
        }
        for (int radix : ODD) {
            while (rest % radix == 0) {
                steps.add(radix);
                rest /= radix;
            }
        }
        steps.add(SMALLEST_FACTOR);
        return List.copyOf(steps);
    }
}
