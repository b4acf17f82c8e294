package org.pregap.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.pregap.time.SamplePos;

/**
 * What is to be heard. Whoever asks for something else replaces it as a whole, so that every thread sees all of a wish or
 * nothing. A plan of another generation begins anew; one of the same generation goes on where the sound is.
 *
 * @param generation counts starts, stops and jumps
 * @param version counts changes
 * @param piece what is played; empty for silence
 * @param loop what is played round and round when it is come to
 * @param remaps how places of earlier versions are found on this one's clock, in order
 */
record Plan(long generation, long version, Optional<Piece> piece, Optional<Loop> loop, List<Remap> remaps) {
    static final Plan SILENCE = new Plan(0, 0, Optional.empty(), Optional.empty(), List.of());

    /** A sound and the way through it, on the clock of the sound. */
    record Piece(Sound sound, Route route) {}

    /**
     * Both are on the clock of the sound.
     *
     * @param passage what is played round and round
     * @param since what was heard when it was asked for, or where the generation begins, if that is later: what was made
     *     ready for the card from there on does not count as come past its end
     */
    record Loop(Passage passage, SamplePos since) {
        Loop mapped(LongUnaryOperator map) {
            return new Loop(passage.mapped(map), new SamplePos(map.applyAsLong(since.sample())));
        }
    }

    /** From the clock before a version to that of the version. */
    record Remap(long version, LongUnaryOperator map) {}

    Plan {
        remaps = List.copyOf(remaps);
    }

    boolean isPlaying() {
        return piece.isPresent();
    }

    Plan playing(Sound sound, Route route) {
        return new Plan(
                generation + 1,
                version,
                Optional.of(new Piece(sound, route)),
                loop.map(old -> new Loop(old.passage(), route.start())),
                List.of());
    }

    Plan stopped() {
        return new Plan(generation + 1, version, Optional.empty(), loop, List.of());
    }

    /** @param heard what is heard now */
    Plan looping(Optional<Passage> passage, SamplePos heard) {
        return new Plan(generation, version + 1, piece, passage.map(one -> new Loop(one, heard)), remaps);
    }

    /**
     * The same, played of a changed sound.
     *
     * @param map where places of the old clock lie on the new one; never less than 0
     * @param heardVersion nothing older than this is asked for any more
     */
    Plan changed(Sound sound, LongUnaryOperator map, long heardVersion) {
        var kept = new ArrayList<Remap>();
        remaps.stream().filter(remap -> remap.version() > heardVersion).forEach(kept::add);
        kept.add(new Remap(version + 1, map));
        return new Plan(
                generation,
                version + 1,
                piece.map(old -> new Piece(sound, old.route().mapped(map))),
                loop.map(old -> old.mapped(map)),
                kept);
    }

    /** Where a place of an earlier version lies now. */
    SamplePos now(SamplePos place, long ofVersion) {
        long sample = place.sample();
        for (Remap remap : remaps) {
            if (remap.version() > ofVersion) {
                sample = remap.map().applyAsLong(sample);
            }
        }
        return new SamplePos(sample);
    }
}
