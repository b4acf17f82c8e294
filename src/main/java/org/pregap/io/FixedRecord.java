package org.pregap.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A record of fixed-width ASCII fields, declared once as a table; the sum of the widths is checked when it is built. */
public final class FixedRecord {
    /** A field: its name in the specification, first byte, width in bytes. */
    public record Field(String name, int offset, int width) {}

    /** Collects fields in their order on disk. */
    public static final class Builder {
        private final List<Field> fields = new ArrayList<>();
        private int size;

        public Field field(String name, int width) {
            var field = new Field(name, size, width);
            fields.add(field);
            size += width;
            return field;
        }

        /** @throws IllegalStateException if the widths do not add up to the size the specification gives */
        public FixedRecord ofSize(int bytes) {
            if (size != bytes) {
                throw new IllegalStateException("fields add up to " + size + " bytes, not " + bytes);
            }
            return new FixedRecord(List.copyOf(fields), bytes);
        }
    }

    private final List<Field> fields;
    private final int size;

    private FixedRecord(List<Field> fields, int size) {
        this.fields = fields;
        this.size = size;
    }

    public List<Field> fields() {
        return fields;
    }

    /** A record of spaces. */
    public byte[] blank() {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    /**
     * Writes text left-aligned.
     *
     * @throws IllegalArgumentException if it is longer than the field or holds anything but printable ASCII
     */
    public static void put(byte[] record, Field field, String text) {
        if (text.length() > field.width()) {
            throw new IllegalArgumentException(field.name() + " takes " + field.width() + " characters: " + text);
        }
        if (!text.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new IllegalArgumentException(field.name() + " takes printable ASCII only: " + text);
        }
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, record, field.offset(), text.length());
    }
}
