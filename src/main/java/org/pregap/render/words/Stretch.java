package org.pregap.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pregap.layout.PlacedClip;
import org.pregap.layout.Ramp;
import org.pregap.render.Programme;

/**
 * A part of the programme in which one thing is true of how it is quantised. Decided from the layout, never from the
 * samples.
 *
 * @param start its first sample
 * @param end the first sample after it
 * @param kind how it is quantised
 */
public record Stretch(long start, long end, Kind kind) {
    /** How a stretch is quantised. */
    public enum Kind {
        /** No clip sounds: zeros. */
        SILENT,
        /**
         * Exactly one clip sounds, at unity gain, without fade or conversion, and its source fits the target: its samples as
         * they are.
         */
        TRANSPARENT,
        /** Everything else: rounded with dither. */
        DITHERED
    }

    /** Whether some of it lies in {@code [from, to)}. */
    boolean overlaps(long from, long to) {
        return start < to && from < end;
    }

    /** The stretches of a whole programme on the clock of the words, in order and without gaps; neighbours differ. */
    public static List<Stretch> of(Programme programme, Words words) {
        List<Stretch> onAlbumClock = atAlbumRate(programme, words.length().bits());
        return words.rate().equals(programme.rate())
                ? onAlbumClock
                : ConvertedStretches.of(onAlbumClock, programme, words.rate());
    }

    private static List<Stretch> atAlbumRate(Programme programme, int targetBits) {
        TreeSet<Long> edges = edges(programme);
        List<Stretch> stretches = new ArrayList<>();
        long from = 0;
        for (long to : edges.headSet(programme.lengthSamples(), true)) {
            if (to > from) {
                append(stretches, new Stretch(from, to, kindOf(programme, from, to, targetBits)));
                from = to;
            }
        }
        return List.copyOf(stretches);
    }

    private static TreeSet<Long> edges(Programme programme) {
        var edges = new TreeSet<Long>();
        for (PlacedClip clip : programme.layout().clips()) {
            edges.add(clip.start().sample());
            edges.add(clip.end().sample());
            for (Ramp ramp : clip.ramps()) {
                edges.add(ramp.start().sample());
                edges.add(ramp.end().sample());
            }
        }
        edges.add(programme.lengthSamples());
        return edges;
    }

    private static Kind kindOf(Programme programme, long from, long to, int targetBits) {
        List<PlacedClip> sounding = programme.layout().clips().stream()
                .filter(clip -> clip.start().sample() < to && from < clip.end().sample())
                .toList();
        if (sounding.isEmpty()) {
            return Kind.SILENT;
        }
        PlacedClip clip = sounding.get(0);
        boolean untouched = sounding.size() == 1
                && programme.factorOf(clip) == 1.0
                && clip.ramps().stream().noneMatch(ramp -> overlaps(ramp, from, to))
                && clip.clip().source().format().rate().equals(programme.rate())
                && clip.clip().source().effectiveBits() <= targetBits;
        return untouched ? Kind.TRANSPARENT : Kind.DITHERED;
    }

    private static boolean overlaps(Ramp ramp, long from, long to) {
        return ramp.start().sample() < to && from < ramp.end().sample();
    }

    /** Adds a stretch at the end, or lengthens the last one if it is of the same kind. */
    static void append(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).kind == next.kind) {
            stretches.set(last, new Stretch(stretches.get(last).start, next.end, next.kind));
        } else {
            stretches.add(next);
        }
    }
}
