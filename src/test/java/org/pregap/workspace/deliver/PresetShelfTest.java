package org.pregap.workspace.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.io.FormatException;
import org.pregap.layout.Pauses;
import org.pregap.model.Dither;

/** What is usually delivered, from files that anybody may write. */
class PresetShelfTest {
    @TempDir
    Path home;

    @Test
    void aPresetIsFoundByItsNameAndSaysWhatIsDelivered() throws IOException {
        write("radio", """
            {"notes": "for the station", "ddp": true, "profile": "plant", "image": "bin",
             "tracks": ["wav16@44.1k", "flac24"], "pauses": "drop", "cut": "exact", "names": "{isrc}",
             "dither": "none", "loudness": true}\
            """);
        DeliveryPreset radio = PresetShelf.read("radio", home);
        assertThat(radio)
                .isEqualTo(new DeliveryPreset(
                        "radio",
                        "for the station",
                        true,
                        Optional.of("plant"),
                        Optional.of("bin"),
                        List.of("wav16@44.1k", "flac24"),
                        Optional.of(Pauses.DROP),
                        true,
                        Optional.of("{isrc}"),
                        Optional.of(Dither.NONE),
                        true));
        assertThat(radio.summary()).isEqualTo("DDP, image as bin, wav16@44.1k, flac24");
        assertThat(PresetShelf.read(folder().resolve("radio.json").toString(), Path.of("elsewhere")))
                .isEqualTo(radio);
    }

    @Test
    void thoseThatAreInstalledCanBeRead() throws IOException {
        Path installed = Path.of("");
        assertThat(PresetShelf.names(installed)).contains("archive", "plant", "references", "streaming");
        for (String name : PresetShelf.names(installed)) {
            assertThat(PresetShelf.read(name, installed).notes()).isNotBlank();
        }
    }

    @Test
    void whereThereIsNoneOfThatNameThoseThereAreAreSaid() throws IOException {
        assertThat(PresetShelf.names(home)).isEmpty();
        write("north", "no JSON");
        assertThatThrownBy(() -> PresetShelf.read("south", home))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("there is no such preset; there are north");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ddp\": | line 1: ",
                "[] | : is no JSON object",
                "{} | : delivers nothing: there must be ddp, image or tracks",
                "{\"speed\": 1} | , speed: is no key of a preset; there are cut, ddp, dither,",
                "{\"ddp\": \"yes\"} | , ddp: is neither true nor false",
                "{\"image\": \"iso\"} | , image: ",
                "{\"tracks\": \"wav24\"} | , tracks: is no list of formats",
                "{\"tracks\": [\"wav24\", \"doc\"]} | , tracks[1]: there is no format 'doc'; there are wav16,",
                "{\"tracks\": [24]} | , tracks[0]: is no text",
                "{\"ddp\": true, \"pauses\": \"cut\"} | , pauses: 'cut' is no place for pauses",
                "{\"ddp\": true, \"cut\": \"here\"} | , cut: 'here' is no way of cutting; write frame or exact",
                "{\"ddp\": true, \"names\": \"{song}\"} | , names: ",
                "{\"ddp\": true, \"dither\": \"loud\"} | , dither: "
            })
    void whatIsWrongIsSaidWithTheFileThePlaceAndTheReason(String json, String said) throws IOException {
        Path file = write("radio", json);
        assertThatThrownBy(() -> PresetShelf.read("radio", home))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(said.strip());
    }

    private Path folder() {
        return home.resolve("templates/deliver");
    }

    private Path write(String name, String json) throws IOException {
        return Files.writeString(Files.createDirectories(folder()).resolve(name + ".json"), json);
    }
}
