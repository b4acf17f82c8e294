package org.pregap.workspace.loudness;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.pregap.io.FormatException;
import org.pregap.workspace.JsonFault;

/** Reads the table of platforms, {@code templates/platforms.json}, which anybody may edit. */
final class PlatformTable {
    private static final int LARGEST_BYTES = 1 << 20;
    private static final int MOST_PLATFORMS = 50;
    private static final List<String> KEYS =
            List.of("name", "targetLufs", "scope", "positiveGain", "ceilingDbtp", "note");

    private final String file;

    private PlatformTable(String file) {
        this.file = file;
    }

    /** @param home the folder that holds {@code templates} */
    static Path fileIn(Path home) {
        return home.resolve("templates").resolve("platforms.json");
    }

    /** @throws FormatException if it breaks the format, with the place */
    static List<Platform> load(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no table of platforms");
        }
        var table = new PlatformTable(file.toString());
        if (Files.size(file) > LARGEST_BYTES) {
            throw table.wrong("", "is too large for a table of platforms");
        }
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try {
            return table.platforms(mapper.readTree(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            throw JsonFault.of(file, e);
        }
    }

    private List<Platform> platforms(JsonNode root) throws FormatException {
        JsonNode list = root.path("platforms");
        if (!list.isArray() || root.size() != 1) {
            throw wrong("", "is no table of platforms: an object with the one list \"platforms\" is wanted");
        }
        if (list.size() > MOST_PLATFORMS) {
            throw wrong("platforms", "at most " + MOST_PLATFORMS + " platforms are read, not " + list.size());
        }
        List<Platform> platforms = new ArrayList<>();
        for (JsonNode entry : list) {
            platforms.add(platform("platforms[" + platforms.size() + "]", entry));
        }
        return List.copyOf(platforms);
    }

    private Platform platform(String at, JsonNode entry) throws FormatException {
        if (!entry.isObject()) {
            throw wrong(at, "is no object with the keys " + String.join(", ", KEYS));
        }
        for (Map.Entry<String, JsonNode> member : entry.properties()) {
            if (!KEYS.contains(member.getKey())) {
                throw wrong(
                        at + "." + member.getKey(), "there is no such key here; there are " + String.join(", ", KEYS));
            }
        }
        JsonNode ceiling = entry.path("ceilingDbtp");
        return new Platform(
                text(at, entry, "name"),
                level(at, entry, "targetLufs"),
                scope(at, entry),
                truth(at, entry),
                ceiling.isMissingNode() || ceiling.isNull()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(level(at, entry, "ceilingDbtp")),
                entry.has("note") ? text(at, entry, "note") : "");
    }

    private Platform.Scope scope(String at, JsonNode entry) throws FormatException {
        String id = text(at, entry, "scope");
        return Platform.Scope.find(id)
                .orElseThrow(() -> wrong(at + ".scope", "'" + id + "' is none of track, album, loudest-track"));
    }

    private boolean truth(String at, JsonNode entry) throws FormatException {
        JsonNode value = entry.path("positiveGain");
        if (!value.isBoolean()) {
            throw wrong(at + ".positiveGain", "true or false is wanted");
        }
        return value.booleanValue();
    }

    private String text(String at, JsonNode entry, String key) throws FormatException {
        JsonNode value = entry.path(key);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong(at + "." + key, "a text is wanted");
        }
        return value.textValue().strip();
    }

    private double level(String at, JsonNode entry, String key) throws FormatException {
        JsonNode value = entry.path(key);
        if (!value.isNumber() || !(value.doubleValue() >= -60 && value.doubleValue() <= 20)) {
            throw wrong(at + "." + key, "a number from -60 to 20 is wanted");
        }
        return value.doubleValue();
    }

    private FormatException wrong(String place, String reason) {
        return new FormatException(file, place, reason);
    }
}
