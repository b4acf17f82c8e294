package org.pregap.playback;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What was given to the card lately, and what the meters said of it. The audio thread writes; anybody may look up what is
 * heard at a moment, for which the card says how far it has come. Without locks: an entry that is written anew while
 * somebody reads it is noticed, and nothing is found.
 */
final class HeardLog {
    private static final int ENTRIES = 512;
    private static final int PLACES = 7;
    private static final int FIELDS = PLACES + LiveMeter.FIGURES;

    private final AtomicLongArray fields = new AtomicLongArray(ENTRIES * FIELDS);
    private final AtomicLong written = new AtomicLong();

    /**
     * A moment that is heard.
     *
     * @param generation of the plan it belongs to
     * @param version of the plan
     * @param passage the number of the passage of its route
     * @param linePosition its place, at the line's rate
     * @param resets how often the meters had been reset
     */
    record Moment(long generation, long version, int passage, long linePosition, long resets, Levels levels) {}

    /**
     * For the audio thread.
     *
     * @param writtenSamples how many samples the card had been given before the chunk
     */
    void add(long writtenSamples, Chunk chunk, long resets, double[] figures) {
        long number = written.getPlain();
        int at = (int) (number % ENTRIES) * FIELDS;
        fields.setRelease(at, writtenSamples);
        fields.setRelease(at + 1, chunk.generation);
        fields.setRelease(at + 2, chunk.version);
        fields.setRelease(at + 3, chunk.position);
        fields.setRelease(at + 4, chunk.speed);
        fields.setRelease(at + 5, chunk.passage);
        fields.setRelease(at + 6, resets);
        for (int i = 0; i < LiveMeter.FIGURES; i++) {
            fields.setRelease(at + PLACES + i, Double.doubleToRawLongBits(figures[i]));
        }
        written.setRelease(number + 1);
    }

    /** What is heard when the card has played so many samples; empty before anything was. */
    Optional<Moment> at(long playedSamples) {
        long last = written.get() - 1;
        for (long number = last; number >= 0 && number > last - ENTRIES / 2; number--) {
            int at = (int) (number % ENTRIES) * FIELDS;
            long start = fields.get(at);
            if (start <= playedSamples) {
                Moment moment = read(at, playedSamples - start);
                return written.get() - number < ENTRIES ? Optional.of(moment) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Moment read(int at, long into) {
        double[] figures = new double[LiveMeter.FIGURES];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Double.longBitsToDouble(fields.get(at + PLACES + i));
        }
        return new Moment(
                fields.get(at + 1),
                fields.get(at + 2),
                (int) fields.get(at + 5),
                fields.get(at + 3) + into * fields.get(at + 4),
                fields.get(at + 6),
                Levels.of(figures));
    }
}
