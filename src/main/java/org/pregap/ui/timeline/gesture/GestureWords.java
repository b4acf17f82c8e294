package org.pregap.ui.timeline.gesture;

import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.TrackNames;
import org.pregap.ui.words.Decibels;
import org.pregap.ui.words.Lengths;
import org.pregap.ui.words.Shortened;
import org.pregap.ui.words.Words;

/** Names of drags and the values they show. */
final class GestureWords {
    private static final Words WORDS = Words.of(GestureWords.class);
    private static final int LONGEST_NAME = 30;

    private GestureWords() {}

    static String get(String key, Object... values) {
        return WORDS.get(key, values);
    }

    /** The name of a step, such as {@code Trim "Opener"}; of several clips it says which. */
    static String name(String key, Album album, Handle held) {
        return get(
                key,
                shortened(held.isClip() ? TrackNames.ofClip(album, held.clip()) : TrackNames.of(album, held.track())));
    }

    /** {@code 1.253 s} */
    static String duration(SampleCount length, SampleRate rate) {
        return Lengths.milliseconds(length, rate);
    }

    /** {@code 1.40 s (105 f)} */
    static String duration(CdFrames length) {
        return Lengths.secondsAndCdFrames(length);
    }

    /** {@code −1.50 dB} */
    static String decibels(Gain gain) {
        return Decibels.signed(gain.thousandthsDb() / 1000.0, 2) + " dB";
    }

    /** INDEX 01 of a track, and how it joins the one before. */
    static Reading join(Album album, DiscLayout layout, int number) {
        PlacedTrack track = layout.track(number);
        String value = number == 1
                ? get("at.first", duration(track.pause()))
                : album.track(number)
                        .join()
                        .fold(
                                pause -> get("at.pause", duration(pause.length())),
                                butt -> get("at.gapless"),
                                crossfade -> get("at.crossfade", duration(crossfade.overlap(), layout.rate())));
        return new Reading(mark(track), value);
    }

    /** {@code INDEX 01 03:41:18} */
    static String mark(PlacedTrack track) {
        return get("at", track.mark());
    }

    /** Where dragged tracks would come to lie. */
    static String place(Album album, int before) {
        return before <= album.tracks().size()
                ? get("drop.before", shortened(TrackNames.of(album, before)))
                : get("drop.end");
    }

    private static String shortened(String title) {
        return Shortened.to(LONGEST_NAME, title);
    }
}
