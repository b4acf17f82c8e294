package org.pregap.project;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pregap.io.FormatException;
import org.pregap.model.Clip;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.time.SampleRate;

/** A track: its join and clips, and whatever texts, codes, flags, marks and gain it has. */
final class TrackJson {
    private static final List<String> KEYS =
            List.of("texts", "isrc", "flags", "join", "headSpaceCdFrames", "clips", "indexesCdFrames", "gainDb");

    private TrackJson() {}

    static Track read(Located at, SourceTable sources, SampleRate albumRate) throws FormatException {
        Members members = at.members(KEYS);
        Join join = members.required("join", JoinJson::read);
        Located clipList = members.get("clips");
        List<Clip> clips = clipList.list(clip -> ClipJson.read(clip, sources, albumRate));
        Track track = clipList.make(() -> Track.of(clips, join));
        track = members.with(track, "texts", TextsJson::read, Track::withTexts);
        track = members.with(track, "isrc", isrc -> Optional.of(isrc.parsed(Isrc::new)), Track::withIsrc);
        track = members.with(track, "flags", TrackJson::flags, Track::withFlags);
        track = members.with(track, "headSpaceCdFrames", Quantities::cdFrames, Track::withHeadSpace);
        track = members.with(track, "indexesCdFrames", list -> list.list(Quantities::cdFrames), Track::withIndexes);
        return members.with(track, "gainDb", Quantities::gainDb, Track::withGain);
    }

    private static TrackFlags flags(Located at) throws FormatException {
        Set<String> seen = new HashSet<>();
        List<String> names = at.list(flag -> {
            String name = flag.text();
            if (!flag.make(() -> TrackFlags.parse(name)).names().equals(List.of(name))) {
                throw flag.wrong("'" + name + "' is no track flag; there are DCP, PRE, 4CH and SCMS");
            }
            if (!seen.add(name)) {
                throw flag.wrong(name + " is named twice");
            }
            return name;
        });
        return TrackFlags.parse(String.join(" ", names));
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
        ArrayNode clips = node.putArray("clips");
        track.clips().forEach(clip -> ClipJson.write(clip, names, clips.addObject()));
    }
}
