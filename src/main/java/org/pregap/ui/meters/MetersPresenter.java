package org.pregap.ui.meters;

import org.pregap.ui.meters.MetersView.Bar;
import org.pregap.ui.meters.MetersView.Figure;
import org.pregap.ui.words.Decibels;
import org.pregap.workspace.listening.MeterReading;
import org.pregap.workspace.listening.Transport;

/** What the meters show of what is heard. */
final class MetersPresenter {
    /** Above this the reconstructed signal clips. */
    private static final double FULL_SCALE_DB = 0;

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final Transport transport;
    private final MetersView view;
    private final Falling left = new Falling();
    private final Falling right = new Falling();
    private final Falling truePeak = new Falling();

    MetersPresenter(Transport transport, MetersView view) {
        this.transport = transport;
        this.view = view;
    }

    /**
     * Shows the reading of now.
     *
     * @param seconds since the last time
     */
    void tick(double seconds) {
        MeterReading reading = transport.isPlaying() ? transport.meters() : still(transport.meters());
        view.showBar(Bar.LEFT, left.next(reading.leftPeakDbfs(), seconds), reading.leftHeldDbfs());
        view.showBar(Bar.RIGHT, right.next(reading.rightPeakDbfs(), seconds), reading.rightHeldDbfs());
        view.showBar(Bar.TRUE_PEAK, truePeak.next(reading.truePeakDbtp(), seconds), reading.heldTruePeakDbtp());
        view.showBar(Bar.MOMENTARY, reading.momentaryLufs(), NONE);
        view.showBar(Bar.SHORT_TERM, reading.shortTermLufs(), NONE);
        view.showBar(Bar.INTEGRATED, reading.integratedLufs(), NONE);
        showFigures(reading);
    }

    /** Whether nothing moves any more, so that nobody need look until it plays again. */
    boolean isAtRest() {
        return !transport.isPlaying() && left.isAtRest() && right.isAtRest() && truePeak.isAtRest();
    }

    void reset() {
        transport.resetMeters();
        left.reset();
        right.reset();
        truePeak.reset();
        tick(0);
    }

    private void showFigures(MeterReading reading) {
        double heldDbfs = Math.max(reading.leftHeldDbfs(), reading.rightHeldDbfs());
        view.showFigure(Figure.PEAK, text(heldDbfs), heldDbfs >= FULL_SCALE_DB);
        view.showFigure(Figure.TRUE_PEAK, text(reading.heldTruePeakDbtp()), reading.heldTruePeakDbtp() > FULL_SCALE_DB);
        view.showFigure(Figure.MOMENTARY, text(reading.momentaryLufs()), false);
        view.showFigure(Figure.SHORT_TERM, text(reading.shortTermLufs()), false);
        view.showFigure(Figure.INTEGRATED, text(reading.integratedLufs()), false);
    }

    /** What stays when it stopped: what was held and the loudness so far. */
    private static MeterReading still(MeterReading last) {
        return new MeterReading(
                NONE,
                NONE,
                last.leftHeldDbfs(),
                last.rightHeldDbfs(),
                NONE,
                last.heldTruePeakDbtp(),
                NONE,
                NONE,
                last.integratedLufs());
    }

    /** To a tenth; a dash for nothing. */
    private static String text(double levelDb) {
        return levelDb == NONE ? "–" : Decibels.signed(levelDb, 1);
    }
}
