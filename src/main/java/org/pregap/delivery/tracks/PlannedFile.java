package org.pregap.delivery.tracks;

import java.util.List;
import java.util.Locale;
import org.pregap.format.wav.WavWriter;
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
    private static final double BYTES_PER_GIB = 1 << 30;

    /** The files of an album in their order; a track of which nothing is left has none. */
    static List<PlannedFile> of(Album album, List<FileCut> cuts, Words words) {
        return WordCut.of(cuts, album.rate(), words.rate()).stream()
                .filter(cut -> cut.lengthSamples() > 0)
                .map(cut -> new PlannedFile(cut, FileNames.of(cut.track(), title(album, cut.track()), "wav")))
                .peek(file -> file.requireSize(words))
                .toList();
    }

    private static String title(Album album, int track) {
        return track == 0 ? "" : album.track(track).texts().get(album.mainLanguage(), TextField.TITLE);
    }

    private void requireSize(Words words) {
        if (cut.lengthSamples() > WavWriter.mostSamples(words.length())) {
            double gib = cut.lengthSamples() * (double) words.bytesPerSample() / BYTES_PER_GIB;
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "'%s' would have %.1f GiB, and a WAV file holds 4; choose a lower rate than %s or shorter words",
                    name,
                    gib,
                    words.rate()));
        }
    }
}
