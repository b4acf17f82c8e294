package org.pregap.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Writes a tree as text for people and their diff tools: one value per line, two spaces for each level, {@code \n} on
 * every system. What is read as one thing stays on one line: a list of plain values, a range, a fade, a simple join.
 */
final class JsonPrinter {
    private static final Set<String> ONE_THING = Set.of("range", "fadeIn", "fadeOut", "outgoing", "incoming", "join");

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    static String print(ObjectNode tree) {
        var printer = new JsonPrinter();
        printer.object(tree, false, "");
        return printer.out.append('\n').toString();
    }

    private void value(String key, JsonNode node, String indent) {
        if (node instanceof ObjectNode object) {
            object(object, ONE_THING.contains(key) && isFlat(object), indent);
        } else if (node instanceof ArrayNode array) {
            array(array, isFlat(array), indent);
        } else if (node.isTextual()) {
            quoted(node.textValue());
        } else if (node.isNumber()) {
            out.append(node.decimalValue().toPlainString());
        } else {
            out.append(node.booleanValue());
        }
    }

    private void object(ObjectNode object, boolean onOneLine, String indent) {
        String inner = indent + "  ";
        out.append('{');
        String separator = onOneLine ? "" : "\n" + inner;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            out.append(separator);
            quoted(member.getKey());
            out.append(": ");
            value(member.getKey(), member.getValue(), inner);
            separator = onOneLine ? ", " : ",\n" + inner;
        }
        out.append(onOneLine ? "}" : "\n" + indent + "}");
    }

    private void array(ArrayNode array, boolean onOneLine, String indent) {
        String inner = indent + "  ";
        out.append('[');
        String separator = onOneLine ? "" : "\n" + inner;
        for (JsonNode element : array) {
            out.append(separator);
            value("", element, inner);
            separator = onOneLine ? ", " : ",\n" + inner;
        }
        out.append(onOneLine ? "]" : "\n" + indent + "]");
    }

    private static boolean isFlat(JsonNode container) {
        for (JsonNode element : container) {
            if (element.isContainerNode()) {
                return false;
            }
        }
        return true;
    }

    /** Escapes only what RFC 8259, section 7, demands: texts in any script stay readable. */
    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
