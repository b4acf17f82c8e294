package org.pregap.delivery.lossy;

import org.pregap.analysis.Loudness;
import org.pregap.delivery.tracks.CutSounds;

/**
 * A file that was encoded, decoded and read back.
 *
 * @param source what was encoded, with its loudness
 * @param gapless what the file says of its beginning and end
 * @param decodedSamples how many samples come out, without what the file says is priming or padding
 * @param overSamples at how many instants of these a channel is beyond full scale
 * @param loudness of what comes out
 * @param md5 of the whole file
 * @param tags how many tags were read back and found as they were meant
 */
public record LossyFile(
        CutSounds.Sound source,
        Gapless gapless,
        long decodedSamples,
        long overSamples,
        Loudness loudness,
        String md5,
        int tags) {
    /** Whether it is as long as what was encoded. */
    public boolean isAsLong() {
        return decodedSamples == source.lengthSamples() && gapless.lengthSamples() == source.lengthSamples();
    }
}
