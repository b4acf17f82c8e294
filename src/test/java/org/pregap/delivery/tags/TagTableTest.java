package org.pregap.delivery.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation names every tag as the program does. */
class TagTableTest {
    @Test
    void thePageHasTheNamesOfEveryTag() throws IOException {
        List<List<String>> documented = Files.readAllLines(Path.of("docs/formats/tags.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*"))
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length == 7)
                .map(cells -> Stream.of(cells[1], cells[3], cells[4], cells[5])
                        .map(cell -> cell.replace("`", "").strip())
                        .toList())
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(Tag.values())
                        .map(tag -> List.of(tag.name(), tag.vorbis(), tag.id3(), tag.info()))
                        .toList());
    }
}
