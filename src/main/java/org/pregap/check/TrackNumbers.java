package org.pregap.check;

import java.util.ArrayList;
import java.util.List;

/** Numbers of tracks as people write them: {@code 1, 3 to 7, 9, 10}. */
final class TrackNumbers {
    /** Two in a row are no shorter as a run. */
    private static final int SHORTEST_RUN = 3;

    private TrackNumbers() {}

    /** @param numbers rising */
    static String text(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int to = from + 1;
            while (to < numbers.size() && numbers.get(to) == numbers.get(from) + to - from) {
                to++;
            }
            if (to - from >= SHORTEST_RUN) {
                parts.add(numbers.get(from) + " to " + numbers.get(to - 1));
            } else {
                numbers.subList(from, to).forEach(number -> parts.add(Integer.toString(number)));
            }
            from = to;
        }
        return String.join(", ", parts);
    }
}
