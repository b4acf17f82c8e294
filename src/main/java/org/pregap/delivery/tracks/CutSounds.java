package org.pregap.delivery.tracks;

import java.nio.file.Path;
import java.util.List;
import org.pregap.analysis.Loudness;

/**
 * The sounds of an album's tracks, cut and measured, before anything is made of them.
 *
 * @param sounds in the order of the album
 * @param album the loudness of all of them as one
 */
public record CutSounds(List<Sound> sounds, Loudness album) {
    /**
     * One of them.
     *
     * @param track the track's number; 0 for what is hidden before track 1
     * @param name of the file that is to be made of it
     * @param path of a WAV file
     * @param startSample its first sample in the programme, at the file's rate
     * @param lengthSamples at the file's rate
     * @param loudness of the sound
     */
    public record Sound(int track, String name, Path path, long startSample, long lengthSamples, Loudness loudness) {}

    public CutSounds {
        sounds = List.copyOf(sounds);
    }
}
