package org.pregap.ui.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.testing.FakeSession;
import org.pregap.testing.FakeTransport;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.ui.meters.MetersView.Bar;
import org.pregap.ui.meters.MetersView.Figure;
import org.pregap.workspace.listening.MeterReading;

class MetersPresenterTest {
    private static final double NONE = Double.NEGATIVE_INFINITY;

    private final FakeTransport transport =
            FakeSession.of(Album.empty(SampleRate.CD)).transport();
    private final Map<Bar, Double> levels = new EnumMap<>(Bar.class);
    private final Map<Figure, String> figures = new EnumMap<>(Figure.class);
    private final MetersPresenter presenter = new MetersPresenter(transport, new MetersView() {
        @Override
        public void showBar(Bar bar, double levelDb, double heldDb) {
            levels.put(bar, levelDb);
        }

        @Override
        public void showFigure(Figure figure, String text, boolean isOver) {
            figures.put(figure, text + (isOver ? " over" : ""));
        }
    });

    @Test
    void silenceIsADash() {
        presenter.tick(0);
        assertThat(figures.values()).containsOnly("–");
        assertThat(levels.values()).containsOnly(NONE);
        assertThat(presenter.isAtRest()).isTrue();
    }

    @Test
    void barsRiseAtOnceAndFallTwentyDecibelsInOnePointSevenSeconds() {
        play(reading(-6, -10));
        presenter.tick(0.1);
        assertThat(levels).containsEntry(Bar.LEFT, -6.0).containsEntry(Bar.MOMENTARY, -10.0);
        play(reading(-40, -30));
        presenter.tick(0.85);
        assertThat(levels.get(Bar.LEFT)).isCloseTo(-16, within(1e-9));
        assertThat(levels).as("loudness is slow by itself").containsEntry(Bar.MOMENTARY, -30.0);
    }

    @Test
    void afterTheStopBarsFallAndWhatWasHeldStays() {
        play(reading(-6, -10));
        presenter.tick(0.1);
        transport.stop();
        assertThat(presenter.isAtRest()).isFalse();
        presenter.tick(0.1);
        assertThat(levels).containsEntry(Bar.MOMENTARY, NONE).containsEntry(Bar.INTEGRATED, -14.0);
        for (int i = 0; i < 50; i++) {
            presenter.tick(0.1);
        }
        assertThat(presenter.isAtRest()).isTrue();
        assertThat(figures).containsEntry(Figure.TRUE_PEAK, "+0.3 over").containsEntry(Figure.PEAK, "−0.2");
    }

    @Test
    void resetForgetsWhatWasHeld() {
        play(reading(-6, -10));
        presenter.tick(0.1);
        presenter.reset();
        assertThat(transport.calls()).contains("resetMeters");
        assertThat(figures).containsEntry(Figure.PEAK, "–");
    }

    @Test
    void figuresAreRoundedAndNeverMinusZero() {
        play(new MeterReading(-1, -1, -0.04, -3, -1, -0.96, -9.95, -13.84, -14));
        presenter.tick(0.1);
        assertThat(figures)
                .containsEntry(Figure.PEAK, "0.0")
                .containsEntry(Figure.TRUE_PEAK, "−1.0")
                .containsEntry(Figure.SHORT_TERM, "−13.8")
                .containsEntry(Figure.INTEGRATED, "−14.0");
    }

    @Test
    void theScaleIsEvenAndEndsAtItsEnds() {
        assertThat(MeterScale.fraction(-54)).isZero();
        assertThat(MeterScale.fraction(NONE)).isZero();
        assertThat(MeterScale.fraction(3)).isEqualTo(1);
        assertThat(MeterScale.fraction(12)).isEqualTo(1);
        assertThat(MeterScale.y(-25.5, 100)).isEqualTo(50);
    }

    private void play(MeterReading reading) {
        transport.playFrom(SamplePos.ZERO);
        transport.setMeters(reading);
    }

    private static MeterReading reading(double peakDbfs, double momentaryLufs) {
        return new MeterReading(peakDbfs, peakDbfs, -0.2, -3, peakDbfs, 0.3, momentaryLufs, -12, -14);
    }
}
