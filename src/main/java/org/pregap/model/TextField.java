package org.pregap.model;

import java.util.Arrays;
import java.util.Optional;

/** The texts that an album and each of its tracks can carry onto the disc. */
public enum TextField {
    TITLE("title"),
    PERFORMER("performer"),
    SONGWRITER("songwriter"),
    COMPOSER("composer"),
    ARRANGER("arranger"),
    MESSAGE("message");

    private final String id;

    TextField(String id) {
        this.id = id;
    }

    /** The name in album files and sheets. */
    public String id() {
        return id;
    }

    public static Optional<TextField> find(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }
}
