package org.pregap.model;

/** Where in a crossfade's overlap the incoming track's mark lies. */
public enum MarkPlace {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String id;

    MarkPlace(String id) {
        this.id = id;
    }

    /** The name in album files and sheets. */
    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException if there is no such place */
    public static MarkPlace parse(String id) {
        for (MarkPlace place : values()) {
            if (place.id.equals(id)) {
                return place;
            }
        }
        throw new IllegalArgumentException("'" + id + "' is no place of a mark; write start, middle or end");
    }
}
