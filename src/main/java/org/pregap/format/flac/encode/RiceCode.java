package org.pregap.format.flac.encode;

/**
 * How many bits numbers take in Rice's code, judged by the sum of their sizes. What is said is never more than half a
 * bit for each number below what they really take.
 *
 * <p>Source: RFC 9639 section 9.2.7.
 */
final class RiceCode {
    /** The largest parameter that can be written; all ones mean something else. */
    static final int MOST_PARAMETER = 30;

    private RiceCode() {}

    /** The parameter that takes the fewest bits. */
    static int parameter(long sum, int count) {
        if (sum == 0) {
            return 0;
        }
        long mean = sum / count;
        int parameter = Math.min(MOST_PARAMETER, Long.SIZE - Long.numberOfLeadingZeros(mean));
        while (parameter > 0 && bits(sum, count, parameter - 1) <= bits(sum, count, parameter)) {
            parameter--;
        }
        return parameter;
    }

    /** @param sum of the numbers without their signs */
    static long bits(long sum, int count, int parameter) {
        return (1L + parameter) * count + ((2 * sum) >> parameter) - (count >> 1);
    }
}
