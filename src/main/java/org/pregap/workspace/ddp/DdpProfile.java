package org.pregap.workspace.ddp;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pregap.io.FormatException;
import org.pregap.workspace.JsonFault;

/**
 * What a plant wants of a DDP: a JSON object. Looked for under {@code templates/profiles} by its name, or wherever its
 * path says.
 */
public final class DdpProfile {
    private static final int LARGEST_BYTES = 1 << 20;
    private static final Set<String> KEYS =
            Set.of("dialect", "isrcPlacement", "checksum", "files", "cdTextCodes", "notes");

    private final Path file;
    private final JsonNode root;

    private DdpProfile(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * @param nameOrPath a name such as {@code plant}, or a path that ends in {@code .json}
     * @param home the folder that holds {@code templates}
     */
    public static DdpOptions load(String nameOrPath, Path home) throws IOException {
        Path file = nameOrPath.endsWith(".json")
                ? Path.of(nameOrPath)
                : home.resolve("templates").resolve("profiles").resolve(nameOrPath + ".json");
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such profile");
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw new FormatException(file.toString(), "", "is too large for a profile");
        }
        try {
            return new DdpProfile(file, JsonMapper.builder().build().readTree(Files.readAllBytes(file))).options();
        } catch (JacksonException e) {
            throw JsonFault.of(file, e);
        }
    }

    private DdpOptions options() throws FormatException {
        if (!root.isObject()) {
            throw new FormatException(file.toString(), "", "is no JSON object");
        }
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (!KEYS.contains(member.getKey())) {
                throw wrong(
                        member.getKey(),
                        "is no key of a profile; there are "
                                + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        boolean codes = root.has("cdTextCodes") && truth("cdTextCodes");
        try {
            return new DdpOptions(text("dialect"), text("isrcPlacement"), text("checksum"), names(), codes);
        } catch (IllegalArgumentException unknown) {
            throw new FormatException(file.toString(), "", String.valueOf(unknown.getMessage()));
        }
    }

    private Optional<String> text(String key) throws FormatException {
        return root.has(key) ? Optional.of(text(key, root.get(key))) : Optional.empty();
    }

    private String text(String place, JsonNode node) throws FormatException {
        if (!node.isTextual()) {
            throw wrong(place, "is no text; write the value in quotes");
        }
        return node.asText();
    }

    private boolean truth(String key) throws FormatException {
        if (!root.get(key).isBoolean()) {
            throw wrong(key, "is neither true nor false");
        }
        return root.get(key).asBoolean();
    }

    private Map<String, String> names() throws FormatException {
        Map<String, String> names = new TreeMap<>();
        if (root.has("files")) {
            if (!root.get("files").isObject()) {
                throw wrong("files", "is no object of files and names");
            }
            for (Map.Entry<String, JsonNode> name : root.get("files").properties()) {
                names.put(name.getKey(), text("files." + name.getKey(), name.getValue()));
            }
        }
        return names;
    }

    private FormatException wrong(String place, String reason) {
        return new FormatException(file.toString(), place, reason);
    }
}
