package org.pregap.parallel;

import java.util.List;

/** Hears how far long work has come. Called on the thread that runs the work, often; must return quickly. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (step, done, total) -> {};

    /**
     * @param step what is being done, for people
     * @param done how much of it, 0 to {@code total}
     * @param total in the same unit, more than 0
     */
    void at(String step, long done, long total);

    /**
     * What the steps that follow belong to, where work has parts that people know by name.
     *
     * @param parts their names; those named before are done
     */
    default void on(List<String> parts) {}
}
