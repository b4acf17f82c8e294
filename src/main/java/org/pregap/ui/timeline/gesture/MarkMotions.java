package org.pregap.ui.timeline.gesture;

import org.pregap.layout.DiscLayout;
import org.pregap.layout.IndexPoint;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.time.DiscAddress;
import org.pregap.ui.timeline.gesture.SidewaysMotion.Way;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.TrackNames;
import org.pregap.workspace.edit.IndexEdits;
import org.pregap.workspace.edit.Snapping;
import org.pregap.workspace.edit.SpacingEdits;

/** Marks are dragged against the sound, which stays where it is. */
final class MarkMotions {
    private MarkMotions() {}

    static Motion mark(Grip grip, Snapping snapping) {
        int track = grip.handle().track();
        return new SidewaysMotion(
                way(grip, snapping),
                (before, by) -> SpacingEdits.dragMark(before, track, by),
                (after, layout) -> reading(after, layout, track));
    }

    static Motion index(Grip grip, Snapping snapping) {
        Handle handle = grip.handle();
        var point = new IndexEdits.Point(handle.track(), handle.part());
        return new SidewaysMotion(
                way(grip, snapping),
                (before, by) -> IndexEdits.drag(before, point, by),
                (after, layout) -> Reading.of(
                        GestureWords.get("indexAt", TrackNames.number(handle.part()), address(layout, handle))));
    }

    private static Reading reading(Album after, DiscLayout layout, int number) {
        PlacedTrack track = layout.track(number);
        String head = GestureWords.get(
                "mark.head", GestureWords.duration(after.track(number).headSpace()));
        String value = number == 1
                ? head
                : after.track(number)
                        .join()
                        .fold(
                                pause -> head,
                                butt -> GestureWords.get("mark.fixed"),
                                crossfade -> GestureWords.get(
                                        "mark.overlap", crossfade.mark().id()));
        return new Reading(GestureWords.mark(track), value);
    }

    private static Way way(Grip grip, Snapping snapping) {
        DiscAddress address = address(grip.scene().layout(), grip.handle());
        return new Way(grip.from(), address.start(grip.scene().rate()), snapping);
    }

    private static DiscAddress address(DiscLayout layout, Handle handle) {
        PlacedTrack track = layout.track(handle.track());
        return track.indexPoints().stream()
                .filter(point -> point.index() == handle.part())
                .map(IndexPoint::address)
                .findFirst()
                .orElse(track.mark());
    }
}
