package org.pregap.format.ddp.dialect;

import java.util.Arrays;
import java.util.Optional;

/** Which entries of a track carry its ISRC. A reader that looks only at one of them exists for each. */
public enum IsrcPlacement {
    /** Its first, which is index 0 where it has one. */
    FIRST("first"),
    /** Its first and its index 1. */
    FIRST_AND_INDEX_01("first-and-01"),
    /** Its index 1 alone. */
    INDEX_01("01"),
    /** All of them. */
    EVERY("every");

    private final String id;

    IsrcPlacement(String id) {
        this.id = id;
    }

    /** By which it is chosen. */
    public String id() {
        return id;
    }

    public static Optional<IsrcPlacement> find(String id) {
        return Arrays.stream(values())
                .filter(placement -> placement.id.equals(id))
                .findFirst();
    }

    /** @param first whether it is the track's first entry */
    public boolean isOn(int index, boolean first) {
        return switch (this) {
            case FIRST -> first;
            case FIRST_AND_INDEX_01 -> first || index == 1;
            case INDEX_01 -> index == 1;
            case EVERY -> true;
        };
    }
}
