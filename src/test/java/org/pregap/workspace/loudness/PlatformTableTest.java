package org.pregap.workspace.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;

class PlatformTableTest {
    private static final String ONE = """
            {"platforms": [{
              "name": "Radio", "targetLufs": -23.5, "scope": "album", "positiveGain": true,
              "ceilingDbtp": -1, "note": "House rule"
            }]}
            """;

    @TempDir
    Path folder;

    @Test
    void theTableThatComesWithTheProgramIsRead() throws IOException {
        List<Platform> platforms = PlatformTable.load(PlatformTable.fileIn(Path.of("")));
        assertThat(platforms.stream().map(Platform::name).map(name -> name.replaceFirst(",.*", "")))
                .contains("Spotify", "Apple Music", "YouTube", "Tidal", "Amazon Music", "Deezer", "ReplayGain");
        assertThat(platforms).allSatisfy(platform -> assertThat(platform.note()).isNotEmpty());
    }

    @Test
    void anEntryIsWhatItSays() throws IOException {
        assertThat(load(ONE))
                .containsExactly(
                        new Platform("Radio", -23.5, Platform.Scope.ALBUM, true, OptionalDouble.of(-1), "House rule"));
    }

    @Test
    void ceilingAndNoteCanBeLeftOut() throws IOException {
        String entry = "{\"name\": \"R\", \"targetLufs\": -16, \"scope\": \"loudest-track\", \"positiveGain\": false}";
        assertThat(load("{\"platforms\": [" + entry + "]}"))
                .containsExactly(
                        new Platform("R", -16, Platform.Scope.LOUDEST_TRACK, false, OptionalDouble.empty(), ""));
    }

    @Test
    void whatNeverEndsIsATextThatIsWrong() {
        assertThatThrownBy(() -> load("[".repeat(100_000)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("nesting depth")
                .hasMessageNotContaining("getMax");
        assertThatThrownBy(() -> load("{\n"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("Source");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "Radio"      | 7          | platforms[0].name: a text is wanted
            "Radio"      | " "        | platforms[0].name: a text is wanted
            -23.5        | "loud"     | platforms[0].targetLufs: a number from -60 to 20 is wanted
            -23.5        | -61        | platforms[0].targetLufs: a number from -60 to 20 is wanted
            "album"      | "disc"     | platforms[0].scope: 'disc' is none of track, album, loudest-track
            true         | "yes"      | platforms[0].positiveGain: true or false is wanted
            -1,          | "none",    | platforms[0].ceilingDbtp: a number from -60 to 20 is wanted
            "House rule" | []         | platforms[0].note: a text is wanted
            "note"       | "remark"   | platforms[0].remark: there is no such key here; there are name, targetLufs, scope, positiveGain, ceilingDbtp, note
            """)
    void eachMistakeIsNamedWithItsPlace(String right, String wrong, String message) {
        assertThatThrownBy(() -> load(ONE.replace(right, wrong)))
                .isInstanceOf(FormatException.class)
                .hasMessage(file() + ", " + message);
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        String wanted = file() + ": is no table of platforms: an object with the one list \"platforms\" is wanted";
        assertThatThrownBy(() -> load("[]")).hasMessage(wanted);
        assertThatThrownBy(() -> load("{\"platforms\": {}}")).hasMessage(wanted);
        assertThatThrownBy(() -> load("{\"platforms\": []")).isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> load("{\n\n!}"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("platforms.json, line 3: ");
        assertThatThrownBy(() -> PlatformTable.load(folder.resolve("none.json")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.json: there is no table of platforms");
    }

    @Test
    void aDamagedTableIsReadOrRefused() {
        ForAll.forAll(300, random -> Damage.mutate(ONE.getBytes(StandardCharsets.UTF_8), random), bytes -> {
            Files.write(file(), bytes);
            try {
                PlatformTable.load(file());
            } catch (FormatException refused) {
                assertThat(refused.source()).isEqualTo(file().toString());
            }
        });
    }

    private List<Platform> load(String json) throws IOException {
        Files.writeString(file(), json);
        return PlatformTable.load(file());
    }

    private Path file() {
        return folder.resolve("platforms.json");
    }
}
