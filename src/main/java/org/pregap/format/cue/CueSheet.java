package org.pregap.format.cue;

import java.util.List;
import org.pregap.time.CdFrames;
import org.pregap.time.Msf;

/**
 * A sheet beside one file of sound.
 *
 * @param catalogue UPC/EAN, 13 digits; empty for none
 * @param texts of the disc
 * @param file the name of the file that holds the sound, in the folder of the sheet
 * @param kind what that file is
 * @param tracks in playing order
 */
public record CueSheet(String catalogue, CueTexts texts, String file, Kind kind, List<CueTrack> tracks) {
    /** What the sound lies in. */
    public enum Kind {
        /** A WAV file; by custom also of other files with a header. */
        WAVE,
        /** Words of 16 bits, little-endian, left and right in turn, and nothing else. */
        BINARY
    }

    public CueSheet {
        tracks = List.copyOf(tracks);
    }

    /** A time in CD frames as {@code mm:ss:ff}, with more digits from 100 minutes on. */
    static String time(CdFrames at) {
        return Msf.of(at.count()).toString();
    }
}
