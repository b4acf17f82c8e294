package org.pregap.workspace.ddp;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.pregap.io.FormatException;
import org.pregap.workspace.JsonFault;

/** A profile as JSON: an object, all of whose keys may be left out. */
final class ProfileJson {
    private static final Set<String> KEYS =
            Set.of("dialect", "isrcPlacement", "checksum", "files", "cdTextCodes", "notes");

    private final Path file;
    private final JsonNode root;

    private ProfileJson(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** @throws FormatException names the line, or the key, where something is wrong */
    static DdpProfile parsed(Path file, byte[] json) throws IOException {
        try {
            var profile = new ProfileJson(file, JsonMapper.builder().build().readTree(json));
            return new DdpProfile(profile.options(), profile.root.path("notes").asText(""));
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
        Optional<String> dialect = text("dialect");
        DdpOptions said = known("dialect", () -> DdpOptions.NONE.withDialect(dialect));
        Optional<String> placement = text("isrcPlacement");
        DdpOptions placed = known("isrcPlacement", () -> said.withIsrcPlacement(placement));
        Optional<String> checksums = text("checksum");
        DdpOptions summed = known("checksum", () -> placed.withChecksums(checksums));
        boolean codes = root.has("cdTextCodes") && truth("cdTextCodes");
        Map<String, String> names = names();
        return known("files", () -> new DdpOptions(dialect, placement, summed.checksums(), names, codes));
    }

    /** One key after the other, so that a fault is said to be where it is. */
    private DdpOptions known(String place, Supplier<DdpOptions> options) throws FormatException {
        try {
            return options.get();
        } catch (IllegalArgumentException unknown) {
            throw wrong(place, String.valueOf(unknown.getMessage()));
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
