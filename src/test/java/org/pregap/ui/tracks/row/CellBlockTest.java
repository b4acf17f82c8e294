package org.pregap.ui.tracks.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.ui.tracks.row.TrackRow.Figures;

class CellBlockTest {
    private static TrackRow row(String title, String gain) {
        return new TrackRow(
                1,
                "one.wav",
                Map.of(TrackColumn.TITLE, title, TrackColumn.GAIN, gain),
                Figures.UNKNOWN,
                List.of(),
                Optional.empty(),
                List.of());
    }

    @Test
    void rowsAreLinesAndColumnsStandBetweenTabs() {
        assertThat(CellBlock.of(
                        List.of(row("Opener", "-0.5"), row("Tide", "0.0")),
                        List.of(TrackColumn.TITLE, TrackColumn.ISRC, TrackColumn.GAIN)))
                .isEqualTo("Opener\t\t-0.5\nTide\t\t0.0\n");
    }

    @Test
    void aCellThatASpreadsheetWouldMistakeForAQuotedOneIsQuoted() {
        assertThat(CellBlock.of(List.of(row("\"Heroes\" again", "0.0")), List.of(TrackColumn.TITLE)))
                .isEqualTo("\"\"\"Heroes\"\" again\"\n");
        assertThat(CellBlock.of(List.of(row("12\" mix", "0.0")), List.of(TrackColumn.TITLE)))
                .isEqualTo("12\" mix\n");
    }
}
