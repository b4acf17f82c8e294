package org.pregap.workspace.document;

import java.util.function.Function;
import org.pregap.workspace.jobs.Outcome;

/** Goes on with what came out of work. */
final class Outcomes {
    private Outcomes() {}

    /** @param wanted whether it still matters; what does not counts as cancelled */
    static <A, B> Outcome<B> of(Outcome<A> outcome, boolean wanted, Function<? super A, ? extends B> next) {
        return outcome instanceof Outcome.Done<A> && !wanted ? new Outcome.Cancelled<>() : map(outcome, next);
    }

    static <A, B> Outcome<B> map(Outcome<A> outcome, Function<? super A, ? extends B> next) {
        if (outcome instanceof Outcome.Done<A> done) {
            return new Outcome.Done<>(next.apply(done.result()));
        }
        if (outcome instanceof Outcome.Failed<A> failed) {
            return new Outcome.Failed<>(failed.reason());
        }
        return new Outcome.Cancelled<>();
    }
}
