package org.pregap.ui.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.parallel.Job;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.delivering.choice.DdpChoices;
import org.pregap.ui.delivering.choice.Kind;
import org.pregap.workspace.Proof;
import org.pregap.workspace.ddp.DdpOptions;

/** From choosing a profile to a master as the plant wants it. */
@SuppressWarnings("NullAway.Init") // set before each test
class ProfileTest {
    @TempDir
    Path folder;

    private Path profiles;
    private OpenDelivery delivery;

    @BeforeEach
    void open() throws IOException {
        profiles = Files.createDirectories(folder.resolve("templates/profiles"));
        profile("north", """
                {"notes": "Cold.", "isrcPlacement": "every", "checksum": "md5,crc32", "files": {"pq": "PQ_DESCR"}}""");
        profile("south", "{\"dialect\": \"sonoris\"}");
        delivery = OpenDelivery.in(folder, "Tide");
    }

    @AfterEach
    void close() {
        delivery.close();
    }

    @Test
    void thoseThatAreInstalledAreOfferedAndFillTheChoices() {
        assertThat(delivery.state().profiles().names()).containsExactly("north", "south");
        chooseProfile("north");
        assertThat(options())
                .isEqualTo(new DdpOptions(
                        Optional.empty(),
                        Optional.of("every"),
                        Optional.of("md5,crc32"),
                        Map.of("pq", "PQ_DESCR"),
                        false));
        assertThat(delivery.state().profiles().notes()).isEqualTo("Cold.");
        assertThat(planned()).contains("PQ_DESCR", "CHECKSUM.TXT");
        chooseProfile("south");
        assertThat(options()).isEqualTo(DdpOptions.NONE.withDialect(Optional.of("sonoris")));
        assertThat(planned()).contains("PQDESCR", "MD5-Checksum.md5").doesNotContain("PQ_DESCR");
        delivery.presenter().chooseProfile(Optional.empty());
        delivery.settle();
        assertThat(delivery.choices().master()).isEqualTo(DdpChoices.NONE);
    }

    @Test
    void aMasterIsWrittenAsTheProfileSays() throws IOException {
        chooseProfile("north");
        delivery.deliver();
        assertThat(delivery.state().phase()).isEqualTo(Phase.DONE);
        assertThat(folder.resolve("out/DDP/PQ_DESCR")).exists();
        assertThat(folder.resolve("out/DDP/CHECKSUM.TXT")).exists();
        assertThat(Proof.of(folder.resolve("out"), Job.unwatched()).isSound()).isTrue();
    }

    @Test
    void nothingBeginsBeforeTheProfileIsRead() {
        delivery.presenter().chooseProfile(Optional.of("north"));
        assertThat(delivery.state().phase()).isEqualTo(Phase.CHECKING);
        delivery.presenter().choose(choices -> choices.withLoudness(false));
        delivery.presenter().deliver();
        assertThat(delivery.state().phase()).isEqualTo(Phase.CHECKING);
        delivery.settle();
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
        assertThat(options().isrcPlacement()).contains("every");
    }

    @Test
    void theProfileChosenLastIsTheOne() {
        delivery.presenter().chooseProfile(Optional.of("north"));
        delivery.presenter().chooseProfile(Optional.of("south"));
        delivery.settle();
        assertThat(options()).isEqualTo(DdpOptions.NONE.withDialect(Optional.of("sonoris")));
    }

    @Test
    void aFileThatCannotBeReadRefusesTheMasterAndSaysFilePlaceAndReason() throws IOException {
        Path file = profile("bad", "{\"dialect\": \"sony\"}");
        chooseProfile("south");
        chooseProfile(file.toString());
        assertThat(delivery.state().errors().get(Field.PROFILE))
                .startsWith(file + ", dialect: there is no DDP dialect 'sony'");
        assertThat(delivery.state().phase()).isEqualTo(Phase.REFUSED);
        assertThat(options()).as("of the one before").isEqualTo(DdpOptions.NONE);
        assertThat(delivery.state().plan().orElseThrow().folders())
                .as("nothing will be written")
                .isEmpty();
        delivery.choose(choices -> choices.withDdp(false).withFormat(Kind.WAV24, true, Optional.empty()));
        assertThat(delivery.state().phase())
                .as("files of tracks need no profile")
                .isEqualTo(Phase.READY);
        assertThat(delivery.state().errors()).isEmpty();
        assertThat(delivery.state().plan().orElseThrow().folders()).hasSize(1);
    }

    @Test
    void aProfileIsRememberedAndReadAnew() throws IOException {
        chooseProfile("north");
        delivery.deliver();
        profile("north", "{\"cdTextCodes\": true}");
        delivery.anew();
        assertThat(delivery.choices().master().profile()).contains("north");
        assertThat(options()).isEqualTo(DdpOptions.NONE.withCodesInText(true));
        delivery.choose(
                choices -> choices.withDestination(folder.resolve("again").toString()));
        delivery.deliver();
        Files.delete(profiles.resolve("north.json"));
        delivery.anew();
        assertThat(delivery.state().phase()).isEqualTo(Phase.REFUSED);
        assertThat(delivery.state().errors().get(Field.PROFILE))
                .isEqualTo(profiles.resolve("north.json") + ": there is no such profile");
        delivery.presenter().chooseProfile(Optional.empty());
        delivery.settle();
        assertThat(delivery.choices().master()).as("what it said is not kept").isEqualTo(DdpChoices.NONE);
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
    }

    private Path profile(String name, String json) throws IOException {
        return Files.writeString(profiles.resolve(name + ".json"), json);
    }

    private void chooseProfile(String nameOrPath) {
        delivery.presenter().chooseProfile(Optional.of(nameOrPath));
        delivery.settle();
    }

    private DdpOptions options() {
        return delivery.choices().master().options();
    }

    private List<String> planned() {
        return delivery.state().plan().orElseThrow().folders().get(0).files();
    }
}
