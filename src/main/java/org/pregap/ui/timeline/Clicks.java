package org.pregap.ui.timeline;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pregap.ui.timeline.gesture.Pointer.Keys;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Selection;

/** What is selected after a click: one thing, with Ctrl one more or less, with Shift everything up to it. */
final class Clicks {
    private Clicks() {}

    static Selection on(Scene scene, Selection before, Handle handle, Keys keys) {
        List<ClipPlace> clicked = clipsOf(scene, handle);
        if (clicked.isEmpty()) {
            return keys.toggle() || keys.extend() ? before : Selection.NONE;
        }
        if (keys.toggle()) {
            return toggled(before, clicked);
        }
        if (keys.extend() && !before.clips().isEmpty()) {
            return extended(scene, before, clicked);
        }
        return Selection.ofClips(clicked);
    }

    /** The clip, or of a pause, a mark and the like the whole track. */
    private static List<ClipPlace> clipsOf(Scene scene, Handle handle) {
        if (handle.isClip()) {
            return List.of(handle.clip());
        }
        return scene.clips().stream()
                .map(ClipItem::place)
                .filter(place -> place.track() == handle.track())
                .toList();
    }

    private static Selection toggled(Selection before, Collection<ClipPlace> clicked) {
        SortedSet<ClipPlace> clips = new TreeSet<>(before.clips());
        if (!clips.removeAll(clicked)) {
            clips.addAll(clicked);
        }
        return new Selection(clips, before.range());
    }

    private static Selection extended(Scene scene, Selection before, List<ClipPlace> clicked) {
        boolean backwards = clicked.get(0).compareTo(before.clips().first()) < 0;
        ClipPlace first = backwards ? clicked.get(0) : before.clips().first();
        ClipPlace last = backwards ? before.clips().last() : clicked.get(clicked.size() - 1);
        return Selection.ofClips(scene.clips().stream()
                .map(ClipItem::place)
                .filter(place -> place.compareTo(first) >= 0 && place.compareTo(last) <= 0)
                .toList());
    }
}
