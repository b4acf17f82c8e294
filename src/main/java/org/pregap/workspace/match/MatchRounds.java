package org.pregap.workspace.match;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.parallel.Job;

/**
 * Sets gains, measures what comes of them, and sets them again: where tracks are crossfaded, the gain of one changes the
 * loudness and the peaks of its neighbour. What is settled from the beginning is left as it is.
 */
final class MatchRounds {
    static final int MOST_ROUNDS = 12;

    /** Half of what is promised; the rest is left to the rounding of the delivery. */
    private static final double SETTLED_DB = 0.05;

    /** What is promised, and enough where a track's loudest passage follows its neighbour more than its own gain. */
    private static final double PROMISED_DB = 0.1;

    /** A little more than what is too much, so that the way down to the ceiling has an end. */
    private static final double EXTRA_THOUSANDTHS_DB = 20;

    private static final double THOUSANDTHS = 1000.0;

    /** What rounding to 16 bits with TPDF dither can add to a peak between samples, in full scales. */
    private static final double ROUNDING = 8 * 0x1p-15;

    /** How an album comes to its figures. */
    @FunctionalInterface
    interface Meter {
        Heard measure(Album album, Job job) throws IOException;
    }

    /**
     * How it ended.
     *
     * @param album with its gains set
     * @param heard what that album came to
     * @param targetLufs where all were to go; lower than asked for if it was fitted
     * @param left the steps that would come next: small, if it is settled
     * @param unsettled those of them by which what was promised is missed
     */
    record Outcome(Album album, Heard heard, double targetLufs, List<MatchStep> left, List<MatchStep> unsettled) {

        Outcome {
            left = List.copyOf(left);
            unsettled = List.copyOf(unsettled);
        }

        boolean settled() {
            return unsettled.isEmpty();
        }
    }

    private final MatchScope scope;
    private final MatchOrder order;
    private final Meter meter;
    private final double ceilingDbtp;
    private final Map<Integer, Gain> highest = new HashMap<>();

    MatchRounds(MatchScope scope, MatchOrder order, Meter meter) {
        this.scope = scope;
        this.order = order;
        this.meter = meter;
        this.ceilingDbtp = beforeRounding(order.ceilingDbtp());
    }

    /** The programme stays a little lower, so that the ceiling still holds when it was rounded to 16 bits. */
    private static double beforeRounding(double ceilingDbtp) {
        double ceiling = StrictMath.pow(10, ceilingDbtp / 20);
        return 20 * StrictMath.log10(Math.max(ceiling - ROUNDING, ceiling / 2));
    }

    /**
     * @param heard what the album comes to as it is
     * @param targetLufs where all are to go
     */
    Outcome run(Album album, Heard heard, double targetLufs, Job job) throws IOException {
        Album now = album;
        Heard found = heard;
        for (int round = 0; ; round++) {
            if (round > 0) {
                lowerWhatIsOver(now, found);
            }
            List<MatchLevel> levels = levels(now, found);
            double target = order.fit() ? MatchTarget.fitted(levels, targetLufs, ceilingDbtp) : targetLufs;
            List<MatchStep> steps = levels.stream()
                    .map(level -> MatchStep.of(level, target, ceilingDbtp))
                    .toList();
            double near = round == MOST_ROUNDS ? PROMISED_DB : SETTLED_DB;
            List<MatchStep> unsettled =
                    steps.stream().filter(step -> !isSettled(step, near)).toList();
            if (unsettled.isEmpty() || round == MOST_ROUNDS) {
                return new Outcome(now, found, target, steps, unsettled);
            }
            now = scope.with(now, steps);
            found = meter.measure(now, job.part(share(round), share(round + 1)));
        }
    }

    private List<MatchLevel> levels(Album album, Heard heard) {
        return scope.levels(album, heard).stream()
                .map(level -> level.atMost(highest.getOrDefault(level.number(), level.highest())))
                .toList();
    }

    /**
     * A track that was to stay below the ceiling and is over it owes that to a neighbour, and one alone may have to go
     * down without end. So all that sounds in it goes down, and stays there.
     */
    private void lowerWhatIsOver(Album album, Heard heard) {
        List<MatchLevel> levels = scope.levels(album, heard);
        for (MatchLevel over : levels) {
            if (!isOver(over)) {
                continue;
            }
            double tooMuch = (over.truePeakDbtp() - ceilingDbtp) * THOUSANDTHS + EXTRA_THOUSANDTHS_DB;
            Set<Integer> sounding = scope.soundingIn(album, over.number());
            for (MatchLevel level : levels) {
                if (sounding.contains(level.number())) {
                    int lowered = level.gain().thousandthsDb() - (int) Math.ceil(tooMuch);
                    int possible = Math.max(Gain.LOWEST.thousandthsDb(), lowered);
                    highest.merge(level.number(), new Gain(possible), MatchRounds::lower);
                }
            }
        }
    }

    private static Gain lower(Gain a, Gain b) {
        return a.thousandthsDb() <= b.thousandthsDb() ? a : b;
    }

    private boolean isSettled(MatchStep step, double near) {
        return step.limit() == MatchLimit.SILENCE || (Math.abs(step.changeDb()) <= near && !isOver(step.level()));
    }

    private boolean isOver(MatchLevel level) {
        return !level.isSilent() && level.truePeakDbtp() > ceilingDbtp;
    }

    /** One round is enough where nothing is crossfaded. */
    private static double share(int round) {
        return round == 0 ? 0 : 1 - 0.1 / (1L << (round - 1));
    }
}
