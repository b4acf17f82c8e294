package org.pregap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.model.Album;
import org.pregap.model.DiscText;
import org.pregap.model.Ean;
import org.pregap.model.Isrc;
import org.pregap.model.Language;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;

/**
 * Everything a compact disc says of itself: marks, codes, flags and texts. An album comes to one, and so does a master
 * that was read back or came from elsewhere; hence codes are plain text here, as they were found.
 *
 * @param languages in which the texts are written, the main one first
 * @param texts of the disc
 * @param discText what CD-Text says of the disc beside them; its disc id is never an empty one
 * @param ean the catalogue number, 13 digits; empty if there is none
 * @param masterId identifies the job; not on the disc
 * @param tracks in order
 * @param leadOut the end of the programme
 */
public record DiscContents(
        List<Language> languages,
        Texts texts,
        DiscText discText,
        String ean,
        String masterId,
        List<DiscTrack> tracks,
        DiscAddress leadOut) {

    /**
     * A track on a disc.
     *
     * @param indexes in order of their numbers; 1 is always there on a sound disc
     * @param isrc empty if there is none
     */
    public record DiscTrack(int number, List<IndexPoint> indexes, String isrc, TrackFlags flags, Texts texts) {
        public DiscTrack {
            indexes = List.copyOf(indexes);
        }

        /** INDEX 01, or on a broken disc whatever index comes first. */
        public DiscAddress mark() {
            return indexes.stream()
                    .filter(point -> point.index() == 1)
                    .map(IndexPoint::address)
                    .findFirst()
                    .orElseGet(this::firstIndex);
        }

        /** INDEX 00 if there is one, else INDEX 01. */
        public DiscAddress firstIndex() {
            return indexes.isEmpty() ? DiscAddress.ZERO : indexes.get(0).address();
        }
    }

    public DiscContents {
        languages = List.copyOf(languages);
        tracks = List.copyOf(tracks);
    }

    public static DiscContents of(Album album, DiscLayout layout) {
        List<DiscTrack> tracks = new ArrayList<>();
        for (PlacedTrack placed : layout.tracks()) {
            Track track = album.track(placed.number());
            String isrc = track.isrc().map(Isrc::code).orElse("");
            tracks.add(new DiscTrack(placed.number(), placed.indexPoints(), isrc, track.flags(), track.texts()));
        }
        return new DiscContents(
                album.languages(),
                album.texts(),
                discText(album),
                album.release().ean().map(Ean::digits).orElse(""),
                album.release().masterId().strip(),
                tracks,
                layout.leadOut());
    }

    /** The catalogue number stands in CD-Text where there is any, but is no reason to write some. */
    private static DiscText discText(Album album) {
        DiscText said = album.release().discText();
        boolean hasTexts = Stream.concat(
                        Stream.of(album.texts()), album.tracks().stream().map(Track::texts))
                .flatMap(texts -> texts.languages().stream())
                .anyMatch(album.languages()::contains);
        String discId = hasTexts || said.saysSomething() ? album.release().discId() : "";
        return said.withDiscId(discId.isEmpty() ? Optional.empty() : Optional.of(discId));
    }

    public Language mainLanguage() {
        return languages.get(0);
    }

    /** @param position in {@link #tracks()}, from 0 */
    public CdFrames lengthOf(int position) {
        return nextMark(position).since(tracks.get(position).mark());
    }

    /** The next track's INDEX 01, or the lead-out. */
    private DiscAddress nextMark(int position) {
        return position + 1 < tracks.size() ? tracks.get(position + 1).mark() : leadOut;
    }

    /** The next track's first index, or the lead-out. */
    public DiscAddress nextIndex(int position) {
        return position + 1 < tracks.size() ? tracks.get(position + 1).firstIndex() : leadOut;
    }
}
