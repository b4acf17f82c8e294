package org.pregap.format.ddp;

/**
 * Something wrong in a set that could be read nevertheless.
 *
 * @param file its name in the folder
 * @param place where in it, such as {@code packet 3, byte 192}; empty for the whole
 * @param message what was found and what was wanted
 */
public record DdpDefect(String file, String place, String message) {
    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ", " + place) + ": " + message;
    }
}
