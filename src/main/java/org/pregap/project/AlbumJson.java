package org.pregap.project;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Language;
import org.pregap.model.Mastering;
import org.pregap.model.Opening;
import org.pregap.model.Source;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
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
            "copyright",
            "cover",
            "notes",
            "discId",
            "genre",
            "closedInformation",
            "characterCodes",
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
        SourceTable sources =
                members.has("sources") ? SourceTable.read(members.get("sources"), paths) : SourceTable.EMPTY;
        SampleRate rate = albumRate(members.get("sampleRate"));
        List<Clip> hidden = members.has("hidden") ? ClipJson.list(members.get("hidden"), sources, rate) : List.of();
        List<Track> tracks = new ArrayList<>();
        for (Located track : members.get("tracks").elements()) {
            tracks.add(TrackJson.read(track, sources, rate));
        }
        return new Album(
                languages(members.get("languages")),
                members.texts(),
                ReleaseJson.read(members, paths),
                rate,
                new Opening(members.cdFrames("firstPauseCdFrames", Opening.SHORTEST_PAUSE), hidden),
                tracks,
                members.cdFrames("tailCdFrames", CdFrames.ZERO),
                members.gainDb(),
                members.has("mastering") ? MasteringJson.read(members.get("mastering")) : Mastering.STANDARD);
    }

    private static SampleRate albumRate(Located at) throws FormatException {
        int hz = (int) at.whole(1, 1_000_000);
        return at.make(() -> Album.empty(new SampleRate(hz))).rate();
    }

    private static List<Language> languages(Located at) throws FormatException {
        List<Language> languages = new ArrayList<>();
        for (Located tag : at.elements()) {
            languages.add(TextsJson.language(tag, tag.text()));
        }
        return at.make(() -> Album.empty(SampleRate.CD).withLanguages(languages))
                .languages();
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
        ReleaseJson.write(album.release(), paths, node);
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
            node.set("mastering", MasteringJson.write(album.mastering()));
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
