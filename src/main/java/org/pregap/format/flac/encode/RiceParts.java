package org.pregap.format.flac.encode;

/**
 * The parts a residual is cut into, each with a parameter of its own: as many, all of the same length, as take the fewest
 * bits. Used again and again.
 *
 * <p>Source: RFC 9639 section 9.2.7.
 */
final class RiceParts {
    private static final int HEADER_BITS = 2 + 4;

    /** Larger ones need the longer form of the code. */
    private static final int MOST_SHORT_PARAMETER = 14;

    private final int mostPartitionOrder;
    private final long[] sums;
    private final int[][] parameters;
    private int partitionOrder;
    private int order;
    private int count;
    private long bits;

    RiceParts(int mostPartitionOrder) {
        this.mostPartitionOrder = mostPartitionOrder;
        sums = new long[1 << mostPartitionOrder];
        parameters = new int[mostPartitionOrder + 1][];
        for (int halvings = 0; halvings <= mostPartitionOrder; halvings++) {
            parameters[halvings] = new int[1 << halvings];
        }
    }

    /**
     * Finds the best parts.
     *
     * @param residual in {@code [order, count)}
     */
    void fit(int[] residual, int ofOrder, int ofCount) {
        order = ofOrder;
        count = ofCount;
        int halvings = mostHalvings();
        sum(residual, halvings);
        bits = Long.MAX_VALUE;
        for (; halvings >= 0; halvings--) {
            long cost = cost(halvings);
            if (cost < bits) {
                bits = cost;
                partitionOrder = halvings;
            }
            for (int part = 0; part < 1 << halvings >> 1; part++) {
                sums[part] = sums[2 * part] + sums[2 * part + 1];
            }
        }
    }

    /** All parts have the same length, and the first must hold more than the samples that start the prediction. */
    private int mostHalvings() {
        int halvings = Math.min(mostPartitionOrder, Integer.numberOfTrailingZeros(count));
        while (halvings > 0 && count >> halvings <= order) {
            halvings--;
        }
        return halvings;
    }

    private void sum(int[] residual, int halvings) {
        int from = order;
        for (int part = 0; part < 1 << halvings; part++) {
            int to = (part + 1) * (count >> halvings);
            sums[part] = sumOfSizes(residual, from, to);
            from = to;
        }
    }

    private static long sumOfSizes(int[] residual, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.abs(residual[i]);
        }
        return sum;
    }

    private long cost(int halvings) {
        int[] found = parameters[halvings];
        int samples = count >> halvings;
        long cost = HEADER_BITS;
        int largest = 0;
        for (int part = 0; part < found.length; part++) {
            int predicted = part == 0 ? samples - order : samples;
            found[part] = RiceCode.parameter(sums[part], predicted);
            largest = Math.max(largest, found[part]);
            cost += RiceCode.bits(sums[part], predicted, found[part]);
        }
        return cost + (long) parameterBits(largest) * found.length;
    }

    private static int parameterBits(int largest) {
        return largest > MOST_SHORT_PARAMETER ? 5 : 4;
    }

    /** What {@link #write} writes, or up to half a bit less for each sample. */
    long bits() {
        return bits;
    }

    void write(int[] residual, BitWriter out) {
        int[] chosen = parameters[partitionOrder];
        int largest = 0;
        for (int parameter : chosen) {
            largest = Math.max(largest, parameter);
        }
        int parameterBits = parameterBits(largest);
        out.put(parameterBits - 4, 2);
        out.put(partitionOrder, 4);
        int from = order;
        for (int part = 0; part < chosen.length; part++) {
            int to = (part + 1) * (count >> partitionOrder);
            out.put(chosen[part], parameterBits);
            out.putRice(residual, from, to, chosen[part]);
            from = to;
        }
    }
}
