package org.pregap.workspace.template;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pregap.io.FormatException;
import org.pregap.workspace.JsonFault;

/** What is in such a file: a JSON object whose keys are known. Every fault is said with the file, the place and the reason. */
public final class TemplateJson {
    private final Path file;
    private final JsonNode root;

    private TemplateJson(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * @param file small enough to be read as a whole, as {@link TemplateShelf#find} gives it
     * @param kind what such a file is called
     * @param keys those it may have
     * @throws FormatException names the line, or the key, where something is wrong
     */
    public static TemplateJson read(Path file, String kind, Set<String> keys) throws IOException {
        try {
            var json = new TemplateJson(file, JsonMapper.builder().build().readTree(Files.readAllBytes(file)));
            json.requireKeys(kind, keys);
            return json;
        } catch (JacksonException e) {
            throw JsonFault.of(file, e);
        }
    }

    private void requireKeys(String kind, Set<String> keys) throws FormatException {
        if (!root.isObject()) {
            throw wrong("", "is no JSON object");
        }
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (!keys.contains(member.getKey())) {
                throw wrong(
                        member.getKey(),
                        "is no key of a " + kind + "; there are "
                                + String.join(", ", keys.stream().sorted().toList()));
            }
        }
    }

    /** What stands there; a missing node where the file says nothing. */
    public JsonNode value(String key) {
        return root.path(key);
    }

    public Optional<String> text(String key) throws FormatException {
        return root.has(key) ? Optional.of(text(key, root.get(key))) : Optional.empty();
    }

    /** @param place where the node is, for messages */
    public String text(String place, JsonNode node) throws FormatException {
        if (!node.isTextual()) {
            throw wrong(place, "is no text; write the value in quotes");
        }
        return node.asText();
    }

    /** False where the file says nothing. */
    public boolean truth(String key) throws FormatException {
        if (root.has(key) && !root.get(key).isBoolean()) {
            throw wrong(key, "is neither true nor false");
        }
        return root.path(key).asBoolean(false);
    }

    /** What is made of the text at a place; what it does not know is a fault there. */
    public <T> T known(String place, Supplier<T> made) throws FormatException {
        try {
            return made.get();
        } catch (IllegalArgumentException unknown) {
            throw wrong(place, String.valueOf(unknown.getMessage()));
        }
    }

    public FormatException wrong(String place, String reason) {
        return new FormatException(file.toString(), place, reason);
    }
}
