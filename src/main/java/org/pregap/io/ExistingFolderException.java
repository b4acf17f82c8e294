package org.pregap.io;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** A folder is there already, and nobody said that it may be replaced. How that is said is for whoever asks. */
public final class ExistingFolderException extends FileAlreadyExistsException {
    private static final long serialVersionUID = 1;

    public ExistingFolderException(Path folder) {
        super(folder.toString(), null, "exists already");
    }
}
