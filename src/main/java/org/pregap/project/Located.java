package org.pregap.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pregap.io.FormatException;

/**
 * A JSON value that knows where it stands. Each accessor demands a type and a range, and says what it found instead.
 *
 * @param source the file, for messages
 * @param path the place in it, such as {@code tracks[3].clips[0].range}; empty for the whole
 * @param node the value
 */
record Located(String source, String path, JsonNode node) {
    /** A member of an object whose keys are free. */
    record Member(String key, Located value) {}

    FormatException wrong(String reason) {
        return new FormatException(source, path, reason);
    }

    /** An object that has none but these keys. */
    Members members(List<String> known) throws FormatException {
        ObjectNode object = object();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!known.contains(member.getKey())) {
                throw member(member.getKey(), member.getValue())
                        .wrong("there is no such key here; there are " + String.join(", ", known));
            }
        }
        return new Members(this, object);
    }

    /** The members of an object whose keys are free, in their order in the file. */
    List<Member> entries() throws FormatException {
        List<Member> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : object().properties()) {
            entries.add(new Member(member.getKey(), member(member.getKey(), member.getValue())));
        }
        return entries;
    }

    /** The elements of a list. */
    List<Located> elements() throws FormatException {
        if (!(node instanceof ArrayNode array)) {
            throw mistyped("a list");
        }
        List<Located> elements = new ArrayList<>();
        for (JsonNode element : array) {
            elements.add(new Located(source, path + "[" + elements.size() + "]", element));
        }
        return elements;
    }

    String text() throws FormatException {
        if (!node.isTextual()) {
            throw mistyped("a text");
        }
        String text = node.textValue();
        requireWholeCharacters(text);
        return text;
    }

    long whole(long least, long most) throws FormatException {
        if (!node.isIntegralNumber()) {
            throw mistyped("a whole number");
        }
        if (!node.canConvertToLong() || node.longValue() < least || node.longValue() > most) {
            throw wrong("must be from " + least + " to " + most + ", not " + written());
        }
        return node.longValue();
    }

    BigDecimal decimal() throws FormatException {
        if (!node.isNumber()) {
            throw mistyped("a number");
        }
        return node.decimalValue();
    }

    boolean truth() throws FormatException {
        if (!node.isBoolean()) {
            throw mistyped("true or false");
        }
        return node.booleanValue();
    }

    /** What a text means; the meaning's complaint becomes this place's. */
    <T> T parsed(Function<String, T> meaning) throws FormatException {
        String text = text();
        return make(() -> meaning.apply(text));
    }

    /** The one place where a value that the model refuses becomes an error of the file. */
    <T> T make(Supplier<T> value) throws FormatException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    Located member(String key, JsonNode value) {
        boolean plain = isWord(key);
        String step = plain ? (path.isEmpty() ? key : "." + key) : "[\"" + key + "\"]";
        return new Located(source, path + step, value);
    }

    private static boolean isWord(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) > 'z' || !Character.isLetterOrDigit(key.charAt(i))) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    /** No program can write half a UTF-16 pair as UTF-8, so it would be lost at the next save. */
    void requireWholeCharacters(String text) throws FormatException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw wrong("half of a surrogate pair is no character");
            }
        }
    }

    private ObjectNode object() throws FormatException {
        if (!(node instanceof ObjectNode object)) {
            throw mistyped("an object");
        }
        return object;
    }

    private FormatException mistyped(String wanted) {
        return wrong(wanted + " is wanted, not " + written());
    }

    private String written() {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> node.isIntegralNumber() ? node.bigIntegerValue().toString() : "a decimal number";
            case BOOLEAN -> node.booleanValue() ? "true" : "false";
            default -> "null";
        };
    }
}
