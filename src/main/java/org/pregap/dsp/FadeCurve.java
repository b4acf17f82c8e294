package org.pregap.dsp;

/** The curve of a fade in, f(x) for x from 0 to 1, with f(0) = 0 and f(1) = 1 exactly. */
public enum FadeCurve {
    /** f(x) = x; f(x) + f(1−x) = 1. */
    LINEAR {
        @Override
        public double at(double x) {
            return x;
        }
    },
    /** f(x) = sin(πx/2); f(x)² + f(1−x)² = 1. */
    EQUAL_POWER {
        @Override
        public double at(double x) {
            return StrictMath.sin(x * (Math.PI / 2));
        }
    };

    /** @param x 0 to 1 */
    public abstract double at(double x);
}
