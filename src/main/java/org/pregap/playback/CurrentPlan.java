package org.pregap.playback;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** The plan that counts now. Any thread may look at it or put another in its place; none ever waits. */
final class CurrentPlan {
    private final AtomicReference<Plan> plan = new AtomicReference<>(Plan.SILENCE);

    Plan get() {
        return requireNonNull(plan.get());
    }

    void update(UnaryOperator<Plan> change) {
        plan.updateAndGet(change);
    }
}
