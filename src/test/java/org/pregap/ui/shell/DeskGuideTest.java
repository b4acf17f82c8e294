package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.KeyTable;
import org.pregap.ui.action.KeyText;
import org.pregap.ui.words.Words;

/** The guide tells the keys that there are. */
class DeskGuideTest {
    private static final Path GUIDE = Path.of("docs/guide/desk.md");

    @Test
    void theGuideListsEveryKey() throws IOException {
        List<String> written = Files.readAllLines(GUIDE).stream()
                .dropWhile(line -> !line.equals("## Every key"))
                .filter(line -> line.startsWith("|"))
                .toList();
        assertThat(written).isEqualTo(table());
    }

    static List<String> table() {
        Stream<String> head = Stream.of("| menu | action | key | single key |", "| --- | --- | --- | --- |");
        return Stream.concat(head, Stream.of(DeskAction.values()).map(DeskGuideTest::row))
                .toList();
    }

    private static String row(DeskAction action) {
        Words words = Words.of(DeskAction.class);
        var keys = new KeyTable(InputEvent.CTRL_DOWN_MASK);
        return "| " + words.get("menu." + action.menu()) + " | " + words.get(action.name()) + " | "
                + keys.keyOf(action).map(KeyText::of).orElse("") + " | "
                + keys.singleKeyOf(action)
                        .map(key -> "`" + KeyText.of(key) + "`")
                        .orElse("") + " |";
    }
}
