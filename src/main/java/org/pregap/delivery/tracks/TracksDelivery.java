package org.pregap.delivery.tracks;

import java.util.List;
import org.pregap.analysis.Loudness;
import org.pregap.format.wav.WavWriter;
import org.pregap.render.words.Overs;
import org.pregap.render.words.Stretch;
import org.pregap.render.words.Words;

/**
 * A folder of track files that were written and proved.
 *
 * @param format what they are
 * @param folder the name of their folder
 * @param words rate, word length and dither
 * @param stretches where the audio passed untouched and where it was dithered; empty for floating-point words
 * @param overs what had to be clamped
 * @param files in the order of the album
 * @param album the loudness of all files as one
 */
public record TracksDelivery(
        TrackFormat format,
        String folder,
        Words words,
        List<Stretch> stretches,
        Overs overs,
        List<TrackFile> files,
        Loudness album) {
    public TracksDelivery {
        stretches = List.copyOf(stretches);
        files = List.copyOf(files);
    }

    /** The files that are more than plain WAV can count, and therefore RF64, which not every program opens. */
    public List<TrackFile> beyondRiff() {
        if (format.kind().container() != Container.WAV) {
            return List.of();
        }
        long most = WavWriter.mostSamplesOfRiff(words.length());
        return files.stream().filter(file -> file.lengthSamples() > most).toList();
    }
}
