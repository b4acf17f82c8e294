package org.pregap.delivery.naming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregap.io.FileName;

/**
 * How files are named: text, and fields in braces, {@code {track:02} {title}}. A number after the colon is how many digits
 * a number has at least.
 *
 * @param parts in their order
 */
public record NamePattern(List<Part> parts) {
    private static final int MOST_FIELDS = 16;
    private static final int LONGEST_LITERALS_BYTES = 64;
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern INSIDE = Pattern.compile("([a-z]+)(?::0?([1-4]))?");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s_.,;+~\u2013\u2014-]+");

    /** Two digits and the title. */
    public static final NamePattern STANDARD = parse("{track:02} {title}");

    /** A part of a pattern. */
    public sealed interface Part {
        /** Text that stands in every name. */
        record Literal(String text) implements Part {
            private boolean isSeparator() {
                return SEPARATOR.matcher(text).matches();
            }
        }

        /**
         * A field.
         *
         * @param digits how many a number has at least; 1 for texts
         */
        record Slot(NameField field, int digits) implements Part {
            private String filled(String value) {
                return "0".repeat(Math.max(0, field.isNumber() ? digits - value.length() : 0)) + value;
            }
        }
    }

    public NamePattern {
        parts = List.copyOf(parts);
    }

    /** @throws IllegalArgumentException if it is no pattern; the message says why, and which fields there are */
    public static NamePattern parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher fields = FIELD.matcher(text);
        int end = 0;
        while (fields.find()) {
            literal(text.substring(end, fields.start()), parts);
            parts.add(slot(fields.group(1)));
            end = fields.end();
        }
        literal(text.substring(end), parts);
        requireBounds(parts);
        return new NamePattern(parts);
    }

    private static void literal(String text, List<Part> parts) {
        if (text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException(
                    "names of files have fields in braces, each brace with its other one; there are "
                            + NameField.all());
        }
        if (!FileName.isPlain(text)) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' cannot stand in names of files: not every system takes < > : \" / \\ | ? * or control characters");
        }
        if (!text.isEmpty()) {
            parts.add(new Part.Literal(text));
        }
    }

    private static Part slot(String inside) {
        Matcher matcher = INSIDE.matcher(inside);
        NameField field = (matcher.matches() ? NameField.find(matcher.group(1)) : Optional.<NameField>empty())
                .orElseThrow(() -> new IllegalArgumentException("there is no field {" + inside
                        + "} for names of files; there are " + NameField.all()
                        + "; numbers also with digits, as in {track:02}"));
        String digits = matcher.group(2);
        if (digits != null && !field.isNumber()) {
            throw new IllegalArgumentException("{" + inside + "}: only numbers have digits, as in {track:02}");
        }
        return new Part.Slot(field, digits == null ? 1 : Integer.parseInt(digits));
    }

    private static void requireBounds(List<Part> parts) {
        int slots = 0;
        int literalBytes = 0;
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                literalBytes += literal.text().getBytes(StandardCharsets.UTF_8).length;
            } else {
                slots++;
            }
        }
        if (slots == 0 || slots > MOST_FIELDS || literalBytes > LONGEST_LITERALS_BYTES) {
            throw new IllegalArgumentException("names of files have 1 to " + MOST_FIELDS + " fields and at most "
                    + LONGEST_LITERALS_BYTES + " bytes of text between them; the fields are " + NameField.all());
        }
    }

    /**
     * Puts values in. Where one is empty, the separator before it goes too; at the beginning the one after it.
     *
     * @param values of all fields
     */
    String filled(Map<NameField, String> values) {
        List<String> said = new ArrayList<>();
        boolean open = false;
        for (Part part : parts) {
            if (part instanceof Part.Slot slot) {
                String value = slot.filled(values.getOrDefault(slot.field(), ""));
                if (value.isEmpty() && open) {
                    said.remove(said.size() - 1);
                }
                said.add(value);
                open = false;
            } else if (part instanceof Part.Literal literal) {
                boolean separates = literal.isSeparator();
                boolean atStart = String.join("", said).isEmpty();
                said.add(separates && atStart && !said.isEmpty() ? "" : literal.text());
                open = separates && !said.get(said.size() - 1).isEmpty();
            }
        }
        return String.join("", said).strip();
    }

    /** As it is typed. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                text.append(literal.text());
            } else if (part instanceof Part.Slot slot) {
                String field = slot.field().inBraces();
                text.append(slot.digits() == 1 ? field : field.replace("}", ":0" + slot.digits() + "}"));
            }
        }
        return text.toString();
    }
}
