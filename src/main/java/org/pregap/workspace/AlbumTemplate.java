package org.pregap.workspace;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pregap.io.FormatException;
import org.pregap.workspace.template.TemplateShelf;

/**
 * House defaults for new albums: a JSON object of field names and values, both as {@code set} takes them. Looked for
 * under {@code templates/album} by its name, or wherever its path says.
 */
public final class AlbumTemplate {
    private static final TemplateShelf SHELF = new TemplateShelf("album", "template");

    private AlbumTemplate() {}

    /**
     * @param nameOrPath a name such as {@code house}, or a path that ends in {@code .json}
     * @param home the folder that holds {@code templates}
     * @return the fields, in the order of the file
     */
    public static Map<String, String> load(String nameOrPath, Path home) throws IOException {
        Path file = SHELF.find(nameOrPath, home);
        try {
            return fields(file, JsonMapper.builder().build().readTree(Files.readAllBytes(file)));
        } catch (JacksonException e) {
            throw JsonFault.of(file, e);
        }
    }

    private static Map<String, String> fields(Path file, JsonNode root) throws FormatException {
        if (!root.isObject()) {
            throw new FormatException(file.toString(), "", "is no JSON object of fields and values");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (!field.getValue().isTextual()) {
                throw new FormatException(file.toString(), field.getKey(), "is no text; write the value in quotes");
            }
            fields.put(field.getKey(), field.getValue().asText());
        }
        return fields;
    }
}
