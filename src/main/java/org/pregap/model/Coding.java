package org.pregap.model;

/**
 * How the sound of a source is coded, where that is not plain or FLAC: somebody has to know that it was lossy, or that
 * another program decoded it.
 *
 * @param name of the coding, such as {@code MP3}; 1 to 40 characters
 * @param lossy whether coding left something out
 */
public record Coding(String name, boolean lossy) {
    public static final int LONGEST_NAME = 40;

    public Coding {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no name of a coding: '" + name + "'");
        }
    }
}
