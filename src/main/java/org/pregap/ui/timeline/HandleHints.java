package org.pregap.ui.timeline;

import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.ui.timeline.TimelineView.Pointing;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.timeline.scene.Scene.PauseItem;
import org.pregap.ui.timeline.scene.TrackNames;
import org.pregap.ui.words.Decibels;
import org.pregap.ui.words.Lengths;
import org.pregap.ui.words.Shortened;
import org.pregap.ui.words.Words;
import org.pregap.workspace.session.Session;

/** What the pointer means before the click, in words and by its shape. */
final class HandleHints {
    private static final int LONGEST_NAME = 30;

    private final Words words = Words.of(HandleHints.class);
    private final Session session;

    HandleHints(Session session) {
        this.session = session;
    }

    String of(Scene scene, Handle handle) {
        if (handle.kind() == Handle.Kind.NOTHING) {
            return "";
        }
        if (scene.isEmpty()) {
            return words.get("hint.EMPTY");
        }
        String key = "hint." + handle.kind();
        return handle.track() < 0
                ? words.get(key)
                : words.get(key, name(scene.album(), handle.track()), value(scene, handle));
    }

    /** What the keyboard holds, and by which keys it is changed; empty where it is nothing. */
    String ofHeld(Scene scene, Handle held) {
        if (held.kind() == Handle.Kind.NOTHING) {
            return "";
        }
        String name = held.isClip()
                ? Shortened.to(LONGEST_NAME, TrackNames.ofClip(scene.album(), held.clip()))
                : name(scene.album(), held.track());
        return words.get("held." + held.kind(), name, value(scene, held), TrackNames.number(held.part()));
    }

    /** What the value is now, also where there is no room to paint it. */
    private String value(Scene scene, Handle handle) {
        return switch (handle.kind()) {
            case PAUSE ->
                scene.pauses().stream()
                        .filter(pause -> pause.track() == handle.track())
                        .findFirst()
                        .map(this::length)
                        .orElse("");
            case OVERLAP ->
                scene.overlaps().stream()
                        .filter(overlap -> overlap.track() == handle.track())
                        .findFirst()
                        .map(overlap -> Lengths.milliseconds(overlap.join().overlap(), scene.rate()))
                        .orElse("");
            case GAIN -> clip(scene, handle).map(HandleHints::gain).orElse("");
            case FADE_IN ->
                clip(scene, handle)
                        .map(clip -> Lengths.milliseconds(clip.fadeIn().length(), scene.rate()))
                        .orElse("");
            case FADE_OUT ->
                clip(scene, handle)
                        .map(clip -> Lengths.milliseconds(clip.fadeOut().length(), scene.rate()))
                        .orElse("");
            default -> "";
        };
    }

    private String length(PauseItem pause) {
        return pause.hidden().isZero()
                ? Lengths.secondsAndCdFrames(pause.pause())
                : words.get("pause.hidden", Lengths.secondsAndCdFrames(pause.pause()), Lengths.seconds(pause.hidden()));
    }

    private static Optional<Clip> clip(Scene scene, Handle handle) {
        return scene.clip(handle.clip()).map(item -> item.placed().clip());
    }

    private static String gain(Clip clip) {
        return Decibels.signed(clip.gain().thousandthsDb() / 1000.0, 2) + " dB";
    }

    /** To what the drag sticks, and how it is given up. */
    String whileDragging(Handle handle) {
        String extra = handle.kind() == Handle.Kind.GAIN
                ? words.get("hint.finer")
                : words.get("hint.snap." + session.modes().snap());
        return words.get("hint.dragging", extra);
    }

    static Pointing pointing(Handle handle) {
        return switch (handle.kind()) {
            case NOTHING, LANE -> Pointing.PLAIN;
            case RULER -> Pointing.TEXT;
            case BODY -> Pointing.MOVE;
            case START -> Pointing.LEFT_EDGE;
            case END -> Pointing.RIGHT_EDGE;
            case GAIN -> Pointing.UP_AND_DOWN;
            case FADE_IN, FADE_OUT -> Pointing.HAND;
            case MARK, INDEX, COUNTDOWN, OVERLAP, PAUSE -> Pointing.SIDEWAYS;
        };
    }

    private static String name(Album album, int track) {
        return Shortened.to(LONGEST_NAME, TrackNames.of(album, track));
    }
}
