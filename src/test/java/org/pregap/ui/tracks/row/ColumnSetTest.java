package org.pregap.ui.tracks.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.ui.tracks.row.ColumnSet.Shown;

class ColumnSetTest {
    private static List<TrackColumn> order(ColumnSet columns) {
        return columns.columns().stream().map(Shown::column).toList();
    }

    @Test
    void atFirstEveryColumnIsThereAndCreditsFadesAndTrimsAreHidden() {
        ColumnSet first = ColumnSet.atFirst();

        assertThat(order(first)).isEqualTo(TrackColumn.all());
        assertThat(first.isVisible(TrackColumn.TITLE)).isTrue();
        assertThat(TrackColumn.all().stream().filter(column -> !first.isVisible(column)))
                .containsExactly(
                        TrackColumn.SONGWRITER,
                        TrackColumn.COMPOSER,
                        TrackColumn.ARRANGER,
                        TrackColumn.MESSAGE,
                        TrackColumn.FADE_IN,
                        TrackColumn.FADE_OUT,
                        TrackColumn.TRIM_START,
                        TrackColumn.TRIM_END);
    }

    @Test
    void whatIsRememberedIsReadBack() {
        ColumnSet changed = ColumnSet.atFirst()
                .withVisible(TrackColumn.COMPOSER, true)
                .withVisible(TrackColumn.GAIN, false)
                .withVisible(List.of(
                        new Shown(TrackColumn.NUMBER, 40, true),
                        new Shown(TrackColumn.ISRC, 130, true),
                        new Shown(TrackColumn.TITLE, 300, true)));

        assertThat(ColumnSet.parse(changed.toString())).isEqualTo(changed);
    }

    @Test
    void hiddenColumnsStayBehindTheirNeighbours() {
        ColumnSet moved = ColumnSet.parse("NUMBER=30,-PLAY=30,TITLE=100,-MESSAGE=90,ISRC=80")
                .withVisible(List.of(
                        new Shown(TrackColumn.ISRC, 80, true),
                        new Shown(TrackColumn.TITLE, 120, true),
                        new Shown(TrackColumn.NUMBER, 30, true)));

        assertThat(order(moved).indexOf(TrackColumn.PLAY))
                .isGreaterThan(order(moved).indexOf(TrackColumn.NUMBER));
        assertThat(order(moved).indexOf(TrackColumn.MESSAGE))
                .isGreaterThan(order(moved).indexOf(TrackColumn.TITLE))
                .isLessThan(order(moved).indexOf(TrackColumn.NUMBER));
        assertThat(order(moved)).containsExactlyInAnyOrderElementsOf(TrackColumn.all());
    }

    @Test
    void nonsenseIsPassedOverAndWhatIsMissingIsAsAtFirst() {
        ColumnSet read = ColumnSet.parse("TITLE=250,TITLE=9,BOGUS=3,,PAUSE,GAIN=x,-ISRC=99999999,-PLAY=1");

        assertThat(read.columns()).contains(new Shown(TrackColumn.TITLE, 250, true));
        assertThat(read.columns()).contains(new Shown(TrackColumn.PLAY, 20, false));
        assertThat(read.isVisible(TrackColumn.ISRC)).isTrue();
        assertThat(order(read)).containsExactlyInAnyOrderElementsOf(TrackColumn.all());
    }

    @Test
    void theRowsNumberCannotBeHidden() {
        assertThat(ColumnSet.atFirst().withVisible(TrackColumn.NUMBER, false).isVisible(TrackColumn.NUMBER))
                .isTrue();
        assertThat(ColumnSet.parse("-NUMBER=30").isVisible(TrackColumn.NUMBER)).isTrue();
    }
}
