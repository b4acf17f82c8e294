package org.pregap.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.testing.Contrast;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.theme.Look;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;

/** What is painted where, at several densities and in both themes. */
class TimelineLookTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 360;

    /** The lanes inside the picture, and where things lie in them. */
    private record Picture(PaintedTimeline timeline, BufferedImage image, double density) {
        static Picture of(Album album, Look look, double density) {
            var timeline = new PaintedTimeline(album, look, WIDTH, HEIGHT);
            return new Picture(timeline, timeline.paint(density), density);
        }

        Component lanes() {
            return timeline.named("timeline.lanes");
        }

        Rows rows() {
            return new Rows(lanes().getHeight(), 1);
        }

        /** In pixels of the panel; the whole album with its margin is as wide as the panel. */
        double x(double seconds) {
            var scene = Scene.of(timeline.fakes.album(), timeline.fakes.store().layout());
            return seconds * TimelineAlbums.SECOND / scene.extent() * WIDTH;
        }

        int at(double x, double y) {
            return image.getRGB((int) (x * density), (int) ((lanes().getY() + y) * density)) & 0xffffff;
        }

        Set<Integer> column(double x, double fromY, double toY) {
            Set<Integer> colors = new TreeSet<>();
            for (double y = fromY; y < toY; y += 0.5) {
                colors.add(at(x, y));
            }
            return colors;
        }
    }

    private static int color(String key) {
        return UIManager.getColor("Timeline." + key).getRGB() & 0xffffff;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1", "LIGHT,1.5", "LIGHT,2", "DARK,1", "DARK,1.25", "DARK,2"})
    void everythingIsPaintedWhereItLies(Look look, double density) {
        var timeline = new PaintedTimeline(TimelineAlbums.varied(), look, WIDTH, HEIGHT);
        timeline.fakes.transport().seek(new SamplePos(70L * TimelineAlbums.SECOND));
        var picture = new Picture(timeline, timeline.paint(density), density);
        Rows rows = picture.rows();
        double card = rows.laneTop(0) + 2.5;

        assertThat(picture.at(picture.x(24), card)).as("card of track 1").isEqualTo(color("clipACard"));
        assertThat(picture.at(picture.x(40), card)).as("lane A under track 2").isEqualTo(color("laneBackground"));
        assertThat(picture.at(picture.x(40), rows.laneTop(1) + 2.5))
                .as("card of track 2")
                .isEqualTo(color("clipBCard"));
        assertThat(picture.at(picture.x(1), card)).as("first pause").isEqualTo(color("pauseBackground"));
        assertThat(picture.column(picture.x(15), rows.waveTop(0), rows.laneBottom(0)))
                .as("waveform of track 1")
                .contains(color("clipAWave"), color("clipARms"), color("clipABackground"));
        Set<Integer> around = picture.column(picture.x(70), rows.rulerBottom(), rows.laneBottom(1));
        around.addAll(picture.column(picture.x(70) + 1 / density, rows.rulerBottom(), rows.laneBottom(1)));
        assertThat(around).as("playhead").contains(color("playheadColor"));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void anotherTitleChangesNothingOutsideItsClipAndItsPlaceInTheRuler(Look look) {
        double density = look == Look.LIGHT ? 1 : 2;
        Picture one = Picture.of(TimelineAlbums.varied(), look, density);
        for (String title : List.of("W".repeat(500), "שלום עולם ".repeat(50), "夜の海".repeat(160), "a\tb\nc")) {
            Album renamed = TimelineAlbums.varied().withTrack(2, track -> TimelineAlbums.titled(title, track));
            assertOnlyTrackTwoDiffers(one, Picture.of(renamed, look, density));
        }
    }

    /** Track 2 sounds from 27.4 s to 58.4 s; in the ruler it has room until the mark of track 3 at 52.4 s. */
    private static void assertOnlyTrackTwoDiffers(Picture one, Picture other) {
        double left = one.x(27.4) * one.density();
        double right = one.x(58.4) * one.density();
        double rulerRight = one.x(52.4) * one.density();
        double laneTop = (one.lanes().getY() + one.rows().laneTop(1)) * one.density();
        double waveTop = (one.lanes().getY() + one.rows().waveTop(1)) * one.density();
        double rulerTop = (one.lanes().getY() + one.rows().timesBottom()) * one.density();
        double rulerBottom = (one.lanes().getY() + one.rows().rulerBottom()) * one.density();
        boolean differs = false;
        for (int y = 0; y < one.image().getHeight(); y++) {
            for (int x = 0; x < one.image().getWidth(); x++) {
                if (one.image().getRGB(x, y) != other.image().getRGB(x, y)) {
                    differs = true;
                    boolean inCard = y >= laneTop && y <= waveTop && x >= left - 1 && x <= right;
                    boolean inRuler = y >= rulerTop && y <= rulerBottom && x >= left && x <= rulerRight;
                    assertThat(inCard || inRuler).as("pixel %d, %d", x, y).isTrue();
                }
            }
        }
        assertThat(differs).isTrue();
    }

    @Test
    void aMissingSourceIsHatchedInsteadOfItsWaveform() {
        var timeline = new PaintedTimeline(TimelineAlbums.varied(), Look.LIGHT, WIDTH, HEIGHT);
        timeline.fakes
                .sources()
                .setMissing(timeline.fakes.album().track(1).clips().get(0).source(), true);
        var picture = new Picture(timeline, timeline.paint(1), 1);
        Rows rows = picture.rows();

        assertThat(picture.column(picture.x(15), rows.waveTop(0), rows.laneBottom(0)))
                .doesNotContain(color("clipAWave"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void fromCloseByTheWaveItselfIsSeenAndNotHowLoudItIs() {
        var timeline = new PaintedTimeline(TimelineAlbums.varied(), Look.LIGHT, WIDTH, HEIGHT);
        // 2250 samples in the middle of track 1: two and a half in each column.
        var range = new TimeRange(new SamplePos(600_000), new SamplePos(602_250));
        timeline.fakes.store().select(Selection.NONE.withRange(Optional.of(range)));
        timeline.desk.actions().run(DeskAction.ZOOM_SELECTION);
        timeline.fakes.store().select(Selection.NONE);
        var picture = new Picture(timeline, timeline.paint(1), 1);
        Rows rows = picture.rows();
        double middle = rows.waveTop(0) + rows.waveHeight(0) / 4;
        int columnsOnBothSides = 0;
        for (int x = 5; x < WIDTH - 5; x++) {
            boolean above = picture.at(x, middle - 8) == color("clipARms");
            boolean below = picture.at(x, middle + 8) == color("clipARms");
            columnsOnBothSides += above && below ? 1 : 0;
        }

        assertThat(columnsOnBothSides)
                .as("a column is at one place, not around the middle")
                .isLessThan(WIDTH / 20);
    }

    @Test
    void aPauseTooNarrowForALineIsNamedUpright() {
        var album = SimpleAlbums.of(
                SimpleAlbums.track("a", SampleRate.CD, 40L * TimelineAlbums.SECOND, Join.Pause.STANDARD),
                SimpleAlbums.track("b", SampleRate.CD, 40L * TimelineAlbums.SECOND, Join.Pause.STANDARD));
        var timeline = new PaintedTimeline(album, Look.LIGHT, WIDTH, HEIGHT);
        var picture = new Picture(timeline, timeline.paint(1), 1);
        int left = (int) picture.x(42) + 2;
        int right = (int) picture.x(44) - 2;
        int written = 0;
        for (double y = picture.rows().laneTop(0) + 2; y < picture.rows().laneBottom(1) - 2; y++) {
            for (int x = left; x < right; x++) {
                written += picture.at(x, y) == color("pauseBackground") ? 0 : 1;
            }
        }

        assertThat(right - left).as("too narrow for 2.00 s").isLessThan(25);
        assertThat(written).isGreaterThan(100);
    }

    @Test
    void whereFilesWouldBeDroppedIsShown() {
        var timeline = new PaintedTimeline(TimelineAlbums.varied(), Look.LIGHT, WIDTH, HEIGHT);
        var lanes = (LanesView) timeline.named("timeline.lanes");
        BufferedImage before = timeline.paint(1);
        int behindEverything = WIDTH - 1;

        assertThat(lanes.showDrop(new Point(0, 60))).isEqualTo(1);
        assertThat(lanes.showDrop(new Point(behindEverything, 60)))
                .isEqualTo(TimelineAlbums.varied().tracks().size() + 1);
        assertThat(digest(timeline.paint(1))).isNotEqualTo(digest(before));
        lanes.hideDrop();
        assertThat(digest(timeline.paint(1))).isEqualTo(digest(before));
    }

    private static int digest(BufferedImage image) {
        return Arrays.hashCode(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aRingIsSeenAroundWhatTheKeyboardHolds(Look look) {
        var timeline = new PaintedTimeline(TimelineAlbums.varied(), look, WIDTH, HEIGHT);
        timeline.desk.actions().refresh();
        for (int i = 0; i < 3; i++) {
            timeline.desk.actions().run(DeskAction.HOLD_NEXT);
        }
        var picture = new Picture(timeline, timeline.paint(1), 1);
        double middle = picture.x(15);

        assertThat(timeline.desk.hints().hint()).startsWith("Opener");
        assertThat(picture.column(
                        middle, picture.rows().laneBottom(0) - 6, picture.rows().laneBottom(0)))
                .as("inside the border of the selection")
                .contains(color("markColor"), color("selectionColor"));
        for (String lane : List.of("clipA", "clipB")) {
            assertContrast("markColor", lane + "Background");
            assertContrast("markColor", lane + "Card");
        }
    }

    @Test
    void theMarkedRangeLiesOverTheLanes() {
        var timeline = new PaintedTimeline(TimelineAlbums.varied(), Look.LIGHT, WIDTH, HEIGHT);
        var range =
                new TimeRange(new SamplePos(30L * TimelineAlbums.SECOND), new SamplePos(50L * TimelineAlbums.SECOND));
        timeline.fakes.store().select(Selection.NONE.withRange(Optional.of(range)));
        var picture = new Picture(timeline, timeline.paint(1), 1);
        double y = picture.rows().laneTop(0) + 40;

        assertThat(picture.at(picture.x(40), y)).isNotEqualTo(color("laneBackground"));
        assertThat(picture.at(picture.x(60) + WIDTH * 0.35, y)).isNotEqualTo(picture.at(picture.x(40), y));
    }

    @Test
    void anyAlbumCanBePaintedHoweverSmallThePanel() {
        for (Album album : List.of(SimpleAlbums.of(), TimelineAlbums.most(), TimelineAlbums.ofEightyMinutes())) {
            for (int size : new int[] {1, 40, 300}) {
                var timeline = new PaintedTimeline(album, Look.DARK, size, size);
                assertThat(timeline.paint(1).getWidth()).isEqualTo(size);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyTextCanBeReadOnItsGround(Look look) {
        look.install();
        assertContrast("rulerForeground", "rulerBackground");
        for (String lane : List.of("clipA", "clipB")) {
            assertContrast("cardForeground", lane + "Card");
            assertContrast("cardDimForeground", lane + "Card");
            assertContrast("missingForeground", lane + "Background");
        }
        assertContrast("pauseForeground", "pauseBackground");
        assertContrast("readoutForeground", "readoutBackground");
        assertContrast("limitForeground", "laneBackground");
        assertContrast("cardForeground", "background");
        assertContrast("hintForeground", "background");
    }

    private static void assertContrast(String text, String ground) {
        assertThat(Contrast.of(new Color(color(text)), new Color(color(ground))))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(4.5);
    }
}
