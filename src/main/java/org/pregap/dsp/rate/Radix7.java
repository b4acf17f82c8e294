package org.pregap.dsp.rate;

/** A step of seven. Points 1 and 6, 2 and 5, 3 and 4 are taken together: their factors are conjugates. */
final class Radix7 implements Pass {
    private static final double COS1 = StrictMath.cos(2 * StrictMath.PI / 7);
    private static final double COS2 = StrictMath.cos(4 * StrictMath.PI / 7);
    private static final double COS3 = StrictMath.cos(6 * StrictMath.PI / 7);
    private static final double SIN1 = StrictMath.sin(2 * StrictMath.PI / 7);
    private static final double SIN2 = StrictMath.sin(4 * StrictMath.PI / 7);
    private static final double SIN3 = StrictMath.sin(6 * StrictMath.PI / 7);

    private final int length;
    private final double[] twiddles;

    Radix7(int length) {
        this.length = length;
        this.twiddles = Pass.twiddles(length, 7);
    }

    @Override
    public void run(double[] inRe, double[] inIm, double[] re, double[] im, int from, int to) {
        for (int start = from; start < to; start += length) {
            stretch(inRe, inIm, re, im, start, length / 7, twiddles);
        }
    }

    private static void stretch(double[] inRe, double[] inIm, double[] re, double[] im, int start, int m, double[] w) {
        int p1 = start + m;
        int p2 = p1 + m;
        int p3 = p2 + m;
        int p4 = p3 + m;
        int p5 = p4 + m;
        int p6 = p5 + m;
        for (int j = 0; j < m; j++) {
            double re0 = inRe[start + j];
            double im0 = inIm[start + j];
            double sumRe1 = inRe[p1 + j] + inRe[p6 + j];
            double sumIm1 = inIm[p1 + j] + inIm[p6 + j];
            double difRe1 = inRe[p1 + j] - inRe[p6 + j];
            double difIm1 = inIm[p1 + j] - inIm[p6 + j];
            double sumRe2 = inRe[p2 + j] + inRe[p5 + j];
            double sumIm2 = inIm[p2 + j] + inIm[p5 + j];
            double difRe2 = inRe[p2 + j] - inRe[p5 + j];
            double difIm2 = inIm[p2 + j] - inIm[p5 + j];
            double sumRe3 = inRe[p3 + j] + inRe[p4 + j];
            double sumIm3 = inIm[p3 + j] + inIm[p4 + j];
            double difRe3 = inRe[p3 + j] - inRe[p4 + j];
            double difIm3 = inIm[p3 + j] - inIm[p4 + j];
            re[start + j] = re0 + (sumRe1 + sumRe2 + sumRe3);
            im[start + j] = im0 + (sumIm1 + sumIm2 + sumIm3);

            double evenRe = re0 + (COS1 * sumRe1 + COS2 * sumRe2 + COS3 * sumRe3);
            double evenIm = im0 + (COS1 * sumIm1 + COS2 * sumIm2 + COS3 * sumIm3);
            double oddRe = SIN1 * difIm1 + SIN2 * difIm2 + SIN3 * difIm3;
            double oddIm = SIN1 * difRe1 + SIN2 * difRe2 + SIN3 * difRe3;
            double lowRe = evenRe + oddRe;
            double lowIm = evenIm - oddIm;
            double highRe = evenRe - oddRe;
            double highIm = evenIm + oddIm;
            re[p1 + j] = lowRe * w[12 * j] - lowIm * w[12 * j + 1];
            im[p1 + j] = lowRe * w[12 * j + 1] + lowIm * w[12 * j];
            re[p6 + j] = highRe * w[12 * j + 10] - highIm * w[12 * j + 11];
            im[p6 + j] = highRe * w[12 * j + 11] + highIm * w[12 * j + 10];

            evenRe = re0 + (COS2 * sumRe1 + COS3 * sumRe2 + COS1 * sumRe3);
            evenIm = im0 + (COS2 * sumIm1 + COS3 * sumIm2 + COS1 * sumIm3);
            oddRe = SIN2 * difIm1 - SIN3 * difIm2 - SIN1 * difIm3;
            oddIm = SIN2 * difRe1 - SIN3 * difRe2 - SIN1 * difRe3;
            lowRe = evenRe + oddRe;
            lowIm = evenIm - oddIm;
            highRe = evenRe - oddRe;
            highIm = evenIm + oddIm;
            re[p2 + j] = lowRe * w[12 * j + 2] - lowIm * w[12 * j + 3];
            im[p2 + j] = lowRe * w[12 * j + 3] + lowIm * w[12 * j + 2];
            re[p5 + j] = highRe * w[12 * j + 8] - highIm * w[12 * j + 9];
            im[p5 + j] = highRe * w[12 * j + 9] + highIm * w[12 * j + 8];

            evenRe = re0 + (COS3 * sumRe1 + COS1 * sumRe2 + COS2 * sumRe3);
            evenIm = im0 + (COS3 * sumIm1 + COS1 * sumIm2 + COS2 * sumIm3);
            oddRe = SIN3 * difIm1 - SIN1 * difIm2 + SIN2 * difIm3;
            oddIm = SIN3 * difRe1 - SIN1 * difRe2 + SIN2 * difRe3;
            lowRe = evenRe + oddRe;
            lowIm = evenIm - oddIm;
            highRe = evenRe - oddRe;
            highIm = evenIm + oddIm;
            re[p3 + j] = lowRe * w[12 * j + 4] - lowIm * w[12 * j + 5];
            im[p3 + j] = lowRe * w[12 * j + 5] + lowIm * w[12 * j + 4];
            re[p4 + j] = highRe * w[12 * j + 6] - highIm * w[12 * j + 7];
            im[p4 + j] = highRe * w[12 * j + 7] + highIm * w[12 * j + 6];
        }
    }
}
