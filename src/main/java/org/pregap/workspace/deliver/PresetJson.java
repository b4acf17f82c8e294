package org.pregap.workspace.deliver;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pregap.io.FormatException;
import org.pregap.layout.Pauses;
import org.pregap.model.Dither;
import org.pregap.workspace.JsonFault;

/** A preset as JSON: an object, of whose keys only what is delivered must be there. */
final class PresetJson {
    private static final String EXACT = "exact";
    private static final Set<String> KEYS =
            Set.of("notes", "ddp", "profile", "image", "tracks", "pauses", "cut", "names", "dither", "loudness");

    private final Path file;
    private final JsonNode root;

    private PresetJson(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** @throws FormatException names the line, or the key, where something is wrong */
    static DeliveryPreset parsed(Path file, String name, byte[] json) throws IOException {
        try {
            return new PresetJson(file, JsonMapper.builder().build().readTree(json)).preset(name);
        } catch (JacksonException e) {
            throw JsonFault.of(file, e);
        }
    }

    private DeliveryPreset preset(String name) throws FormatException {
        requireKeys();
        var preset = new DeliveryPreset(
                name,
                text("notes").orElse(""),
                truth("ddp"),
                text("profile"),
                value("image", PresetJson::image),
                tracks(),
                value("pauses", Pauses::parse),
                value("cut", PresetJson::isExact).orElse(false),
                value("names", PresetJson::names),
                value("dither", Dither::parse),
                truth("loudness"));
        if (!preset.ddp() && preset.image().isEmpty() && preset.tracks().isEmpty()) {
            throw wrong("", "delivers nothing: there must be ddp, image or tracks");
        }
        return preset;
    }

    private void requireKeys() throws FormatException {
        if (!root.isObject()) {
            throw wrong("", "is no JSON object");
        }
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (!KEYS.contains(member.getKey())) {
                throw wrong(
                        member.getKey(),
                        "is no key of a preset; there are "
                                + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
    }

    private List<String> tracks() throws FormatException {
        List<String> formats = new ArrayList<>();
        if (root.has("tracks")) {
            if (!root.get("tracks").isArray()) {
                throw wrong("tracks", "is no list of formats");
            }
            for (JsonNode format : root.get("tracks")) {
                String place = "tracks[" + formats.size() + "]";
                formats.add(known(place, text(place, format), PresetJson::format));
            }
        }
        return formats;
    }

    /** Where nothing else is said, a fault is there. */
    private static String format(String id) {
        return DeliveryPreset.NOTHING.withTracks(List.of(id)).tracks().get(0);
    }

    private static String image(String kind) {
        return DeliveryPreset.NOTHING.withImage(kind).image().orElse(kind);
    }

    private static String names(String pattern) {
        return DeliveryPreset.NOTHING.withNames(pattern).names().orElse(pattern);
    }

    private static boolean isExact(String cut) {
        if (!cut.equals(EXACT) && !cut.equals("frame")) {
            throw new IllegalArgumentException("'" + cut + "' is no way of cutting; write frame or exact");
        }
        return cut.equals(EXACT);
    }

    private <T> Optional<T> value(String key, Function<String, T> parse) throws FormatException {
        Optional<String> said = text(key);
        return said.isPresent() ? Optional.of(known(key, said.get(), parse)) : Optional.empty();
    }

    private <T> T known(String place, String said, Function<String, T> parse) throws FormatException {
        try {
            return parse.apply(said);
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
        if (root.has(key) && !root.get(key).isBoolean()) {
            throw wrong(key, "is neither true nor false");
        }
        return root.path(key).asBoolean(false);
    }

    private FormatException wrong(String place, String reason) {
        return new FormatException(file.toString(), place, reason);
    }
}
