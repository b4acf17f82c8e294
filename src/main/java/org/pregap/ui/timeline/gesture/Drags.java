package org.pregap.ui.timeline.gesture;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.pregap.model.Album;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.ui.timeline.gesture.SidewaysMotion.Way;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.edit.ClipEdits;
import org.pregap.workspace.edit.Snapping;
import org.pregap.workspace.edit.SpacingEdits;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.session.Ripple;
import org.pregap.workspace.session.Snap;

/** Makes a drag of what was taken hold of. */
public final class Drags {
    private final Grip grip;
    private final Album album;
    private final Snapping snapping;
    private final Ripple ripple;

    private Drags(Grip grip, Snapping snapping) {
        this.grip = grip;
        this.album = grip.scene().album();
        this.ripple = grip.session().modes().ripple();
        this.snapping = snapping;
    }

    /** @return empty where there is nothing to drag */
    public static Optional<Drag> of(Grip grip) {
        var snapping = new Snapping(grip.session().modes().snap(), grip.scene().rate(), SourceCrossings.of(grip));
        return new Drags(grip, snapping).make();
    }

    /** As {@link #of}, but it goes exactly as far as the pointer does. */
    static Optional<Drag> unsnapped(Grip grip) {
        return new Drags(grip, Snapping.of(Snap.OFF, grip.scene().rate())).make();
    }

    private Optional<Drag> make() {
        return switch (grip.handle().kind()) {
            case NOTHING -> Optional.empty();
            case RULER, LANE -> Optional.of(new RangeDrag(grip, snapping));
            case BODY -> clip().map(this::body);
            case START -> clip().map(item -> drag("trim", edges(item).start()));
            case END -> clip().map(item -> drag("trim", edges(item).end()));
            case FADE_IN -> clip().map(item -> drag("fade.in", edges(item).fadeIn()));
            case FADE_OUT -> clip().map(item -> drag("fade.out", edges(item).fadeOut()));
            case GAIN -> Optional.of(drag("gain", new GainMotion(grip)));
            case OVERLAP -> Optional.of(overlap());
            case PAUSE -> Optional.of(pause());
            case MARK -> Optional.of(drag("mark", MarkMotions.mark(grip, snapping)));
            case INDEX, COUNTDOWN -> Optional.of(drag("index", MarkMotions.index(grip, snapping)));
        };
    }

    private Drag body(ClipItem item) {
        SortedSet<ClipPlace> clips = grip.clips();
        int track = item.place().track();
        Motion motion = new SidewaysMotion(
                way(item.placed().start()),
                (before, by) -> ClipEdits.move(before, clips, by, ripple),
                (after, layout) -> track == 0
                        ? Reading.of(
                                GestureWords.get("at.hidden", GestureWords.duration(hiddenOffset(after), after.rate())))
                        : GestureWords.join(after, layout, track));
        String name =
                clips.size() == 1 ? GestureWords.name("move", album, grip.handle()) : GestureWords.get("moveMany");
        return new BodyDrag(grip, new AlbumDrag(grip.session().store(), name, motion));
    }

    private SampleCount hiddenOffset(Album after) {
        return after.opening().hidden().get(grip.handle().part()).offset();
    }

    private EdgeMotions edges(ClipItem item) {
        return new EdgeMotions(item, grip.from(), snapping, ripple);
    }

    private Drag overlap() {
        int track = grip.handle().track();
        // The incoming track comes earlier, to the left, as the overlap grows.
        Motion motion = new SidewaysMotion(
                way(start(track)),
                (before, by) -> SpacingEdits.dragOverlap(before, track, new SampleCount(-by.count())),
                (after, layout) -> GestureWords.join(after, layout, track));
        return drag("overlap", motion);
    }

    private Drag pause() {
        int track = grip.handle().track();
        Motion motion = new SidewaysMotion(
                way(start(track)),
                (before, by) -> SpacingEdits.drag(before, List.of(track), by, ripple),
                (after, layout) -> GestureWords.join(after, layout, track));
        return drag("pause", motion);
    }

    private SamplePos start(int track) {
        return grip.scene().layout().track(track).start();
    }

    private Drag drag(String name, Motion motion) {
        String step = GestureWords.name(name, album, grip.handle());
        return new AlbumDrag(grip.session().store(), step, motion);
    }

    private Way way(SamplePos dragged) {
        return new Way(grip.from(), dragged, snapping);
    }

    private Optional<ClipItem> clip() {
        return grip.scene().clip(grip.handle().clip());
    }
}
