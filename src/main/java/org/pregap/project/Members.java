package org.pregap.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pregap.io.FormatException;
import org.pregap.model.Fade;
import org.pregap.model.Gain;
import org.pregap.model.Texts;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;

/**
 * The members of an object whose keys are known, and the defaults of those that are left out. Plain accessors instead of
 * a function for each kind of value: every lambda costs a short command a part of its start.
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

    /** The text, or the empty one. */
    String text(String key) throws FormatException {
        return has(key) ? get(key).text() : "";
    }

    boolean truth(String key) throws FormatException {
        return has(key) && get(key).truth();
    }

    CdFrames cdFrames(String key, CdFrames otherwise) throws FormatException {
        return has(key) ? Quantities.cdFrames(get(key)) : otherwise;
    }

    SampleCount samples(String key) throws FormatException {
        return has(key) ? Quantities.samples(get(key)) : SampleCount.ZERO;
    }

    Gain gainDb() throws FormatException {
        return has("gainDb") ? Quantities.gainDb(get("gainDb")) : Gain.UNITY;
    }

    Fade fade(String key) throws FormatException {
        return has(key) ? FadeJson.read(get(key)) : Fade.NONE;
    }

    Texts texts() throws FormatException {
        return has("texts") ? TextsJson.read(get("texts")) : Texts.NONE;
    }
}
