package org.pregap.delivery.tags;

import java.util.Locale;
import java.util.Map;
import org.pregap.analysis.Loudness;

/**
 * Loudness as players take it: by how much to change the sound so that it reaches −18 LUFS, and its true peak as a part of
 * full scale, which may be more than 1. Source: ReplayGain 2.0 specification, with the loudness of ITU-R BS.1770.
 */
final class ReplayGain {
    private static final double REFERENCE_LUFS = -18;

    private ReplayGain() {}

    /** Adds what is known; silence has no loudness, and so no gain. */
    static void add(Map<Tag, String> tags, Loudness track, Loudness album) {
        if (Double.isFinite(track.integratedLufs()) && Double.isFinite(album.integratedLufs())) {
            tags.put(Tag.TRACK_GAIN, gain(track));
            tags.put(Tag.TRACK_PEAK, peak(track));
            tags.put(Tag.ALBUM_GAIN, gain(album));
            tags.put(Tag.ALBUM_PEAK, peak(album));
            tags.put(Tag.REFERENCE_LOUDNESS, String.format(Locale.ROOT, "%.2f LUFS", REFERENCE_LUFS));
        }
    }

    private static String gain(Loudness loudness) {
        double hundredths = StrictMath.rint((REFERENCE_LUFS - loudness.integratedLufs()) * 100);
        return String.format(Locale.ROOT, "%.2f dB", (hundredths == 0 ? 0 : hundredths) / 100); // never "-0.00"
    }

    private static String peak(Loudness loudness) {
        return String.format(Locale.ROOT, "%.6f", StrictMath.pow(10, loudness.truePeakDbtp() / 20));
    }
}
