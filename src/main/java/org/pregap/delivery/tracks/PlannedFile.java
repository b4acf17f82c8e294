package org.pregap.delivery.tracks;

import java.util.List;
import org.pregap.layout.FileCut;
import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.render.words.Words;

/**
 * A file that is to be written.
 *
 * @param cut what it holds
 * @param name within its folder
 */
record PlannedFile(WordCut cut, String name) {
    /** The files of an album in their order; a track of which nothing is left has none. */
    static List<PlannedFile> of(Album album, List<FileCut> cuts, Words words) {
        return WordCut.of(cuts, album.rate(), words.rate()).stream()
                .filter(cut -> cut.lengthSamples() > 0)
                .map(cut -> new PlannedFile(cut, FileNames.of(cut.track(), title(album, cut.track()), "wav")))
                .toList();
    }

    private static String title(Album album, int track) {
        return track == 0 ? "" : album.track(track).texts().get(album.mainLanguage(), TextField.TITLE);
    }
}
