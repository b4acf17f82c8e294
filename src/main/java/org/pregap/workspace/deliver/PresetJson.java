package org.pregap.workspace.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pregap.io.FormatException;
import org.pregap.layout.Pauses;
import org.pregap.model.Dither;
import org.pregap.workspace.template.TemplateJson;
import org.pregap.workspace.template.TemplateShelf;

/** A preset as JSON: an object, of whose keys only what is delivered must be there. */
final class PresetJson {
    private static final String EXACT = "exact";
    private static final Set<String> KEYS =
            Set.of("notes", "ddp", "profile", "image", "tracks", "pauses", "cut", "names", "dither", "loudness");

    private final TemplateJson json;

    private PresetJson(TemplateJson json) {
        this.json = json;
    }

    /** @throws FormatException names the line, or the key, where something is wrong */
    static DeliveryPreset read(Path file) throws IOException {
        return new PresetJson(TemplateJson.read(file, "preset", KEYS)).preset(TemplateShelf.nameOf(file));
    }

    private DeliveryPreset preset(String name) throws FormatException {
        var preset = new DeliveryPreset(
                name,
                json.text("notes").orElse(""),
                json.truth("ddp"),
                json.text("profile"),
                value("image", PresetJson::image),
                tracks(),
                value("pauses", Pauses::parse),
                value("cut", PresetJson::isExact).orElse(false),
                value("names", PresetJson::names),
                value("dither", Dither::parse),
                json.truth("loudness"));
        if (!preset.ddp() && preset.image().isEmpty() && preset.tracks().isEmpty()) {
            throw json.wrong("", "delivers nothing: there must be ddp, image or tracks");
        }
        return preset;
    }

    private List<String> tracks() throws FormatException {
        List<String> formats = new ArrayList<>();
        JsonNode tracks = json.value("tracks");
        if (!tracks.isMissingNode() && !tracks.isArray()) {
            throw json.wrong("tracks", "is no list of formats");
        }
        for (JsonNode format : tracks) {
            String place = "tracks[" + formats.size() + "]";
            String id = json.text(place, format);
            formats.add(json.known(place, () -> PresetJson.format(id)));
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
        Optional<String> said = json.text(key);
        return said.isPresent()
                ? Optional.of(json.known(key, () -> parse.apply(said.orElseThrow())))
                : Optional.empty();
    }
}
