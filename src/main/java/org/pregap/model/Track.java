package org.pregap.model;

import java.util.List;
import java.util.Optional;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/**
 * A track: its sound, its marks and how it joins the track before.
 *
 * @param texts title, performer and so on
 * @param isrc the recording's code
 * @param flags what the Q channel says of it
 * @param join to the track before; kept but unused in track 1
 * @param headSpace silence between INDEX 01 and the first sound, after a pause only
 * @param clips its sound; at least one
 * @param indexes the places of INDEX 02, 03 … counted from INDEX 01, ascending
 * @param gain of the whole track
 * @param matchOffset by how much louder than the others it is to be when their loudness is matched; changes no sample
 *     by itself
 */
public record Track(
        Texts texts,
        Optional<Isrc> isrc,
        TrackFlags flags,
        Join join,
        CdFrames headSpace,
        List<Clip> clips,
        List<CdFrames> indexes,
        Gain gain,
        Gain matchOffset) {

    public Track {
        clips = List.copyOf(clips);
        indexes = List.copyOf(indexes);
        if (clips.isEmpty()) {
            throw new IllegalArgumentException("a track has at least one clip");
        }
        Bounds.require("the head space", headSpace);
        CdFrames before = CdFrames.ZERO;
        for (CdFrames index : indexes) {
            Bounds.require("the way to an index point", index);
            if (index.compareTo(before) <= 0) {
                throw new IllegalArgumentException(
                        "index points lie after INDEX 01 and ascend; " + index + " does not");
            }
            before = index;
        }
    }

    /** A track that plays these clips and is nothing special. */
    public static Track of(List<Clip> clips, Join join) {
        return new Track(
                Texts.NONE,
                Optional.empty(),
                TrackFlags.NONE,
                join,
                CdFrames.ZERO,
                clips,
                List.of(),
                Gain.UNITY,
                Gain.UNITY);
    }

    /** From the track's first sound, offset 0, to the end of the clip that ends last. */
    public SampleCount length(SampleRate albumRate) {
        return Clip.endOf(clips, albumRate);
    }

    public Track withTexts(Texts newTexts) {
        return new Track(newTexts, isrc, flags, join, headSpace, clips, indexes, gain, matchOffset);
    }

    public Track withIsrc(Optional<Isrc> newIsrc) {
        return new Track(texts, newIsrc, flags, join, headSpace, clips, indexes, gain, matchOffset);
    }

    public Track withFlags(TrackFlags newFlags) {
        return new Track(texts, isrc, newFlags, join, headSpace, clips, indexes, gain, matchOffset);
    }

    public Track withJoin(Join newJoin) {
        return new Track(texts, isrc, flags, newJoin, headSpace, clips, indexes, gain, matchOffset);
    }

    public Track withHeadSpace(CdFrames newHeadSpace) {
        return new Track(texts, isrc, flags, join, newHeadSpace, clips, indexes, gain, matchOffset);
    }

    public Track withClips(List<Clip> newClips) {
        return new Track(texts, isrc, flags, join, headSpace, newClips, indexes, gain, matchOffset);
    }

    public Track withIndexes(List<CdFrames> newIndexes) {
        return new Track(texts, isrc, flags, join, headSpace, clips, newIndexes, gain, matchOffset);
    }

    public Track withGain(Gain newGain) {
        return new Track(texts, isrc, flags, join, headSpace, clips, indexes, newGain, matchOffset);
    }

    public Track withMatchOffset(Gain newOffset) {
        return new Track(texts, isrc, flags, join, headSpace, clips, indexes, gain, newOffset);
    }
}
