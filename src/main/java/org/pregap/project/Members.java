package org.pregap.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pregap.io.FormatException;
import org.pregap.project.Located.Reading;

/**
 * The members of an object whose keys are known.
 *
 * @param at the object itself
 * @param object its tree
 */
record Members(Located at, ObjectNode object) {
    boolean has(String key) {
        return object.has(key);
    }

    /** The member, which must be there. */
    Located get(String key) throws FormatException {
        JsonNode value = object.get(key);
        if (value == null) {
            throw at.wrong("'" + key + "' is missing");
        }
        return at.member(key, value);
    }

    <T> T required(String key, Reading<T> reading) throws FormatException {
        return reading.read(get(key));
    }

    <T> T optional(String key, T otherwise, Reading<T> reading) throws FormatException {
        return has(key) ? reading.read(get(key)) : otherwise;
    }

    /** The text, or the empty one. */
    String text(String key) throws FormatException {
        return optional(key, "", Located::text);
    }

    /**
     * A value changed by a member if that is there; what the model objects to is at the member's place.
     *
     * @param change makes the new value from the old one and the member
     */
    <V, T> V with(V value, String key, Reading<T> reading, Change<V, T> change) throws FormatException {
        if (!has(key)) {
            return value;
        }
        Located member = get(key);
        T read = reading.read(member);
        return member.make(() -> change.apply(value, read));
    }

    /** How a member changes a value. */
    @FunctionalInterface
    interface Change<V, T> {
        V apply(V value, T member);
    }
}
