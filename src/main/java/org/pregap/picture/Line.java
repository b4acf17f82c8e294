package org.pregap.picture;

import java.util.function.DoubleUnaryOperator;

/**
 * A curve: points joined by straight strokes in the order given. Where a coordinate is not finite, or beyond ±1e100,
 * or not above 0 on a logarithmic axis, the stroke is broken.
 */
public final class Line {
    private final String name;
    private final double[] x;
    private final double[] y;
    private final boolean dashed;

    private Line(String name, double[] x, double[] y, boolean dashed) {
        this.name = name;
        this.x = x;
        this.y = y;
        this.dashed = dashed;
    }

    /**
     * @param name what the legend calls it
     * @throws IllegalArgumentException if there are not as many x as y
     */
    public static Line of(String name, double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x and " + y.length + " y");
        }
        return new Line(name, x.clone(), y.clone(), false);
    }

    /** A curve of evenly spaced values, the first at {@code start}. */
    public static Line evenly(String name, double start, double step, double[] y) {
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = start + i * step;
        }
        return new Line(name, x, y.clone(), false);
    }

    /** The graph of a function at {@code points} evenly spaced places, both ends among them; 2 or more. */
    public static Line graph(String name, double from, double to, int points, DoubleUnaryOperator function) {
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            double part = (double) i / (points - 1);
            x[i] = from * (1 - part) + to * part;
            y[i] = function.applyAsDouble(x[i]);
        }
        return new Line(name, x, y, false);
    }

    /** The same curve as a dashed stroke. */
    public Line dashed() {
        return new Line(name, x, y, true);
    }

    public String name() {
        return name;
    }

    int size() {
        return x.length;
    }

    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    boolean isDashed() {
        return dashed;
    }
}
