package org.pregap.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A finished master as a file, with what was found in it when it was taken in. It is never modified.
 *
 * @param path absolute, with {@code /} between the names
 * @param sha256 the file's digest, 64 lower-case hex digits
 * @param format the kind of its samples
 * @param effectiveBits the shortest word length that holds every sample exactly, 1 to 32, or 64 where no integer does
 * @param lengthSamples how many samples it has, at least 1, at its own rate
 * @param coding what it is coded in, if its samples are not stored plainly or in FLAC
 */
public record Source(
        String path,
        String sha256,
        SourceFormat format,
        int effectiveBits,
        long lengthSamples,
        Optional<Coding> coding) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Source {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a source has a path");
        }
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + sha256);
        }
        if (effectiveBits < 1 || effectiveBits > 64) {
            throw new IllegalArgumentException("no word length: " + effectiveBits);
        }
        if (lengthSamples < 1) {
            throw new IllegalArgumentException("a source has at least one sample");
        }
        if (lengthSamples / format.rate().hz() >= Bounds.LONGEST_SECONDS) {
            throw new IllegalArgumentException("a source cannot be " + lengthSamples + " samples long");
        }
    }

    /** Plain samples, or FLAC. */
    public Source(String path, String sha256, SourceFormat format, int effectiveBits, long lengthSamples) {
        this(path, sha256, format, effectiveBits, lengthSamples, Optional.empty());
    }

    /** The file's name without folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public Source withPath(String newPath) {
        return new Source(newPath, sha256, format, effectiveBits, lengthSamples, coding);
    }

    /**
     * How sound is coded that is neither plain nor FLAC: somebody has to know that it was lossy, or that another program
     * decoded it.
     *
     * @param name such as {@code MP3}; 1 to 40 characters
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
}
