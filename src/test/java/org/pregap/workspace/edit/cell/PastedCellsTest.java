package org.pregap.workspace.edit.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pregap.testing.ForAll.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;

class PastedCellsTest {
    private static final List<Optional<TrackCell>> COLUMNS =
            List.of(Optional.of(TrackCell.TITLE), Optional.of(TrackCell.GAIN), Optional.empty());

    private final Album album = SimpleAlbums.of(
            SimpleAlbums.track("a", SampleRate.CD, 44_100 * 10, Join.Butt.PLAIN),
            SimpleAlbums.track("b", SampleRate.CD, 44_100 * 10, Join.Pause.STANDARD),
            SimpleAlbums.track("c", SampleRate.CD, 44_100 * 10, Join.Pause.STANDARD));

    @Test
    void aBlockIsOneStep() {
        TypedEdit edit = PastedCells.paste(album, "One\t-1\r\n\"Two \"\"2\"\"\"\t-2,5\r\n", List.of(2), COLUMNS);
        Album pasted = edit.edit().change().apply(album);
        assertThat(edit.edit().name()).isEqualTo("Paste 4 cells");
        assertThat(TrackCell.TITLE.of(pasted, 2)).isEqualTo("One");
        assertThat(TrackCell.TITLE.of(pasted, 3)).isEqualTo("Two \"2\"");
        assertThat(pasted.track(3).gain()).isEqualTo(new Gain(-2500));
        assertThat(pasted.track(1)).isEqualTo(album.track(1));
        assertThat(edit.edit().select().orElseThrow().apply(pasted).tracks()).containsExactly(2, 3);
    }

    @Test
    void oneValueGoesToAllSelectedRows() {
        Album pasted = PastedCells.paste(album, "Same\n", List.of(1, 3), COLUMNS)
                .edit()
                .change()
                .apply(album);
        assertThat(TrackCell.TITLE.of(pasted, 1)).isEqualTo("Same");
        assertThat(TrackCell.TITLE.of(pasted, 2)).isEmpty();
        assertThat(TrackCell.TITLE.of(pasted, 3)).isEqualTo("Same");
    }

    @Test
    void errorsNameRowAndColumn() {
        refused("One\t-1\nTwo\tloud", List.of(2), "row 2, column 2 (gain): 'loud' is not a gain in dB");
        refused("One\t-1\tx", List.of(1), "row 1, column 3: this column cannot be typed");
        refused("a\nb\nc", List.of(2), "from track 2 on there are only 2");
        refused("a\tb\tc\td", List.of(1), "there are only 3 shown");
        refused("", List.of(1), "nothing to paste");
    }

    @Test
    void quotedCellsHoldTabsAndLines() {
        assertThat(PastedCells.read("a\t\"b\tc\nd\"\ne\t")).containsExactly(List.of("a", "b\tc\nd"), List.of("e", ""));
        assertThat(PastedCells.read("\"open\t1\n5\" disc"))
                .containsExactly(List.of("\"open", "1"), List.of("5\" disc"));
        assertThat(PastedCells.read("\n")).containsExactly(List.of(""));
    }

    @Test
    void whatIsWrittenAsSpreadsheetsDoIsReadBack() {
        forAll(PastedCellsTest::block, block -> {
            StringBuilder text = new StringBuilder();
            block.forEach(row -> text.append(String.join(
                            "\t", row.stream().map(PastedCellsTest::quoted).toList()))
                    .append('\n'));
            assertThat(PastedCells.read(text.toString())).isEqualTo(block);
        });
    }

    private static List<List<String>> block(SplittableRandom random) {
        List<List<String>> rows = new ArrayList<>();
        int width = 1 + random.nextInt(4);
        for (int i = 0; i <= random.nextInt(4); i++) {
            List<String> row = new ArrayList<>();
            for (int j = 0; j < width; j++) {
                StringBuilder cell = new StringBuilder();
                for (int k = random.nextInt(5); k > 0; k--) {
                    cell.append("ab\"\t\n ".charAt(random.nextInt(6)));
                }
                row.add(cell.toString());
            }
            rows.add(row);
        }
        return rows;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\"\t\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private void refused(String text, List<Integer> rows, String reason) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PastedCells.paste(album, text, rows, COLUMNS))
                .withMessageContaining(reason);
    }
}
