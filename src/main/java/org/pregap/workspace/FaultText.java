package org.pregap.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.pregap.io.FormatException;
import org.pregap.parallel.Cancelled;

/** Failures as sentences, the same in a window and on the command line: the file, the place, the reason. */
public final class FaultText {
    private FaultText() {}

    /** Of one line, but for the reasons that a format gives one by one. */
    public static String of(Throwable thrown) {
        Throwable failure = unwrapped(thrown);
        if (isBug(failure)) {
            return "this is a bug in Pregap, not a fault of yours: " + PrintableText.of(failure.toString());
        }
        if (failure instanceof FormatException format) {
            String where = format.source() + (format.place().isEmpty() ? "" : ", " + format.place());
            return PrintableText.of(where) + ": " + format.reason();
        }
        return PrintableText.of(sentence(failure));
    }

    /** Whether it is nobody's fault but ours. */
    public static boolean isBug(Throwable thrown) {
        Throwable failure = unwrapped(thrown);
        return !(failure instanceof IOException
                || failure instanceof InvalidPathException
                || failure instanceof Cancelled);
    }

    /** Walks over folders hide what the disk says in an unchecked exception. */
    public static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown instanceof UncheckedIOException && cause != null ? cause : thrown;
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof FileSystemException onFile) {
            String reason = onFile.getReason();
            return onFile.getFile() + (reason == null ? standardReason(onFile) : separator(reason) + reason);
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String standardReason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return ": there is no such file or folder";
        }
        boolean inTheWay = failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException;
        return inTheWay ? " is no folder" : ": the system refuses it";
    }

    private static String separator(String reason) {
        return reason.startsWith("exists") || reason.startsWith("is ") ? " " : ": ";
    }
}
