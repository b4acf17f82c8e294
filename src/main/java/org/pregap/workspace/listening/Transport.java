package org.pregap.workspace.listening;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.time.SamplePos;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.observe.Subscription;

/** Plays the album. For the window's thread; no method waits for sound. */
public interface Transport {
    /** Which side of a join is heard. */
    enum Side {
        BOTH,
        OUTGOING,
        INCOMING
    }

    /**
     * Seconds played before the place that was asked for, and after it.
     *
     * @param preSeconds 0 to 60
     * @param postSeconds 0 to 60
     */
    record Rolls(double preSeconds, double postSeconds) {
        public static final Rolls STANDARD = new Rolls(5, 3);
    }

    /**
     * The card and what goes on there.
     *
     * @param device the name of the one in use or chosen
     * @param rateHz asked of the device; 0 while there is none
     * @param bits 16 or 24; 0 while there is none
     * @param dropouts how often the sound broke off since it was started
     * @param trouble a sentence on why there is no sound, where there is none
     */
    record Status(String device, int rateHz, int bits, long dropouts, Optional<String> trouble) {}

    /** Plays from the playhead, or stops. */
    void toggle(Side side);

    /** Plays from here to the end of the album, or round the loop. */
    void playFrom(SamplePos position);

    /** Plays a passage and stops. */
    void playRange(TimeRange range);

    /** @param preRoll whether the seconds before it are heard first */
    void playTrack(int number, boolean preRoll);

    /** Pre-roll, the join into this track, post-roll. */
    void playTransition(int intoTrack);

    /** Every join in turn: the last seconds, the gap, the first seconds. */
    void playTransitions();

    void stop();

    /** Moves the playhead, also while playing. */
    void seek(SamplePos position);

    /** Round and round, whenever it plays within. */
    void loop(Optional<TimeRange> range);

    Optional<TimeRange> loop();

    /**
     * As the keys J, K and L: each L plays forward at the next speed of 1, 2, 4 and 8, each J backward; K stops.
     *
     * @param direction −1, 0 or +1
     */
    void shuttle(int direction);

    boolean isPlaying();

    /** What is heard right now; while nothing plays, from where it will. */
    SamplePos playhead();

    Rolls rolls();

    void setRolls(Rolls rolls);

    /** The names of the sound devices that there are now; the system's default one first. */
    List<String> devices();

    void choose(String device);

    Status status();

    /** What the meters show of what is heard right now. */
    MeterReading meters();

    /** Forgets held peaks and begins the integrated loudness anew. */
    void resetMeters();

    /** Tells of starts, stops, devices and trouble; the playhead and the meters are asked for while it plays. */
    Subscription observe(Consumer<? super Status> observer);
}
