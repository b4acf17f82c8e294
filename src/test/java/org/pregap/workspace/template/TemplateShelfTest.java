package org.pregap.workspace.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.io.FormatException;

class TemplateShelfTest {
    private static final TemplateShelf SHELF = new TemplateShelf("shoes", "shoe");

    @TempDir
    Path home;

    @Test
    void aNameIsLookedForInTheFolderAndAPathWhereItSays() throws IOException {
        Path left = write("left.json", "{}");
        Path other = Files.writeString(home.resolve("right.json"), "{}");
        assertThat(SHELF.find("left", home)).isEqualTo(left);
        assertThat(SHELF.find(other.toString(), Path.of("elsewhere"))).isEqualTo(other);
        assertThat(TemplateShelf.nameOf(other)).isEqualTo("right");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SHELF.find("right", home))
                .withMessageContaining("right.json")
                .withMessageEndingWith("there is no such shoe");
    }

    /** What ends twice would be taken for a path. */
    @Test
    void namesAreThoseThatCanBeAskedFor() throws IOException {
        assertThat(SHELF.names(home)).isEmpty();
        for (String name : new String[] {"right.json", "left.json", ".json", "both.json.json", "README.md"}) {
            write(name, "no JSON");
        }
        assertThat(SHELF.names(home)).containsExactly("left", "right");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        write("left.json", " ".repeat(1 << 20));
        write("right.json", " ".repeat((1 << 20) + 1));
        assertThat(SHELF.find("left", home)).exists();
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> SHELF.find("right", home))
                .withMessageEndingWith("is too large for a shoe");
    }

    private Path write(String name, String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve("templates").resolve("shoes"));
        return Files.writeString(folder.resolve(name), text);
    }
}
