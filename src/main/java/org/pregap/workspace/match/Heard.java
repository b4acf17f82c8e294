package org.pregap.workspace.match;

import java.util.Map;
import org.pregap.workspace.loudness.MeasuredSet;

/**
 * An album as it is heard.
 *
 * @param measured its tracks at its own rate
 * @param peaksDbtp the highest true peak of each track wherever it is heard, by its number; 0 is hidden audio
 */
record Heard(MeasuredSet measured, Map<Integer, Double> peaksDbtp) {
    Heard {
        peaksDbtp = Map.copyOf(peaksDbtp);
    }

    double peakDbtp(int track) {
        return peaksDbtp.getOrDefault(track, Double.NEGATIVE_INFINITY);
    }

    double highestPeakDbtp() {
        return peaksDbtp.values().stream().reduce(Double.NEGATIVE_INFINITY, Math::max);
    }
}
