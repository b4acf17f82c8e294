package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One kind of torture. */
interface Part {
    String name();

    /** How often it is done in a full run. */
    int usualCount();

    Row run(Order order) throws IOException, InterruptedException;

    /**
     * What is asked for.
     *
     * @param folder an empty folder to work in
     * @param faults where what is needed to look into a fault is kept
     * @param count how often
     * @param seed of all random numbers
     * @param first the number of the first case
     * @param javas folders of Java machines to compare
     * @param startNanos when it began
     */
    record Order(Path folder, Path faults, int count, long seed, long first, List<Path> javas, long startNanos) {
        public Order {
            javas = List.copyOf(javas);
        }

        Row row(Part part, List<String> found, String note) {
            return row(part, count, found, note);
        }

        Row row(Part part, long tried, List<String> found, String note) {
            double seconds = (System.nanoTime() - startNanos) / 1e9;
            return new Row(part.name(), tried, found, Math.round(seconds), seed, note);
        }
    }

    /**
     * How it went.
     *
     * @param found what should not have been, a text for each
     * @param note what else is worth saying
     */
    record Row(String part, long tried, List<String> found, long seconds, long seed, String note) {
        static final String HEAD = "| part | tried | found | seconds | seed | |\n| --- | --: | --: | --: | --: | --- |";

        public Row {
            found = List.copyOf(found);
        }

        String line() {
            return "| " + part + " | " + tried + " | " + found.size() + " | " + seconds + " | " + seed + " | " + note
                    + " |";
        }
    }
}
