package org.pregap.ui.timeline.gesture;

/**
 * What a drag shows.
 *
 * @param place where INDEX 01 lies; empty where that is not what is dragged
 * @param value what has become of the value that is dragged, as it also stands in the name of the step
 */
record Reading(String place, String value) {
    static Reading of(String value) {
        return new Reading("", value);
    }

    /** Both, for people. */
    String text() {
        return place.isEmpty() ? value : GestureWords.get("placeAndValue", place, value);
    }
}
