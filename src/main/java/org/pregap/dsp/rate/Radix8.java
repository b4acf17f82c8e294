package org.pregap.dsp.rate;

/** A step of eight: sums and differences of opposite points, then two steps of four. */
final class Radix8 implements Pass {
    private static final double HALF_ROOT = StrictMath.sqrt(0.5);

    private final int length;
    private final double[] twiddles;

    Radix8(int length) {
        this.length = length;
        this.twiddles = Pass.twiddles(length, 8);
    }

    @Override
    public void run(double[] inRe, double[] inIm, double[] re, double[] im, int from, int to) {
        for (int start = from; start < to; start += length) {
            stretch(inRe, inIm, re, im, start, length / 8, twiddles);
        }
    }

    private static void stretch(double[] inRe, double[] inIm, double[] re, double[] im, int start, int m, double[] w) {
        int p1 = start + m;
        int p2 = p1 + m;
        int p3 = p2 + m;
        int p4 = p3 + m;
        int p5 = p4 + m;
        int p6 = p5 + m;
        int p7 = p6 + m;
        for (int j = 0; j < m; j++) {
            double sumRe0 = inRe[start + j] + inRe[p4 + j];
            double sumIm0 = inIm[start + j] + inIm[p4 + j];
            double difRe0 = inRe[start + j] - inRe[p4 + j];
            double difIm0 = inIm[start + j] - inIm[p4 + j];
            double sumRe2 = inRe[p2 + j] + inRe[p6 + j];
            double sumIm2 = inIm[p2 + j] + inIm[p6 + j];
            double difRe2 = inRe[p2 + j] - inRe[p6 + j];
            double difIm2 = inIm[p2 + j] - inIm[p6 + j];
            double sumRe1 = inRe[p1 + j] + inRe[p5 + j];
            double sumIm1 = inIm[p1 + j] + inIm[p5 + j];
            double difRe1 = inRe[p1 + j] - inRe[p5 + j];
            double difIm1 = inIm[p1 + j] - inIm[p5 + j];
            double sumRe3 = inRe[p3 + j] + inRe[p7 + j];
            double sumIm3 = inIm[p3 + j] + inIm[p7 + j];
            double difRe3 = inRe[p3 + j] - inRe[p7 + j];
            double difIm3 = inIm[p3 + j] - inIm[p7 + j];

            double aRe = sumRe0 + sumRe2;
            double aIm = sumIm0 + sumIm2;
            double bRe = sumRe1 + sumRe3;
            double bIm = sumIm1 + sumIm3;
            re[start + j] = aRe + bRe;
            im[start + j] = aIm + bIm;
            double yRe = aRe - bRe;
            double yIm = aIm - bIm;
            re[p4 + j] = yRe * w[14 * j + 6] - yIm * w[14 * j + 7];
            im[p4 + j] = yRe * w[14 * j + 7] + yIm * w[14 * j + 6];
            aRe = sumRe0 - sumRe2;
            aIm = sumIm0 - sumIm2;
            bRe = sumRe1 - sumRe3;
            bIm = sumIm1 - sumIm3;
            yRe = aRe + bIm;
            yIm = aIm - bRe;
            re[p2 + j] = yRe * w[14 * j + 2] - yIm * w[14 * j + 3];
            im[p2 + j] = yRe * w[14 * j + 3] + yIm * w[14 * j + 2];
            yRe = aRe - bIm;
            yIm = aIm + bRe;
            re[p6 + j] = yRe * w[14 * j + 10] - yIm * w[14 * j + 11];
            im[p6 + j] = yRe * w[14 * j + 11] + yIm * w[14 * j + 10];

            double turnedRe1 = (difRe1 + difIm1) * HALF_ROOT;
            double turnedIm1 = (difIm1 - difRe1) * HALF_ROOT;
            double turnedRe3 = (difIm3 - difRe3) * HALF_ROOT;
            double turnedIm3 = (difRe3 + difIm3) * -HALF_ROOT;
            aRe = difRe0 + difIm2;
            aIm = difIm0 - difRe2;
            bRe = turnedRe1 + turnedRe3;
            bIm = turnedIm1 + turnedIm3;
            yRe = aRe + bRe;
            yIm = aIm + bIm;
            re[p1 + j] = yRe * w[14 * j] - yIm * w[14 * j + 1];
            im[p1 + j] = yRe * w[14 * j + 1] + yIm * w[14 * j];
            yRe = aRe - bRe;
            yIm = aIm - bIm;
            re[p5 + j] = yRe * w[14 * j + 8] - yIm * w[14 * j + 9];
            im[p5 + j] = yRe * w[14 * j + 9] + yIm * w[14 * j + 8];
            aRe = difRe0 - difIm2;
            aIm = difIm0 + difRe2;
            bRe = turnedRe1 - turnedRe3;
            bIm = turnedIm1 - turnedIm3;
            yRe = aRe + bIm;
            yIm = aIm - bRe;
            re[p3 + j] = yRe * w[14 * j + 4] - yIm * w[14 * j + 5];
            im[p3 + j] = yRe * w[14 * j + 5] + yIm * w[14 * j + 4];
            yRe = aRe - bIm;
            yIm = aIm + bRe;
            re[p7 + j] = yRe * w[14 * j + 12] - yIm * w[14 * j + 13];
            im[p7 + j] = yRe * w[14 * j + 13] + yIm * w[14 * j + 12];
        }
    }
}
