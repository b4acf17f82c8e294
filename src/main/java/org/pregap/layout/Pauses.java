package org.pregap.layout;

/** What becomes of the pauses between tracks where an album is cut into files. The first pause is in no file. */
public enum Pauses {
    /** A pause stays at the end of the file before it: files run from INDEX 01 to INDEX 01. */
    PREVIOUS("previous"),
    /** A pause leads into the file after it: files run from INDEX 00 to INDEX 00. */
    NEXT("next"),
    /** The silence of pauses is in no file. */
    DROP("drop");

    private final String id;

    Pauses(String id) {
        this.id = id;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public static Pauses parse(String id) {
        for (Pauses pauses : values()) {
            if (pauses.id.equals(id)) {
                return pauses;
            }
        }
        throw new IllegalArgumentException("'" + id + "' is no place for pauses; write previous, next or drop");
    }
}
