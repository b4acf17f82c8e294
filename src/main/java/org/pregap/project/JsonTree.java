package org.pregap.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.pregap.io.FormatException;

/**
 * Reads JSON text into a tree, within fixed bounds of size, depth and number of values. The tree is built from the
 * parser's tokens here, because an object mapper would load hundreds of classes for the same result.
 */
final class JsonTree {
    static final int LARGEST_BYTES = 16 * 1024 * 1024;
    private static final int DEEPEST = 32;
    private static final int MOST_TOKENS = 1_000_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_TOKENS)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LARGEST_BYTES)
                    .build())
            .build();

    private JsonTree() {}

    /**
     * @param source for messages
     * @param utf8 the whole text, with or without a byte order mark
     */
    static JsonNode parse(String source, byte[] utf8) throws FormatException {
        if (utf8.length > LARGEST_BYTES) {
            throw new FormatException(source, "", "is larger than an album file may be, " + LARGEST_BYTES + " bytes");
        }
        String text = decoded(source, utf8);
        return parse(source, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    static JsonNode parse(String source, String text) throws FormatException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            JsonNode root = value(source, parser);
            if (parser.nextToken() != null) {
                throw malformed(source, parser.currentTokenLocation(), "something follows after the end of the JSON");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw malformed(source, e.getLocation(), readable(e.getOriginalMessage()));
        } catch (FormatException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be read", e);
        }
    }

    private static String decoded(String source, byte[] utf8) throws FormatException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw new FormatException(source, bytes.position(), "is not UTF-8, so this is no album file");
        }
        return text.flip().toString();
    }

    /** The value that begins with the current token. The recursion is bounded by the parser's limit of depth. */
    private static JsonNode value(String source, JsonParser parser) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new FormatException(source, "", "is empty; JSON is wanted");
        }
        return switch (token) {
            case START_OBJECT -> object(source, parser, nodes.objectNode());
            case START_ARRAY -> array(source, parser, nodes.arrayNode());
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer(parser, nodes);
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private static JsonNode integer(JsonParser parser, JsonNodeFactory nodes) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? nodes.numberNode(parser.getBigIntegerValue())
                : nodes.numberNode(parser.getLongValue());
    }

    private static ObjectNode object(String source, JsonParser parser, ObjectNode object) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            object.set(key, value(source, parser));
        }
        return object;
    }

    private static ArrayNode array(String source, JsonParser parser, ArrayNode array) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(source, parser));
        }
        return array;
    }

    private static FormatException malformed(String source, JsonLocation where, String reason) {
        String place = where == null ? "" : "line " + where.getLineNr() + ", column " + where.getColumnNr();
        return new FormatException(source, place, reason);
    }

    /** The parser's words without its notes on where the text came from. */
    private static String readable(String message) {
        return message.replaceAll("\\[Source: [^;]*; line: ([0-9-]+), column: ([0-9-]+)\\]", "line $1, column $2");
    }
}
