package org.pregap.ui.timeline.gesture;

import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.time.SamplePos;
import org.pregap.ui.timeline.gesture.SidewaysMotion.Way;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.edit.ClipEdits;
import org.pregap.workspace.edit.Snapping;
import org.pregap.workspace.edit.TrimEdits;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.session.Ripple;

/** What is dragged at the edges of a clip: where it begins and ends, and its fades. */
record EdgeMotions(ClipItem item, Pointer from, Snapping snapping, Ripple ripple) {
    Motion start() {
        return new SidewaysMotion(
                way(item.placed().start()),
                (before, by) -> TrimEdits.dragStart(before, item.place(), by, ripple),
                (after, layout) -> length(after));
    }

    Motion end() {
        return new SidewaysMotion(
                way(item.placed().end()),
                (before, by) -> TrimEdits.dragEnd(before, item.place(), by, ripple),
                (after, layout) -> length(after));
    }

    Motion fadeIn() {
        SamplePos inner =
                item.placed().start().plus(item.placed().clip().fadeIn().length());
        return new SidewaysMotion(
                way(inner),
                (before, by) -> ClipEdits.dragFadeIn(before, item.place(), by),
                (after, layout) -> length(after, clip(after).fadeIn()));
    }

    Motion fadeOut() {
        SamplePos inner =
                item.placed().end().minus(item.placed().clip().fadeOut().length());
        return new SidewaysMotion(
                way(inner),
                (before, by) -> ClipEdits.dragFadeOut(before, item.place(), by),
                (after, layout) -> length(after, clip(after).fadeOut()));
    }

    private Way way(SamplePos dragged) {
        return new Way(from, dragged, snapping);
    }

    private Reading length(Album after) {
        return Reading.of(
                GestureWords.get("length", GestureWords.duration(clip(after).length(after.rate()), after.rate())));
    }

    private static Reading length(Album after, Fade fade) {
        return Reading.of(GestureWords.get("fadeLength", GestureWords.duration(fade.length(), after.rate())));
    }

    private Clip clip(Album after) {
        ClipPlace place = item.place();
        return place.track() == 0
                ? after.opening().hidden().get(place.clip())
                : after.track(place.track()).clips().get(place.clip());
    }
}
