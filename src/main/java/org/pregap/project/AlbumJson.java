package org.pregap.project;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Language;
import org.pregap.model.Mastering;
import org.pregap.model.Opening;
import org.pregap.model.Source;
import org.pregap.time.SampleRate;

/** The whole album: its own keys in the order in which a person wants to meet them, the sources' digests last. */
final class AlbumJson {
    private static final List<String> KEYS = List.of(
            "format",
            "version",
            "sampleRate",
            "languages",
            "texts",
            "upc",
            "masterId",
            "catalogueNumber",
            "label",
            "date",
            "notes",
            "gainDb",
            "mastering",
            "firstPauseCdFrames",
            "hidden",
            "tracks",
            "tailCdFrames",
            "sources");

    private AlbumJson() {}

    /** @param at a tree of the current version */
    static Album read(Located at, SourcePaths paths) throws FormatException {
        Members members = at.members(KEYS);
        SourceTable sources = members.optional("sources", SourceTable.EMPTY, table -> SourceTable.read(table, paths));
        Located rateKey = members.get("sampleRate");
        int hz = (int) rateKey.whole(1, 1_000_000);
        SampleRate rate = new SampleRate(hz);
        Album album = rateKey.make(() -> Album.empty(rate));
        Located languageKey = members.get("languages");
        List<Language> languages = languageKey.list(tag -> tag.parsed(TextsJson::language));
        Album inLanguages = languageKey.make(() -> album.withLanguages(languages));
        Album described = members.with(inLanguages, "texts", TextsJson::read, Album::withTexts)
                .withRelease(ReleaseJson.read(members))
                .withOpening(opening(members, sources, rate))
                .withTracks(
                        members.required("tracks", list -> list.list(track -> TrackJson.read(track, sources, rate))));
        described = members.with(described, "gainDb", Quantities::gainDb, Album::withGain);
        described = members.with(described, "mastering", AlbumJson::mastering, Album::withMastering);
        return members.with(described, "tailCdFrames", Quantities::cdFrames, Album::withTail);
    }

    private static Opening opening(Members members, SourceTable sources, SampleRate rate) throws FormatException {
        List<Clip> hidden =
                members.optional("hidden", List.of(), list -> list.list(clip -> ClipJson.read(clip, sources, rate)));
        return new Opening(
                members.optional("firstPauseCdFrames", Opening.SHORTEST_PAUSE, Quantities::cdFrames), hidden);
    }

    private static Mastering mastering(Located at) throws FormatException {
        Members members = at.members(List.of("ddpDialect"));
        return members.with(Mastering.STANDARD, "ddpDialect", Located::text, (standard, name) -> new Mastering(name));
    }

    static ObjectNode write(Album album, SourcePaths paths) {
        SourceTable sources = SourceTable.of(album, paths);
        Map<Source, String> names = sources.names();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        AlbumVersions.write(node);
        node.put("sampleRate", album.rate().hz());
        ArrayNode languages = node.putArray("languages");
        album.languages().forEach(language -> languages.add(language.tag()));
        TextsJson.write(album.texts(), node);
        ReleaseJson.write(album.release(), node);
        writeSettings(album, node);
        writeOpening(album.opening(), names, node);
        ArrayNode tracks = node.putArray("tracks");
        album.tracks().forEach(track -> TrackJson.write(track, names, tracks.addObject()));
        if (!album.tail().isZero()) {
            node.put("tailCdFrames", album.tail().count());
        }
        if (!sources.byPath().isEmpty()) {
            node.set("sources", sources.write());
        }
        return node;
    }

    private static void writeSettings(Album album, ObjectNode node) {
        if (!album.gain().isUnity()) {
            node.put("gainDb", album.gain().db());
        }
        if (!album.mastering().equals(Mastering.STANDARD)) {
            node.putObject("mastering").put("ddpDialect", album.mastering().ddpDialect());
        }
    }

    private static void writeOpening(Opening opening, Map<Source, String> names, ObjectNode node) {
        if (!opening.firstPause().equals(Opening.SHORTEST_PAUSE)) {
            node.put("firstPauseCdFrames", opening.firstPause().count());
        }
        if (!opening.hidden().isEmpty()) {
            ArrayNode hidden = node.putArray("hidden");
            opening.hidden().forEach(clip -> ClipJson.write(clip, names, hidden.addObject()));
        }
    }
}
