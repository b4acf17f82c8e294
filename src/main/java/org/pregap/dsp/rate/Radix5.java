package org.pregap.dsp.rate;

/** A step of five. Points 1 and 4, and 2 and 3, are taken together: their factors are conjugates. */
final class Radix5 implements Pass {
    private static final double COS1 = StrictMath.cos(2 * StrictMath.PI / 5);
    private static final double COS2 = StrictMath.cos(4 * StrictMath.PI / 5);
    private static final double SIN1 = StrictMath.sin(2 * StrictMath.PI / 5);
    private static final double SIN2 = StrictMath.sin(4 * StrictMath.PI / 5);

    private final int length;
    private final double[] twiddles;

    Radix5(int length) {
        this.length = length;
        this.twiddles = Pass.twiddles(length, 5);
    }

    @Override
    public void run(double[] inRe, double[] inIm, double[] re, double[] im, int from, int to) {
        for (int start = from; start < to; start += length) {
            stretch(inRe, inIm, re, im, start, length / 5, twiddles);
        }
    }

    private static void stretch(double[] inRe, double[] inIm, double[] re, double[] im, int start, int m, double[] w) {
        int p1 = start + m;
        int p2 = p1 + m;
        int p3 = p2 + m;
        int p4 = p3 + m;
        for (int j = 0; j < m; j++) {
            double re0 = inRe[start + j];
            double im0 = inIm[start + j];
            double sumRe1 = inRe[p1 + j] + inRe[p4 + j];
            double sumIm1 = inIm[p1 + j] + inIm[p4 + j];
            double difRe1 = inRe[p1 + j] - inRe[p4 + j];
            double difIm1 = inIm[p1 + j] - inIm[p4 + j];
            double sumRe2 = inRe[p2 + j] + inRe[p3 + j];
            double sumIm2 = inIm[p2 + j] + inIm[p3 + j];
            double difRe2 = inRe[p2 + j] - inRe[p3 + j];
            double difIm2 = inIm[p2 + j] - inIm[p3 + j];
            re[start + j] = re0 + (sumRe1 + sumRe2);
            im[start + j] = im0 + (sumIm1 + sumIm2);

            double evenRe1 = re0 + (COS1 * sumRe1 + COS2 * sumRe2);
            double evenIm1 = im0 + (COS1 * sumIm1 + COS2 * sumIm2);
            double oddRe1 = SIN1 * difIm1 + SIN2 * difIm2;
            double oddIm1 = SIN1 * difRe1 + SIN2 * difRe2;
            double re1 = evenRe1 + oddRe1;
            double im1 = evenIm1 - oddIm1;
            double re4 = evenRe1 - oddRe1;
            double im4 = evenIm1 + oddIm1;
            re[p1 + j] = re1 * w[8 * j] - im1 * w[8 * j + 1];
            im[p1 + j] = re1 * w[8 * j + 1] + im1 * w[8 * j];
            re[p4 + j] = re4 * w[8 * j + 6] - im4 * w[8 * j + 7];
            im[p4 + j] = re4 * w[8 * j + 7] + im4 * w[8 * j + 6];

            double evenRe2 = re0 + (COS2 * sumRe1 + COS1 * sumRe2);
            double evenIm2 = im0 + (COS2 * sumIm1 + COS1 * sumIm2);
            double oddRe2 = SIN2 * difIm1 - SIN1 * difIm2;
            double oddIm2 = SIN2 * difRe1 - SIN1 * difRe2;
            double re2 = evenRe2 + oddRe2;
            double im2 = evenIm2 - oddIm2;
            double re3 = evenRe2 - oddRe2;
            double im3 = evenIm2 + oddIm2;
            re[p2 + j] = re2 * w[8 * j + 2] - im2 * w[8 * j + 3];
            im[p2 + j] = re2 * w[8 * j + 3] + im2 * w[8 * j + 2];
            re[p3 + j] = re3 * w[8 * j + 4] - im3 * w[8 * j + 5];
            im[p3 + j] = re3 * w[8 * j + 5] + im3 * w[8 * j + 4];
        }
    }
}
