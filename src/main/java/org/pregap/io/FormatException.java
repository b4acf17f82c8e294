package org.pregap.io;

import java.io.IOException;

/**
 * Bytes or text that break their format: names the source, the place and the reason. It never means that the disk
 * failed; that is a plain {@link IOException}.
 */
public final class FormatException extends IOException {
    private static final long serialVersionUID = 1;

    private final String source;
    private final String place;
    private final String reason;

    /**
     * @param source what was read: a file, or a part of one
     * @param place where in it, such as {@code byte 44} or {@code row 3, column isrc}; empty for the whole
     * @param reason what was found and what was wanted
     */
    public FormatException(String source, String place, String reason) {
        super(source + (place.isEmpty() ? "" : ", " + place) + ": " + reason);
        this.source = source;
        this.place = place;
        this.reason = reason;
    }

    public FormatException(String source, long offsetBytes, String reason) {
        this(source, "byte " + offsetBytes, reason);
    }

    public String source() {
        return source;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
