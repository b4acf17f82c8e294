package org.pregap.workspace.jobs;

/** How work ended. */
public sealed interface Outcome<T> {
    /** It was done. */
    record Done<T>(T result) implements Outcome<T> {}

    /** It failed; {@code IOException} and its kin are the world's fault, everything else is ours. */
    record Failed<T>(Throwable reason) implements Outcome<T> {}

    /** Somebody asked it to end. */
    record Cancelled<T>() implements Outcome<T> {}
}
