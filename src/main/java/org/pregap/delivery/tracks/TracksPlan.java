package org.pregap.delivery.tracks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.analysis.Loudness;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.delivery.art.CoverFile;
import org.pregap.delivery.naming.TrackNames;
import org.pregap.delivery.tags.FileTags;
import org.pregap.delivery.tags.Recording;
import org.pregap.layout.FileCut;
import org.pregap.model.Album;
import org.pregap.render.words.Words;

/**
 * The files that an album is to become in one format.
 *
 * @param words rate, word length and dither of the format
 * @param names of the files
 * @param cuts in the order of their places, without overlap
 * @param cover the picture that each file carries
 */
public record TracksPlan(
        TrackFormat format, Words words, TrackNames names, List<FileCut> cuts, Optional<CoverFile> cover) {
    public TracksPlan {
        cuts = List.copyOf(cuts);
    }

    /** The size in bytes of the samples of each file by its name, in order; a container that compresses without loss takes less. */
    public Map<String, Long> sizes() {
        Map<String, Long> bytes = new LinkedHashMap<>();
        files().forEach(file ->
                bytes.put(file.name(), format.kind().bytes(file.cut().lengthSamples(), words)));
        return bytes;
    }

    /** Every track that is more than its kind of file can count. */
    public List<Finding> tooLong() {
        long most = format.kind().container().mostSamples(words.length());
        return WordCut.of(cuts, names.album().rate(), words.rate()).stream()
                .filter(cut -> cut.lengthSamples() > most)
                .map(cut -> Finding.ofTrack(
                        Rule.FILE_TOO_LARGE,
                        cut.track(),
                        "as " + format.kind().id() + " at " + words.rate() + " it has " + cut.lengthSamples()
                                + " samples; the file can count " + most))
                .toList();
    }

    /** The files in their order; a track of which nothing is left has none. */
    List<PlannedFile> files() {
        Container container = format.kind().container();
        Map<Integer, String> called = names.of(cuts.stream().map(FileCut::track).toList());
        return WordCut.of(cuts, names.album().rate(), words.rate()).stream()
                .filter(cut -> cut.lengthSamples() > 0)
                .map(cut -> new PlannedFile(cut, called.get(cut.track()) + "." + container.ending(), container))
                .toList();
    }

    /** What a file is to say of itself, when it was measured. */
    FileTags tags(PlannedFile file, Loudness loudness, Loudness albumLoudness) {
        Album album = names.album();
        WordCut cut = file.cut();
        var recording = new Recording(
                words.rate(),
                words.length(),
                cut.startSample(),
                loudness,
                album.release().date());
        return FileTags.of(album, cut.track(), recording, albumLoudness).withCover(cover);
    }
}
