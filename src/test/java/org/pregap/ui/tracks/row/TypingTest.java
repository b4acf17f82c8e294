package org.pregap.ui.tracks.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;

class TypingTest {
    private static final SampleRate RATE = SampleRate.CD;

    /** Two tracks of ten seconds; the second begins at 00:14:00. */
    private static Album album() {
        return SimpleAlbums.of(
                SimpleAlbums.track("one", RATE, 441_000, Join.Pause.STANDARD),
                SimpleAlbums.track("two", RATE, 441_000, Join.Pause.STANDARD));
    }

    private static String text(Album album, int number, TrackColumn column) {
        return new CellTexts(album, DiscLayout.of(album)).of(number, column);
    }

    private static Album typed(Album album, int number, TrackColumn column, String typed) {
        return Typing.edit(album, List.of(number), column, typed)
                .edit()
                .change()
                .apply(album);
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, Rain, Rain",
        "PERFORMER, ' Mara Lind ', Mara Lind",
        "SONGWRITER, A, A",
        "COMPOSER, B, B",
        "ARRANGER, C, C",
        "MESSAGE, D, D",
        "PAUSE, 105f, 1.40",
        "PAUSE, x1.5, ×1.50",
        "PAUSE, =, =",
        "START, 00:15:00, 00:15:00",
        "LENGTH, 00:08:00, 00:08:00",
        "HEAD_SPACE, 15f, 0.20",
        "GAIN, -1.5, -1.5",
        "FADE_IN, 0.5, 0.50",
        "FADE_OUT, 2 equal-power, 2.00 equal-power",
        "TRIM_START, 1, 1.00",
        "TRIM_END, 0.25, 0.25",
        "ISRC, qz-abc-26-00501, QZABC2600501",
        "FLAGS, dcp pre, DCP PRE"
    })
    void whatIsTypedStandsInTheCell(TrackColumn column, String typed, String shown) {
        assertThat(text(typed(album(), 2, column, typed), 2, column)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "PAUSE, soon",
        "START, 00:00:10",
        "START, later",
        "LENGTH, 00:20:00",
        "LENGTH, long",
        "HEAD_SPACE, -1",
        "GAIN, loud",
        "GAIN, 900",
        "FADE_IN, 60",
        "FADE_OUT, 2 wavy",
        "TRIM_START, 10",
        "TRIM_END, x",
        "ISRC, 12",
        "FLAGS, NONE",
        "INTEGRATED, -14",
        "NUMBER, 3"
    })
    void whatDoesNotFitIsRefusedWithASentence(TrackColumn column, String typed) {
        assertThatThrownBy(() -> typed(album(), 2, column, typed))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .hasSizeGreaterThan(15);
    }

    @Test
    void everyColumnThatSaysSoCanBeTyped() {
        for (TrackColumn column : TrackColumn.all()) {
            assertThat(column.cell().isPresent() || column == TrackColumn.LENGTH)
                    .as(column.name())
                    .isEqualTo(column.isEditable());
        }
    }

    /** The file ends after ten seconds, so eight more than the eight left by a cut of two are too many. */
    @Test
    void aLengthGrowsBackAsFarAsTheFileGoes() {
        Album cut = typed(album(), 2, TrackColumn.LENGTH, "00:08:00");

        assertThat(text(typed(cut, 2, TrackColumn.LENGTH, "10"), 2, TrackColumn.LENGTH))
                .isEqualTo("00:10:00");
        assertThatThrownBy(() -> typed(cut, 2, TrackColumn.LENGTH, "00:16:00")).hasMessageContaining("00:10:00");
    }

    @Test
    void whatStandsInACellCanBeTypedAgainAndChangesNothing() {
        forAll(40, random -> SimpleAlbums.random(random, RATE, 4), album -> {
            for (int number = 1; number <= album.tracks().size(); number++) {
                for (TrackColumn column :
                        List.of(TrackColumn.PAUSE, TrackColumn.GAIN, TrackColumn.TRIM_START, TrackColumn.TRIM_END)) {
                    String shown = text(album, number, column);
                    assertThat(typed(album, number, column, shown))
                            .as("%s of track %s", column, number)
                            .isEqualTo(album);
                }
            }
        });
    }
}
