package org.pregap.workspace.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.WindowThread;
import org.pregap.workspace.jobs.Jobs;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private final WindowThread window = new WindowThread();
    private final Jobs jobs = window.jobs();

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void whatWasPutIsThereNextTime() {
        Settings settings = open();
        settings.put("window.bounds", "10 20 1440 900");
        settings.put("theme", "dark");
        window.settle(jobs);
        assertThat(open().get("window.bounds")).contains("10 20 1440 900");
        assertThat(open().get("theme")).contains("dark");
        assertThat(open().get("nothing")).isEmpty();
    }

    @Test
    void theFileIsSortedTextForPeople() throws IOException {
        Settings settings = open();
        settings.put("b", "2");
        settings.put("a", "1");
        window.settle(jobs);
        assertThat(file()).hasContent("{\n  \"a\": \"1\",\n  \"b\": \"2\"\n}");
    }

    @Test
    void closingWritesWhatIsNotOnDiskYet() {
        SettingsFile settings = open();
        settings.put("a", "1");
        settings.put("a", "2");
        settings.close();
        assertThat(open().get("a")).contains("2");
        window.settle(jobs);
        assertThat(open().get("a")).contains("2");
    }

    @Test
    void aDamagedFileBeginsAnew() throws IOException {
        Files.createDirectories(folder.resolve("below"));
        for (String damaged : new String[] {"", "{", "[1]", "{\"a\": \"1\"", "\0\0", "null"}) {
            Files.writeString(file(), damaged);
            Settings settings = open();
            assertThat(settings.get("a")).isEmpty();
            settings.put("a", "2");
            window.settle(jobs);
            assertThat(open().get("a")).contains("2");
        }
    }

    @Test
    void whereNothingCanBeWrittenItRemembersUntilTheEnd() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("below"), "a file");
        SettingsFile settings = open();
        settings.put("a", "1");
        window.settle(jobs);
        settings.close();
        assertThat(settings.get("a")).contains("1");
        assertThat(inTheWay).hasContent("a file");
    }

    @Test
    void anyTextReturns() {
        forAll(50, SettingsFileTest::text, text -> {
            SettingsFile settings = open();
            settings.put("text", text);
            settings.close();
            assertThat(open().get("text")).contains(text);
        });
        window.settle(jobs);
    }

    /** Up to 20 characters from all of Unicode but the surrogates. */
    private static String text(SplittableRandom random) {
        return random.ints(random.nextInt(20), 0, 0x10FFFF)
                .filter(character -> character < 0xD800 || character > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private SettingsFile open() {
        return SettingsFile.in(folder.resolve("below"), jobs);
    }

    private Path file() {
        return folder.resolve("below/settings.json");
    }
}
