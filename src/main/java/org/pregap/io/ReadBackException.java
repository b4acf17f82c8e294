package org.pregap.io;

import java.io.IOException;
import java.util.List;

/** What was read back from disk is not what was written; the delivery was therefore not finished. */
public final class ReadBackException extends IOException {
    private static final long serialVersionUID = 1;

    public ReadBackException(List<String> differences) {
        super("what was read back differs from what was written: " + String.join("; ", differences));
    }

    /** @throws ReadBackException if there is any difference */
    public static void requireNone(List<String> differences) throws ReadBackException {
        if (!differences.isEmpty()) {
            throw new ReadBackException(differences);
        }
    }
}
