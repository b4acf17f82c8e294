package org.pregap.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.analysis.Loudness;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.testing.Contrast;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;
import org.pregap.ui.theme.Look;
import org.pregap.ui.tracks.row.ColumnSet;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.workspace.history.Selection;

class TracksLookTest {
    private static final SampleRate RATE = SampleRate.CD;
    private static final double LEAST_CONTRAST = 4.5;
    private static final List<String> TITLES = List.of(
            "Opener",
            "",
            "\u591c\u306e\u6d77\u3092\u6e21\u308b\u98a8",
            "\u0623\u063a\u0646\u064a\u0629",
            "x".repeat(500));

    /** As many as a disc holds, with titles of every kind. */
    private static Album fullDisc() {
        return SimpleAlbums.of(
                IntStream.rangeClosed(1, 99).mapToObj(TracksLookTest::track).toArray(Track[]::new));
    }

    private static Track track(int number) {
        Track track = SimpleAlbums.track(number + " master.wav", RATE, 441_000, Join.Pause.STANDARD);
        String title = TITLES.get(number % TITLES.size());
        return track.withTexts(track.texts().with(Language.ENGLISH, TextField.TITLE, title))
                .withIsrc(Optional.of(new Isrc("QZABC26" + (10_000 + number))))
                .withGain(new Gain(-12_987 + number))
                .withFlags(TrackFlags.parse(number % 2 == 0 ? "DCP" : "SCMS"));
    }

    private static ShownTracks shown(Look look) {
        look.install();
        FakeSession session = FakeSession.of(fullDisc());
        for (int number = 1; number < 90; number++) {
            session.loudness().set(number, new Loudness(-13.9, 12.1, -9, -11.2, -0.8, -1, 10));
        }
        session.store().select(Selection.ofTracks(session.album(), List.of(2, 3)));
        return ShownTracks.of(session);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aFullDiscIsPaintedAtEveryScale(Look look) {
        ShownTracks shown = shown(look);
        shown.table().show(everything());
        for (double scale : new double[] {1, 1.5, 2}) {
            BufferedImage image = shown.painted(scale);
            long colours = IntStream.range(0, image.getWidth())
                    .map(x -> image.getRGB(x, image.getHeight() / 2))
                    .distinct()
                    .count();
            assertThat(colours).as("text on a row at scale " + scale).isGreaterThan(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void noNumberAndNoCodeIsCutOff(Look look) {
        ShownTracks shown = shown(look);
        TracksTable table = shown.table();
        for (int column = 0; column < table.getColumnCount(); column++) {
            TrackColumn what = table.column(column);
            if (what.kind() == TrackColumn.Kind.TEXT) {
                continue;
            }
            int width = table.getColumnModel().getColumn(column).getWidth();
            for (int row : new int[] {0, 50, 98}) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                assertThat(cell.getPreferredSize().width).as(what.name()).isLessThanOrEqualTo(width);
            }
            Component heading = table.getTableHeader()
                    .getDefaultRenderer()
                    .getTableCellRendererComponent(table, table.getColumnName(column), false, false, -1, column);
            assertThat(heading.getPreferredSize().width)
                    .as("heading of " + what.name())
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyColourOfTextStandsOutFromItsGround(Look look) {
        look.install();
        List<String> texts = List.of(
                "Table.foreground",
                "Tracks.dimForeground",
                "Tracks.buttonForeground",
                "Tracks.playingColor",
                "Pregap.errorColor");
        for (String ground : List.of("Table.background", "Tracks.rowBackground")) {
            for (String text : texts) {
                assertThat(contrast(text, ground)).as(text + " on " + ground).isGreaterThanOrEqualTo(LEAST_CONTRAST);
            }
        }
        assertThat(contrast("Table.selectionForeground", "Table.selectionBackground"))
                .isGreaterThanOrEqualTo(LEAST_CONTRAST);
        assertThat(contrast("Tracks.errorMarkColor", "Lamp.errorColor")).isGreaterThanOrEqualTo(LEAST_CONTRAST);
    }

    /** A window of 1440 pixels leaves the table 1265, one of 1370 leaves it 1200. */
    @Test
    void theColumnsOfTheBeginningFitTwelveHundredPixels() {
        TracksTable table = shown(Look.LIGHT).table();
        int scrollBar = UIManager.getInt("ScrollBar.width");

        assertThat(table.getPreferredSize().width).isLessThanOrEqualTo(1200 - scrollBar);
    }

    @Test
    void symbolsAreSpokenInWords() {
        ShownTracks shown = shown(Look.LIGHT);
        assertThat(spoken(shown, 0, TrackColumn.PLAY)).isEqualTo("Play 1 master");
        assertThat(spoken(shown, 0, TrackColumn.TITLE)).isEqualTo("Title: empty");
        assertThat(spoken(shown, 1, TrackColumn.TRANSITION)).contains("transition into");
        assertThat(spoken(shown, 1, TrackColumn.FINDINGS)).isEqualTo("Findings: Nothing to mend");
        assertThat(spoken(shown, 1, TrackColumn.INTEGRATED)).isEqualTo("Integrated loudness: \u221213.9");
        for (TrackColumn column : TrackColumn.all()) {
            if (shown.table().viewColumn(column) >= 0) {
                assertThat(spoken(shown, 1, column)).as(column.name()).isNotBlank();
            }
        }
    }

    private static String spoken(ShownTracks shown, int row, TrackColumn column) {
        TracksTable table = shown.table();
        int view = table.viewColumn(column);
        return table.prepareRenderer(table.getCellRenderer(row, view), row, view)
                .getAccessibleContext()
                .getAccessibleName();
    }

    private static ColumnSet everything() {
        ColumnSet columns = ColumnSet.atFirst();
        for (TrackColumn column : TrackColumn.all()) {
            columns = columns.withVisible(column, true);
        }
        return columns;
    }

    private static double contrast(String text, String ground) {
        return Contrast.of(UIManager.getColor(text), UIManager.getColor(ground));
    }
}
