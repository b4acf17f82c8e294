package org.pregap.dsp.loudness;

/**
 * How high an interpolated point can be, from what is known of the values around it: their highest, and their sharpest
 * bend, the highest second difference. A point is what a straight line between its two neighbours gives, and a weighted
 * sum of second differences; music bends little, so this lets most of it be passed over.
 *
 * <p>The weights follow from the taps alone: taps less those of the straight line, summed up twice. What then remains is
 * a multiple of the difference of two values, next to nothing.
 *
 * @param ofHighest by what the highest value is multiplied, hardly more than 0
 * @param ofBend by what the sharpest bend is multiplied
 */
record PeakBound(double ofHighest, double ofBend) {
    /**
     * The bound that holds for each of some filters.
     *
     * @param filters taps that add up to 1; the one at {@code p} finds the point {@code p / filters.length} of the way
     *     from one value to the next
     * @param at which tap belongs to the value before the point
     */
    static PeakBound of(double[][] filters, int at) {
        double ofHighest = 0;
        double ofBend = 0;
        for (int p = 0; p < filters.length; p++) {
            double place = p / (double) filters.length;
            double[] rest = filters[p].clone();
            rest[at] -= 1 - place;
            rest[at + 1] -= place;
            double slope = 0;
            double weight = 0;
            double sum = 0;
            for (int i = 0; i < rest.length - 2; i++) {
                slope += rest[i];
                weight += slope;
                sum += Math.abs(weight);
            }
            weight += slope + rest[rest.length - 2];
            ofHighest = Math.max(ofHighest, 2 * Math.abs(weight));
            ofBend = Math.max(ofBend, sum);
        }
        return new PeakBound(ofHighest, ofBend);
    }

    /**
     * No point is higher than this.
     *
     * @param near the higher of the two values around it
     * @param highest the highest value within reach of the taps
     * @param bend the sharpest bend there
     */
    double above(double near, double highest, double bend) {
        return near + ofHighest * highest + ofBend * bend;
    }
}
