package org.pregap.dsp.rate;

/** A step of three. */
final class Radix3 implements Pass {
    private static final double SIN = StrictMath.sqrt(3) / 2;

    private final int length;
    private final double[] twiddles;

    Radix3(int length) {
        this.length = length;
        this.twiddles = Pass.twiddles(length, 3);
    }

    @Override
    public void run(double[] inRe, double[] inIm, double[] re, double[] im, int from, int to) {
        for (int start = from; start < to; start += length) {
            stretch(inRe, inIm, re, im, start, length / 3, twiddles);
        }
    }

    private static void stretch(double[] inRe, double[] inIm, double[] re, double[] im, int start, int m, double[] w) {
        int p1 = start + m;
        int p2 = p1 + m;
        for (int j = 0; j < m; j++) {
            double sumRe = inRe[p1 + j] + inRe[p2 + j];
            double sumIm = inIm[p1 + j] + inIm[p2 + j];
            double difRe = (inRe[p1 + j] - inRe[p2 + j]) * SIN;
            double difIm = (inIm[p1 + j] - inIm[p2 + j]) * SIN;
            double midRe = inRe[start + j] - 0.5 * sumRe;
            double midIm = inIm[start + j] - 0.5 * sumIm;
            re[start + j] = inRe[start + j] + sumRe;
            im[start + j] = inIm[start + j] + sumIm;
            double re1 = midRe + difIm;
            double im1 = midIm - difRe;
            re[p1 + j] = re1 * w[4 * j] - im1 * w[4 * j + 1];
            im[p1 + j] = re1 * w[4 * j + 1] + im1 * w[4 * j];
            double re2 = midRe - difIm;
            double im2 = midIm + difRe;
            re[p2 + j] = re2 * w[4 * j + 2] - im2 * w[4 * j + 3];
            im[p2 + j] = re2 * w[4 * j + 3] + im2 * w[4 * j + 2];
        }
    }
}
