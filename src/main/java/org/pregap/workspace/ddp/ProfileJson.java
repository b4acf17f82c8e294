package org.pregap.workspace.ddp;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pregap.io.FormatException;
import org.pregap.workspace.template.TemplateJson;

/** A profile as JSON: an object, all of whose keys may be left out. */
final class ProfileJson {
    private static final Set<String> KEYS =
            Set.of("dialect", "isrcPlacement", "checksum", "files", "cdTextCodes", "notes");

    private final TemplateJson json;

    private ProfileJson(TemplateJson json) {
        this.json = json;
    }

    /** @throws FormatException names the line, or the key, where something is wrong */
    static DdpProfile read(Path file) throws IOException {
        TemplateJson json = TemplateJson.read(file, "profile", KEYS);
        return new DdpProfile(
                new ProfileJson(json).options(), json.value("notes").asText(""));
    }

    /** One key after the other, so that a fault is said to be where it is. */
    private DdpOptions options() throws FormatException {
        Optional<String> dialect = json.text("dialect");
        DdpOptions said = json.known("dialect", () -> DdpOptions.NONE.withDialect(dialect));
        Optional<String> placement = json.text("isrcPlacement");
        DdpOptions placed = json.known("isrcPlacement", () -> said.withIsrcPlacement(placement));
        Optional<String> checksums = json.text("checksum");
        DdpOptions summed = json.known("checksum", () -> placed.withChecksums(checksums));
        boolean codes = json.truth("cdTextCodes");
        Map<String, String> names = names();
        return json.known("files", () -> new DdpOptions(dialect, placement, summed.checksums(), names, codes));
    }

    private Map<String, String> names() throws FormatException {
        Map<String, String> names = new TreeMap<>();
        JsonNode files = json.value("files");
        if (!files.isMissingNode() && !files.isObject()) {
            throw json.wrong("files", "is no object of files and names");
        }
        for (Map.Entry<String, JsonNode> name : files.properties()) {
            names.put(name.getKey(), json.text("files." + name.getKey(), name.getValue()));
        }
        return names;
    }
}
