package org.pregap.dsp.rate;

/** A step of four. */
final class Radix4 implements Pass {
    private final int length;
    private final double[] twiddles;

    Radix4(int length) {
        this.length = length;
        this.twiddles = Pass.twiddles(length, 4);
    }

    @Override
    public void run(double[] inRe, double[] inIm, double[] re, double[] im, int from, int to) {
        for (int start = from; start < to; start += length) {
            stretch(inRe, inIm, re, im, start, length / 4, twiddles);
        }
    }

    private static void stretch(double[] inRe, double[] inIm, double[] re, double[] im, int start, int m, double[] w) {
        int p1 = start + m;
        int p2 = p1 + m;
        int p3 = p2 + m;
        for (int j = 0; j < m; j++) {
            double sumRe02 = inRe[start + j] + inRe[p2 + j];
            double sumIm02 = inIm[start + j] + inIm[p2 + j];
            double difRe02 = inRe[start + j] - inRe[p2 + j];
            double difIm02 = inIm[start + j] - inIm[p2 + j];
            double sumRe13 = inRe[p1 + j] + inRe[p3 + j];
            double sumIm13 = inIm[p1 + j] + inIm[p3 + j];
            double difRe13 = inRe[p1 + j] - inRe[p3 + j];
            double difIm13 = inIm[p1 + j] - inIm[p3 + j];
            re[start + j] = sumRe02 + sumRe13;
            im[start + j] = sumIm02 + sumIm13;
            double re1 = difRe02 + difIm13;
            double im1 = difIm02 - difRe13;
            re[p1 + j] = re1 * w[6 * j] - im1 * w[6 * j + 1];
            im[p1 + j] = re1 * w[6 * j + 1] + im1 * w[6 * j];
            double re2 = sumRe02 - sumRe13;
            double im2 = sumIm02 - sumIm13;
            re[p2 + j] = re2 * w[6 * j + 2] - im2 * w[6 * j + 3];
            im[p2 + j] = re2 * w[6 * j + 3] + im2 * w[6 * j + 2];
            double re3 = difRe02 - difIm13;
            double im3 = difIm02 + difRe13;
            re[p3 + j] = re3 * w[6 * j + 4] - im3 * w[6 * j + 5];
            im[p3 + j] = re3 * w[6 * j + 5] + im3 * w[6 * j + 4];
        }
    }
}
