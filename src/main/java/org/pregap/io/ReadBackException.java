package org.pregap.io;

import java.io.IOException;
import java.util.List;

/** What was read back from disk is not what was written; the delivery was therefore not finished. */
public final class ReadBackException extends IOException {
    private static final long serialVersionUID = 1;

    public ReadBackException(List<String> differences) {
        super("what was read back differs from what was written: " + String.join("; ", differences));
    }
}
