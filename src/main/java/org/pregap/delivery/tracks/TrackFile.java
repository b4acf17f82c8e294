package org.pregap.delivery.tracks;

import org.pregap.analysis.Loudness;
import org.pregap.analysis.ShortTermCurve;

/**
 * A file that was written and read back.
 *
 * @param track the track's number; 0 for what is hidden before track 1
 * @param name within its folder
 * @param startSample its first sample in the programme, at the file's rate
 * @param lengthSamples at the file's rate
 * @param md5 of the whole file
 * @param tags how many places of tags in it were read back and found as they were meant
 * @param loudness measured from the file as it lies on disk
 * @param curve its loudness over time, measured at the same time
 */
public record TrackFile(
        int track,
        String name,
        long startSample,
        long lengthSamples,
        String md5,
        int tags,
        Loudness loudness,
        ShortTermCurve curve) {}
