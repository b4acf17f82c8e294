package org.pregap.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What the Q channel says of a track. Source: ECMA-130, section 22.3.1 (CONTROL field).
 *
 * @param copyPermitted digital copying is permitted, {@code DCP}
 * @param preEmphasis the audio was recorded with 50/15 µs pre-emphasis, {@code PRE}
 * @param fourChannel four-channel audio, {@code 4CH}
 * @param scms copying is governed by the serial copy management system, {@code SCMS}
 */
public record TrackFlags(boolean copyPermitted, boolean preEmphasis, boolean fourChannel, boolean scms) {
    public static final TrackFlags NONE = new TrackFlags(false, false, false, false);

    /** Reads {@code DCP PRE 4CH SCMS} in any order, separated by spaces; an empty text is none. */
    public static TrackFlags parse(String text) {
        boolean dcp = false;
        boolean pre = false;
        boolean fourChannel = false;
        boolean scms = false;
        for (String name : text.strip().split("[\\s,]+", -1)) {
            switch (name) {
                case "" -> {}
                case "DCP" -> dcp = true;
                case "PRE" -> pre = true;
                case "4CH" -> fourChannel = true;
                case "SCMS" -> scms = true;
                default ->
                    throw new IllegalArgumentException(
                            "'" + name + "' is no track flag; there are DCP, PRE, 4CH and SCMS");
            }
        }
        return new TrackFlags(dcp, pre, fourChannel, scms);
    }

    /** The names of those that are set, in a fixed order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (copyPermitted) {
            names.add("DCP");
        }
        if (preEmphasis) {
            names.add("PRE");
        }
        if (fourChannel) {
            names.add("4CH");
        }
        if (scms) {
            names.add("SCMS");
        }
        return names;
    }

    /** The four bits of the CONTROL field: 1 pre-emphasis, 2 copy permitted, 8 four-channel. */
    public int controlNibble() {
        return (preEmphasis ? 1 : 0) | (copyPermitted ? 2 : 0) | (fourChannel ? 8 : 0);
    }
}
