package org.pregap.ui.timeline;

import java.util.Optional;
import org.pregap.time.SamplePos;
import org.pregap.ui.timeline.paint.Shown;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.AlbumStore.Change;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.listening.Transport;
import org.pregap.workspace.session.Session;

/** What the timeline shows: the album as it is now, the part of it that is seen, and the playhead. */
final class TimelinePresenter {
    private static final String FOLLOWING = "timeline.follow";

    private final Session session;
    private final TimelineView view;
    private final Viewport viewport = new Viewport();
    private final HeldPart held;
    private Scene scene;
    private DragSight sight = DragSight.NOTHING;
    private long playheadSample;

    /**
     * What the mouse adds to the picture.
     *
     * @param pointed what it would take hold of
     * @param readout the value of a drag
     * @param drop the track before which dragged ones would come to lie
     */
    record DragSight(Handle pointed, Optional<Shown.Readout> readout, Optional<Integer> drop) {
        static final DragSight NOTHING = of(Handle.NOTHING);

        static DragSight of(Handle pointed) {
            return new DragSight(pointed, Optional.empty(), Optional.empty());
        }
    }

    TimelinePresenter(Session session, TimelineView view) {
        this.session = session;
        this.view = view;
        this.held = new HeldPart(session.store());
        this.scene = Scene.of(session.store().album(), session.store().layout());
        this.playheadSample = session.transport().playhead().sample();
        viewport.setExtent(scene.extent());
        session.store().observe(this::changed);
        session.waveforms().observe(source -> view.refresh());
        session.sources().observe(sources -> view.refresh());
        session.loudness().observe(loudness -> view.refresh());
        session.findings().observe(findings -> view.refresh());
        session.document().observe(document -> view.refresh());
        session.transport().observe(status -> {
            tick();
            view.refresh();
        });
    }

    Scene scene() {
        return scene;
    }

    Viewport viewport() {
        return viewport;
    }

    /** What keys act on, apart from the selection: {@link Handle#NOTHING} for none. */
    Handle held() {
        return held.in(scene);
    }

    /** Holds the part after or before the one that is held; it comes into view. */
    void holdNext(int direction) {
        held.step(scene, direction);
        reveal(held.in(scene));
        view.refresh();
    }

    /** Lets go of what keys hold. */
    void letGo() {
        held.letGo();
        view.refresh();
    }

    Shown shown() {
        AlbumStore store = session.store();
        return new Shown(
                scene,
                store.selection(),
                session.transport().loop(),
                playheadSample,
                sight.pointed(),
                held.in(scene),
                sight.readout(),
                sight.drop(),
                session.findings().all(),
                session.document().opening());
    }

    void see(DragSight newSight) {
        if (!newSight.equals(sight)) {
            sight = newSight;
            view.refresh();
        }
    }

    /**
     * Files are held over the lanes.
     *
     * @return the number of the track before which they would go, which is shown
     */
    int showDrop(double x) {
        int before = scene.trackBehind(viewport.scale().sampleAt(x));
        see(new DragSight(Handle.NOTHING, Optional.empty(), Optional.of(before)));
        return before;
    }

    /** The lanes are this wide now. */
    void resized(double width) {
        viewport.setWidth(width);
        view.refresh();
    }

    void zoom(double x, double factor) {
        viewport.zoom(x, factor);
        view.refresh();
    }

    /** Around the playhead where it is seen, else around the middle. */
    void zoom(double factor) {
        double x = viewport.scale().xOf(playheadSample);
        zoom(x >= 0 && x < viewport.width() ? x : viewport.width() / 2, factor);
    }

    void scroll(double pixels) {
        viewport.scroll(pixels);
        view.refresh();
    }

    void scrollTo(double firstSample) {
        viewport.scrollTo(firstSample);
        view.refresh();
    }

    void centre(double sample) {
        viewport.centre(sample);
        view.refresh();
    }

    void showAll() {
        viewport.showAll();
        view.refresh();
    }

    void show(TimeRange range) {
        viewport.show(range.start().sample(), range.end().sample());
        view.refresh();
    }

    /** Scrolls until a clip is seen, if it is not. */
    void reveal(ClipPlace place) {
        scene.clip(place).ifPresent(clip -> {
            double left = viewport.scale().xOf(clip.start());
            double right = viewport.scale().xOf(clip.end());
            if (right <= 0 || left >= viewport.width()) {
                viewport.follow(clip.start());
                view.refresh();
            }
        });
    }

    private void reveal(Handle part) {
        if (part.isClip()) {
            reveal(part.clip());
            return;
        }
        scene.stretchOf(part).ifPresent(stretch -> {
            double x = viewport.scale().xOf(stretch.from());
            if (x < 0 || x >= viewport.width()) {
                viewport.follow(stretch.from());
            }
        });
    }

    boolean isFollowing() {
        return !session.settings().get(FOLLOWING).orElse("").equals("no");
    }

    void follow(boolean following) {
        session.settings().put(FOLLOWING, following ? "yes" : "no");
    }

    /** Moves the playhead, and the view to it. */
    void goTo(SamplePos position) {
        SamplePos end = session.store().layout().end();
        SamplePos within = position.sample() < 0 ? SamplePos.ZERO : position.isBefore(end) ? position : end;
        session.transport().seek(within);
        tick();
        if (viewport.follow(within.sample())) {
            view.refresh();
        }
    }

    /** Asks where the playhead is; to be called some thirty times a second. */
    void tick() {
        Transport transport = session.transport();
        long now = transport.playhead().sample();
        if (now == playheadSample) {
            return;
        }
        double from = viewport.scale().xOf(playheadSample);
        playheadSample = now;
        boolean follows =
                isFollowing() && transport.isPlaying() && !session.store().isGesturing();
        if (follows && viewport.follow(now)) {
            view.refresh();
        } else {
            view.movePlayhead(from, viewport.scale().xOf(now));
        }
    }

    private void changed(Change change) {
        if (change == Change.ALBUM || change == Change.OPENED) {
            scene = Scene.of(session.store().album(), session.store().layout());
            if (change == Change.OPENED) {
                viewport.showAll();
            }
            if (session.store().isGesturing()) {
                viewport.growExtent(scene.extent());
            } else {
                viewport.setExtent(scene.extent());
            }
        }
        view.refresh();
    }
}
