package org.pregap.dsp;

/**
 * The curve of a fade in, f(x) for x from 0 to 1: it never falls, and f(0) = 0 and f(1) = 1 exactly. Formulas, pictures
 * and what each is good for: docs/dsp/fades.md.
 */
@FunctionalInterface
public interface FadeCurve {
    /** f(x) = x; f(x) + f(1−x) = 1. */
    FadeCurve LINEAR = x -> x;

    /** f(x) = sin(πx/2); f(x)² + f(1−x)² = 1. */
    FadeCurve EQUAL_POWER = FadeCurve::quarterSine;

    /** f(x) = (1 − cos πx)/2 = sin²(πx/2); f(x) + f(1−x) = 1. */
    FadeCurve RAISED_COSINE = x -> {
        double sine = quarterSine(x);
        return sine * sine;
    };

    /** f(x) = (100^x − 1)/99: slow first. The curve of a tension of ln 100. */
    FadeCurve EXPONENTIAL = withTension(StrictMath.log(100));

    /** f(x) = (100 − 100^(1−x))/99, which is 1 − EXPONENTIAL(1−x): fast first. The tension is −ln 100. */
    FadeCurve LOGARITHMIC = withTension(-StrictMath.log(100));

    /** @param x 0 to 1 */
    double at(double x);

    /**
     * f(x) = (e^(kx) − 1)/(e^k − 1), and f(x) = x for k = 0. Slow first for k above 0, fast first below. The curve of −k is
     * 1 − f(1−x), so the two add up to 1 across a crossfade.
     *
     * @param k −10 to +10
     */
    static FadeCurve withTension(double k) {
        if (k == 0) {
            return LINEAR;
        }
        double whole = StrictMath.expm1(k);
        return x -> StrictMath.expm1(k * x) / whole;
    }

    private static double quarterSine(double x) {
        return StrictMath.sin(x * (Math.PI / 2));
    }
}
