package org.pregap.ui.timeline;

import org.pregap.model.Album;
import org.pregap.testing.FakeSession;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.timeline.gesture.Pointer.Keys;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.workspace.history.AlbumStore;

/** Moves the mouse over a timeline without a window: 600 pixels wide, 400 high, a second ten pixels wide. */
final class MouseTester implements TimelineView {
    static final int SECOND = 44_100;
    static final Rows ROWS = new Rows(400, 1);

    final FakeSession fakes;
    final Desk desk;
    final TimelinePresenter timeline;
    final MousePresenter mouse;
    Pointing pointing = Pointing.PLAIN;
    int refreshes;

    MouseTester(Album album) {
        fakes = FakeSession.of(album);
        desk = Desk.of(fakes.session());
        timeline = new TimelinePresenter(fakes.session(), this);
        mouse = new MousePresenter(desk, timeline, this);
        timeline.resized(600);
        double factor = timeline.viewport().scale().samplesPerPixel() / (SECOND / 10.0);
        timeline.zoom(0, factor);
    }

    AlbumStore store() {
        return fakes.store();
    }

    /** In the waveform of a lane, away from edges, fades and the line of gain. */
    static double wave(int lane) {
        return ROWS.waveTop(lane) + 100;
    }

    static double card(int lane) {
        return ROWS.laneTop(lane) + 5;
    }

    /** At the top of the waveform, where fades are held. */
    static double corner(int lane) {
        return ROWS.waveTop(lane) + 3;
    }

    void drag(double x, double y, double toX, double toY) {
        hold(x, y, toX, toY);
        mouse.released(toX, toY, Keys.NONE);
    }

    /** As {@link #drag}, but the button stays down. */
    void hold(double x, double y, double toX, double toY) {
        mouse.moved(x, y);
        mouse.pressed(x, y, Keys.NONE);
        mouse.dragged((x + toX) / 2, (y + toY) / 2, Keys.NONE);
        mouse.dragged(toX, toY, Keys.NONE);
    }

    void click(double x, double y, Keys keys) {
        mouse.moved(x, y);
        mouse.pressed(x, y, keys);
        mouse.released(x, y, keys);
    }

    String readout() {
        return timeline.shown().readout().map(each -> each.text()).orElse("");
    }

    @Override
    public Rows rows() {
        return ROWS;
    }

    @Override
    public void refresh() {
        refreshes++;
    }

    @Override
    public void movePlayhead(double fromX, double toX) {
        refreshes++;
    }

    @Override
    public void showPointing(Pointing newPointing) {
        pointing = newPointing;
    }
}
