package org.pregap.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Names the file to which something happened: of one that is open already, the system tells only what happened. */
public final class FileFailure {
    private FileFailure() {}

    /** The failure itself where it names a file, else one that does: {@code a.pregap: No space left on device}. */
    public static IOException on(Path file, IOException failure) {
        if (failure instanceof FileSystemException || failure instanceof FormatException) {
            return failure;
        }
        var named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }
}
