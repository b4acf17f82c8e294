package org.pregap.ui.timeline.gesture;

import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.workspace.edit.ClipEdits;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;

/** The line of gain is dragged up and down, in steps of 0.1 dB, with Shift ten times finer. */
record GainMotion(Grip grip) implements Motion {
    private static final int STEP_THOUSANDTHS = 100;
    private static final int FINER = 10;

    /** From one end of the range of gains to the other. */
    private static final double FURTHEST_THOUSANDTHS = Gain.HIGHEST.thousandthsDb() - Gain.LOWEST.thousandthsDb();

    @Override
    public Edit edit(Album before, Pointer now) {
        int lane = Scene.laneOf(grip.handle().track());
        int finer = now.keys().extend() ? FINER : 1;
        double pixels = grip.from().y() - now.y();
        double thousandths = pixels * grip.rows().dbPerPixel(lane) * 1000 / finer;
        double within = Math.max(-FURTHEST_THOUSANDTHS, Math.min(FURTHEST_THOUSANDTHS, thousandths));
        int step = STEP_THOUSANDTHS / finer;
        return ClipEdits.addGain(before, grip.clips(), (int) Math.round(within / step) * step);
    }

    @Override
    public Reading reading(Album after, DiscLayout layout) {
        ClipPlace place = grip.handle().clip();
        Gain gain = place.track() == 0
                ? after.opening().hidden().get(place.clip()).gain()
                : after.track(place.track()).clips().get(place.clip()).gain();
        return Reading.of(GestureWords.decibels(gain));
    }
}
