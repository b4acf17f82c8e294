package org.pregap.io;

import java.io.Closeable;
import java.io.IOException;

/** Closes several things, each of them also when another cannot be closed. */
public final class Closing {
    private Closing() {}

    /** @throws IOException the first failure, when all were tried */
    public static void all(Iterable<? extends Closeable> things) throws IOException {
        IOException failure = null;
        for (Closeable thing : things) {
            try {
                thing.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
