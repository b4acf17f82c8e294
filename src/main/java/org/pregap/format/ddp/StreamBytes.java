package org.pregap.format.ddp;

import java.util.Arrays;

/** The bytes of a stream that is carried without looking into it. A value; never changes. */
public final class StreamBytes {
    private final byte[] bytes;

    private StreamBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static StreamBytes of(byte[] bytes) {
        return new StreamBytes(bytes.clone());
    }

    public int length() {
        return bytes.length;
    }

    /** A copy. */
    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StreamBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
