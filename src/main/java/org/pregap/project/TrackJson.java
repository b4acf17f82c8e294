package org.pregap.project;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.io.FormatException;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Source;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

/** A track: its join and clips, and whatever texts, codes, flags, marks and gain it has. */
final class TrackJson {
    private static final List<String> KEYS = List.of(
            "texts",
            "isrc",
            "flags",
            "join",
            "headSpaceCdFrames",
            "clips",
            "indexesCdFrames",
            "gainDb",
            "matchOffsetDb");

    private TrackJson() {}

    static Track read(Located at, SourceTable sources, SampleRate albumRate) throws FormatException {
        Members members = at.members(KEYS);
        Located clips = members.get("clips");
        if (clips.elements().isEmpty()) {
            throw clips.wrong("a track has at least one clip");
        }
        return new Track(
                members.texts(),
                members.has("isrc") ? Optional.of(members.get("isrc").parsed(Isrc::new)) : Optional.empty(),
                members.has("flags") ? flags(members.get("flags")) : TrackFlags.NONE,
                JoinJson.read(members.get("join")),
                members.cdFrames("headSpaceCdFrames", CdFrames.ZERO),
                ClipJson.list(clips, sources, albumRate),
                members.has("indexesCdFrames") ? indexes(members.get("indexesCdFrames")) : List.of(),
                members.gainDb(),
                members.has("matchOffsetDb") ? Quantities.gainDb(members.get("matchOffsetDb")) : Gain.UNITY);
    }

    private static TrackFlags flags(Located at) throws FormatException {
        List<String> names = new ArrayList<>();
        for (Located flag : at.elements()) {
            String name = flag.text();
            if (!flag.parsed(TrackFlags::parse).names().equals(List.of(name))) {
                throw flag.wrong("'" + name + "' is no track flag; there are DCP, PRE, 4CH and SCMS");
            }
            if (names.contains(name)) {
                throw flag.wrong(name + " is named twice");
            }
            names.add(name);
        }
        return TrackFlags.parse(String.join(" ", names));
    }

    private static List<CdFrames> indexes(Located at) throws FormatException {
        List<CdFrames> indexes = new ArrayList<>();
        long before = 0;
        for (Located index : at.elements()) {
            long place = index.whole(1, Quantities.MOST_CD_FRAMES);
            if (place <= before) {
                throw index.wrong("index points ascend; " + place + " does not lie after " + before);
            }
            indexes.add(new CdFrames(place));
            before = place;
        }
        return indexes;
    }

    /** @param names the path that names each source in the file */
    static void write(Track track, Map<Source, String> names, ObjectNode node) {
        TextsJson.write(track.texts(), node);
        track.isrc().ifPresent(isrc -> node.put("isrc", isrc.code()));
        if (!track.flags().equals(TrackFlags.NONE)) {
            ArrayNode flags = node.putArray("flags");
            track.flags().names().forEach(flags::add);
        }
        JoinJson.write(track.join(), node.putObject("join"));
        if (!track.headSpace().isZero()) {
            node.put("headSpaceCdFrames", track.headSpace().count());
        }
        if (!track.indexes().isEmpty()) {
            ArrayNode indexes = node.putArray("indexesCdFrames");
            track.indexes().forEach(index -> indexes.add(index.count()));
        }
        if (!track.gain().isUnity()) {
            node.put("gainDb", track.gain().db());
        }
        if (!track.matchOffset().isUnity()) {
            node.put("matchOffsetDb", track.matchOffset().db());
        }
        ArrayNode clips = node.putArray("clips");
        track.clips().forEach(clip -> ClipJson.write(clip, names, clips.addObject()));
    }
}
