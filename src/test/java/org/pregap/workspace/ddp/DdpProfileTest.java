package org.pregap.workspace.ddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DdpProfileTest {
    @TempDir
    Path home;

    @Test
    void aProfileIsFoundByItsNameAndSaysWhatAPlantWants() throws IOException {
        write("plant", """
                {"notes": "for the night shift", "dialect": "hofa", "isrcPlacement": "every",
                 "checksum": "md5-crlf,crc32", "files": {"pq": "PQ_DESCR"}, "cdTextCodes": true}""");
        assertThat(DdpProfile.read("plant", home))
                .isEqualTo(new DdpProfile(
                        new DdpOptions(
                                Optional.of("hofa"),
                                Optional.of("every"),
                                Optional.of("md5-crlf,crc32"),
                                Map.of("pq", "PQ_DESCR"),
                                true),
                        "for the night shift"));
    }

    @Test
    void anEmptyProfileSaysNothing() throws IOException {
        assertThat(DdpProfile.read(write("plant", "{}").toString(), home))
                .isEqualTo(new DdpProfile(DdpOptions.NONE, ""));
    }

    @Test
    void theNamesOfProfilesAreThoseOfTheirFiles() throws IOException {
        assertThat(DdpProfile.names(home)).isEmpty();
        write("south", "{}");
        write("north", "no JSON");
        Files.writeString(profiles().resolve("README.md"), "");
        Files.writeString(profiles().resolve(".json"), "");
        assertThat(DdpProfile.names(home)).containsExactly("north", "south");
    }

    @Test
    void theExampleThatIsInstalledCanBeRead() throws IOException {
        Path installed = Path.of("");
        assertThat(DdpProfile.names(installed)).contains("plant");
        assertThat(DdpProfile.read("plant", installed).options().fileNames()).containsEntry("pq", "PQ_DESCR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dialect\": | line 1: ",
                "[] | : is no JSON object",
                "'' | : is no JSON object",
                "{\"speed\": 1} | , speed: is no key of a profile; there are cdTextCodes, checksum, dialect,",
                "{\"dialect\": 1} | , dialect: is no text",
                "{\"dialect\": \"x\"} | , dialect: there is no DDP dialect 'x'",
                "{\"isrcPlacement\": \"last\"} | , isrcPlacement: there is no placement of the ISRC 'last'; there are",
                "{\"checksum\": \"sha1\"} | , checksum: there is no form of checksums 'sha1'; there are",
                "{\"files\": \"x\"} | , files: is no object",
                "{\"files\": {\"pq\": 1}} | , files.pq: is no text",
                "{\"files\": {\"map\": \"x\"}} | , files: there is no file of a DDP that can be named 'map'; there are",
                "{\"cdTextCodes\": \"yes\"} | , cdTextCodes: is neither true nor false"
            })
    void whatIsWrongIsSaidWithTheFileThePlaceAndTheReason(String json, String said) throws IOException {
        Path file = write("plant", json);
        assertThatThrownBy(() -> DdpProfile.read("plant", home))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(said);
    }

    private Path write(String name, String json) throws IOException {
        Files.createDirectories(profiles());
        return Files.writeString(profiles().resolve(name + ".json"), json);
    }

    private Path profiles() {
        return home.resolve("templates").resolve("profiles");
    }
}
