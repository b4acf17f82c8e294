package org.pregap.ui.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.parallel.Job;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SmallAlbum;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.delivering.choice.DdpChoices;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.choice.Kind;
import org.pregap.workspace.Proof;
import org.pregap.workspace.ddp.DdpOptions;

/** From choosing a profile to a master as the plant wants it. */
@SuppressWarnings("NullAway.Init") // set before each test
class ProfileTest {
    @TempDir
    Path folder;

    private Path profiles;
    private FakeSession fake;
    private DeliverState state;
    private DeliverPresenter presenter;

    @BeforeEach
    void open() throws IOException {
        profiles = Files.createDirectories(folder.resolve("templates/profiles"));
        profile("north", """
                {"notes": "Cold.", "isrcPlacement": "every", "checksum": "md5,crc32", "files": {"pq": "PQ_DESCR"}}""");
        profile("south", "{\"dialect\": \"sonoris\"}");
        fake = FakeSession.of(SmallAlbum.in(folder)
                .withTexts(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "Tide"))
                .withTrack(1, track -> track.withTexts(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "One")))
                .withTrack(2, track -> track.withTexts(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "Two")))
                .withTrack(3, track -> track.withTexts(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "Three"))));
        presenter = opened();
        choose(choices -> choices.withDestination(folder.resolve("out").toString()));
    }

    @AfterEach
    void close() {
        fake.session().jobs().close();
    }

    @Test
    void thoseThatAreInstalledAreOfferedAndFillTheChoices() {
        assertThat(state.profiles().names()).containsExactly("north", "south");
        chooseProfile("north");
        assertThat(options())
                .isEqualTo(new DdpOptions(
                        Optional.empty(),
                        Optional.of("every"),
                        Optional.of("md5,crc32"),
                        Map.of("pq", "PQ_DESCR"),
                        false));
        assertThat(state.profiles().notes()).isEqualTo("Cold.");
        assertThat(planned()).contains("PQ_DESCR", "CHECKSUM.TXT");
        chooseProfile("south");
        assertThat(options()).isEqualTo(DdpOptions.NONE.withDialect(Optional.of("sonoris")));
        assertThat(planned()).contains("PQDESCR", "MD5-Checksum.md5").doesNotContain("PQ_DESCR");
        presenter.chooseProfile(Optional.empty());
        fake.settle();
        assertThat(state.choices().master()).isEqualTo(DdpChoices.NONE);
    }

    @Test
    void aMasterIsWrittenAsTheProfileSays() throws IOException {
        chooseProfile("north");
        deliver();
        assertThat(state.phase()).isEqualTo(Phase.DONE);
        assertThat(folder.resolve("out/DDP/PQ_DESCR")).exists();
        assertThat(folder.resolve("out/DDP/CHECKSUM.TXT")).exists();
        assertThat(Proof.of(folder.resolve("out"), Job.unwatched()).isSound()).isTrue();
    }

    @Test
    void nothingBeginsBeforeTheProfileIsRead() {
        presenter.chooseProfile(Optional.of("north"));
        assertThat(state.phase()).isEqualTo(Phase.CHECKING);
        presenter.choose(choices -> choices.withLoudness(false));
        presenter.deliver();
        assertThat(state.phase()).isEqualTo(Phase.CHECKING);
        fake.settle();
        assertThat(state.phase()).isEqualTo(Phase.READY);
        assertThat(options().isrcPlacement()).contains("every");
    }

    @Test
    void theProfileChosenLastIsTheOne() {
        presenter.chooseProfile(Optional.of("north"));
        presenter.chooseProfile(Optional.of("south"));
        fake.settle();
        assertThat(options()).isEqualTo(DdpOptions.NONE.withDialect(Optional.of("sonoris")));
    }

    @Test
    void aFileThatCannotBeReadRefusesTheMasterAndSaysFilePlaceAndReason() throws IOException {
        Path file = profile("bad", "{\"dialect\": \"sony\"}");
        chooseProfile("south");
        chooseProfile(file.toString());
        assertThat(state.errors().get(Field.PROFILE)).startsWith(file + ", dialect: there is no DDP dialect 'sony'");
        assertThat(state.phase()).isEqualTo(Phase.REFUSED);
        assertThat(options()).as("of the one before").isEqualTo(DdpOptions.NONE);
        assertThat(state.plan().orElseThrow().folders())
                .as("nothing will be written")
                .isEmpty();
        choose(choices -> choices.withDdp(false).withFormat(Kind.WAV24, true, Optional.empty()));
        assertThat(state.phase()).as("files of tracks need no profile").isEqualTo(Phase.READY);
        assertThat(state.errors()).isEmpty();
        assertThat(state.plan().orElseThrow().folders()).hasSize(1);
    }

    @Test
    void aProfileIsRememberedAndReadAnew() throws IOException {
        chooseProfile("north");
        deliver();
        profile("north", "{\"cdTextCodes\": true}");
        presenter = opened();
        assertThat(state.choices().master().profile()).contains("north");
        assertThat(options()).isEqualTo(DdpOptions.NONE.withCodesInText(true));
        choose(choices -> choices.withDestination(folder.resolve("again").toString()));
        deliver();
        Files.delete(profiles.resolve("north.json"));
        presenter = opened();
        assertThat(state.phase()).isEqualTo(Phase.REFUSED);
        assertThat(state.errors().get(Field.PROFILE))
                .isEqualTo(profiles.resolve("north.json") + ": there is no such profile");
        presenter.chooseProfile(Optional.empty());
        fake.settle();
        assertThat(state.choices().master()).as("what it said is not kept").isEqualTo(DdpChoices.NONE);
        assertThat(state.phase()).isEqualTo(Phase.READY);
    }

    private DeliverPresenter opened() {
        var made = new DeliverPresenter(fake.session(), folder, shown -> state = shown);
        made.open();
        fake.settle();
        return made;
    }

    private Path profile(String name, String json) throws IOException {
        return Files.writeString(profiles.resolve(name + ".json"), json);
    }

    private void chooseProfile(String nameOrPath) {
        presenter.chooseProfile(Optional.of(nameOrPath));
        fake.settle();
    }

    private void choose(UnaryOperator<DeliverChoices> change) {
        presenter.choose(change);
        fake.settle();
    }

    private void deliver() {
        presenter.deliver();
        fake.settle();
    }

    private DdpOptions options() {
        return state.choices().master().options();
    }

    private List<String> planned() {
        return state.plan().orElseThrow().folders().get(0).files();
    }
}
