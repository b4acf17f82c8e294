package org.pregap.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The shape of a fade, named by its formula; x runs from 0 to 1 as the sound comes in, a fade out mirrors it. */
public enum FadeLaw {
    /** x: the two sides of a crossfade add up to 1. For material that is alike. */
    LINEAR("linear"),
    /** sin(πx/2): the squares of the two sides add up to 1. For material that is unlike. */
    EQUAL_POWER("equal-power");

    private final String id;

    FadeLaw(String id) {
        this.id = id;
    }

    /** The name in album files and sheets. */
    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException if there is no such law */
    public static FadeLaw parse(String id) {
        for (FadeLaw law : values()) {
            if (law.id.equals(id)) {
                return law;
            }
        }
        String known = Arrays.stream(values()).map(FadeLaw::id).collect(Collectors.joining(" or "));
        throw new IllegalArgumentException("'" + id + "' is no fade law; write " + known);
    }
}
