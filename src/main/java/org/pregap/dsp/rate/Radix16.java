package org.pregap.dsp.rate;

/** The last step: sixteen neighbours, as two steps of four whose few twiddle factors are constants. */
final class Radix16 implements Pass {
    private static final double COS1 = StrictMath.cos(StrictMath.PI / 8);
    private static final double SIN1 = StrictMath.sin(StrictMath.PI / 8);
    private static final double HALF_ROOT = StrictMath.sqrt(0.5);

    @Override
    public void run(double[] inRe, double[] inIm, double[] re, double[] im, int from, int to) {
        if (inRe != re) {
            System.arraycopy(inRe, from, re, from, to - from);
            System.arraycopy(inIm, from, im, from, to - from);
        }
        for (int i = from; i < to; i += 16) {
            four(re, im, i, i + 4, i + 8, i + 12);
            turned(re, im, i + 1, COS1, -SIN1, HALF_ROOT, -HALF_ROOT, SIN1, -COS1);
            turned(re, im, i + 2, HALF_ROOT, -HALF_ROOT, 0, -1, -HALF_ROOT, -HALF_ROOT);
            turned(re, im, i + 3, SIN1, -COS1, -HALF_ROOT, -HALF_ROOT, -COS1, SIN1);
            four(re, im, i, i + 1, i + 2, i + 3);
            four(re, im, i + 4, i + 5, i + 6, i + 7);
            four(re, im, i + 8, i + 9, i + 10, i + 11);
            four(re, im, i + 12, i + 13, i + 14, i + 15);
        }
    }

    private static void four(double[] re, double[] im, int p0, int p1, int p2, int p3) {
        double sumRe02 = re[p0] + re[p2];
        double sumIm02 = im[p0] + im[p2];
        double difRe02 = re[p0] - re[p2];
        double difIm02 = im[p0] - im[p2];
        double sumRe13 = re[p1] + re[p3];
        double sumIm13 = im[p1] + im[p3];
        double difRe13 = re[p1] - re[p3];
        double difIm13 = im[p1] - im[p3];
        re[p0] = sumRe02 + sumRe13;
        im[p0] = sumIm02 + sumIm13;
        re[p1] = difRe02 + difIm13;
        im[p1] = difIm02 - difRe13;
        re[p2] = sumRe02 - sumRe13;
        im[p2] = sumIm02 - sumIm13;
        re[p3] = difRe02 - difIm13;
        im[p3] = difIm02 + difRe13;
    }

    /** Four points a distance of four apart, and their twiddle factors. */
    private static void turned(
            double[] re,
            double[] im,
            int at,
            double cos1,
            double sin1,
            double cos2,
            double sin2,
            double cos3,
            double sin3) {
        double sumRe02 = re[at] + re[at + 8];
        double sumIm02 = im[at] + im[at + 8];
        double difRe02 = re[at] - re[at + 8];
        double difIm02 = im[at] - im[at + 8];
        double sumRe13 = re[at + 4] + re[at + 12];
        double sumIm13 = im[at + 4] + im[at + 12];
        double difRe13 = re[at + 4] - re[at + 12];
        double difIm13 = im[at + 4] - im[at + 12];
        re[at] = sumRe02 + sumRe13;
        im[at] = sumIm02 + sumIm13;
        double re1 = difRe02 + difIm13;
        double im1 = difIm02 - difRe13;
        re[at + 4] = re1 * cos1 - im1 * sin1;
        im[at + 4] = re1 * sin1 + im1 * cos1;
        double re2 = sumRe02 - sumRe13;
        double im2 = sumIm02 - sumIm13;
        re[at + 8] = re2 * cos2 - im2 * sin2;
        im[at + 8] = re2 * sin2 + im2 * cos2;
        double re3 = difRe02 - difIm13;
        double im3 = difIm02 + difRe13;
        re[at + 12] = re3 * cos3 - im3 * sin3;
        im[at + 12] = re3 * sin3 + im3 * cos3;
    }
}
