package org.pregap.workspace.listening;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why there is no sound, for people. */
final class Trouble {
    private Trouble() {}

    static String inWords(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there; put it back, or name the folder where it lies now";
        }
        if (failure instanceof FileSystemException unread && unread.getReason() != null) {
            return unread.getFile() + " cannot be read: " + unread.getReason();
        }
        String message = failure.getMessage();
        return message == null ? "the sound stopped because of " + failure : message;
    }
}
