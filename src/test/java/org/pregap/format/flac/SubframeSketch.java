package org.pregap.format.flac;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Writes one channel of a block in a way that chance chooses among all that the format offers. */
final class SubframeSketch {
    private final SplittableRandom random;
    private final BitWriter out;

    SubframeSketch(SplittableRandom random, BitWriter out) {
        this.random = random;
        this.out = out;
    }

    void write(long[] samples, int bits) {
        int wasted = wastedBits(samples, bits);
        int used = bits - wasted;
        long[] kept = Arrays.stream(samples).map(s -> s >> wasted).toArray();
        boolean constant = Arrays.stream(kept).allMatch(s -> s == kept[0]);
        int kind = random.nextInt(constant ? 4 : 3);
        if (kind == 3) {
            header(0, wasted);
            out.put(kept[0], used);
        } else if (kind == 2 || !(kind == 0 ? fixed(kept, used, wasted) : linear(kept, used, wasted))) {
            header(1, wasted);
            putPlain(kept, kept.length, used);
        }
    }

    private int wastedBits(long[] samples, int bits) {
        long all = Arrays.stream(samples).reduce(0, (a, b) -> a | b);
        return all == 0 ? random.nextInt(2) * random.nextInt(bits) : Long.numberOfTrailingZeros(all);
    }

    private void header(int code, int wasted) {
        out.put(code, 7).put(wasted == 0 ? 0 : 1, 1);
        if (wasted > 0) {
            out.putUnary(wasted - 1);
        }
    }

    private boolean fixed(long[] samples, int bits, int wasted) {
        int order = random.nextInt(Math.min(4, samples.length) + 1);
        long[] residual = samples.clone();
        for (int pass = 1; pass <= order; pass++) {
            for (int i = samples.length - 1; i >= pass; i--) {
                residual[i] -= residual[i - 1];
            }
        }
        if (!fits(residual, order)) {
            return false;
        }
        header(8 + order, wasted);
        putPlain(samples, order, bits);
        putResidual(residual, order);
        return true;
    }

    private boolean linear(long[] samples, int bits, int wasted) {
        int order = 1 + random.nextInt(Math.min(32, samples.length));
        int precision = 1 + random.nextInt(15);
        int shift = random.nextInt(16);
        long[] coefficients = random.longs(order, -(1L << (precision - 1)), 1L << (precision - 1))
                .toArray();
        long[] residual = samples.clone();
        for (int i = order; i < samples.length; i++) {
            long sum = 0;
            for (int back = 1; back <= order; back++) {
                sum += coefficients[back - 1] * samples[i - back];
            }
            residual[i] = samples[i] - (sum >> shift);
        }
        if (!fits(residual, order)) {
            return false;
        }
        header(31 + order, wasted);
        putPlain(samples, order, bits);
        out.put(precision - 1, 4).put(shift, 5);
        putPlain(coefficients, order, precision);
        putResidual(residual, order);
        return true;
    }

    private static boolean fits(long[] residual, int order) {
        return Arrays.stream(residual, order, residual.length).allMatch(r -> r == (int) r && r != Integer.MIN_VALUE);
    }

    private void putPlain(long[] values, int count, int bits) {
        for (int i = 0; i < count; i++) {
            out.put(values[i], bits);
        }
    }

    private void putResidual(long[] residual, int order) {
        int partitionOrder = partitionOrder(residual.length, order);
        int size = residual.length >> partitionOrder;
        int method = signedBits(residual, order, residual.length) > 15 ? 1 : random.nextInt(2);
        out.put(method, 2).put(partitionOrder, 4);
        int from = order;
        for (int to = size; to <= residual.length; to += size) {
            putPartition(residual, from, to, 4 + method);
            from = to;
        }
    }

    private int partitionOrder(int count, int order) {
        int highest = 0;
        while (highest < 15 && count % (2 << highest) == 0 && count >> (highest + 1) >= order) {
            highest++;
        }
        return random.nextInt(highest + 1);
    }

    private void putPartition(long[] residual, int from, int to, int parameterBits) {
        int bits = signedBits(residual, from, to);
        if (random.nextInt(4) == 0 && bits <= 31) {
            boolean silent = Arrays.stream(residual, from, to).allMatch(value -> value == 0);
            int plainBits = silent ? random.nextInt(2) : bits;
            out.put(31, parameterBits).put(plainBits, 5);
            for (int i = from; i < to && plainBits > 0; i++) {
                out.put(residual[i], plainBits);
            }
            return;
        }
        int parameter = Math.max(0, Math.min(30, bits - 1 - random.nextInt(4)));
        out.put(parameter, parameterBits);
        for (int i = from; i < to; i++) {
            long folded = (residual[i] << 1) ^ (residual[i] >> 63);
            out.putUnary(folded >>> parameter).put(folded, parameter);
        }
    }

    /** The bits that hold each of the numbers in two's complement; 1 if all are 0. */
    private static int signedBits(long[] values, int from, int to) {
        return Arrays.stream(values, from, to)
                .mapToInt(value -> value == 0 ? 1 : 65 - Long.numberOfLeadingZeros(value ^ (value >> 63)))
                .max()
                .orElse(1);
    }
}
