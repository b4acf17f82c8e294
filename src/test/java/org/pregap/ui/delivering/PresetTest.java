package org.pregap.ui.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.layout.Pauses;
import org.pregap.model.Dither;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SmallAlbum;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.choice.DiscChoices;
import org.pregap.ui.delivering.choice.TrackChoices;

/** From choosing a preset to what it says, and to what somebody makes of it. */
@SuppressWarnings("NullAway.Init") // set before each test
class PresetTest {
    @TempDir
    Path folder;

    private Path presets;
    private FakeSession fake;
    private DeliverState state;
    private DeliverPresenter presenter;

    @BeforeEach
    void open() throws IOException {
        presets = Files.createDirectories(folder.resolve("templates/deliver"));
        Path profiles = Files.createDirectories(folder.resolve("templates/profiles"));
        Files.writeString(profiles.resolve("north.json"), "{\"isrcPlacement\": \"every\"}");
        preset("radio", """
                {"notes": "For the station.", "ddp": true, "profile": "north", "image": "bin", "names": "{isrc}",
                 "tracks": ["wav16", "flac24@96k", "flac24"], "pauses": "drop", "cut": "exact", "dither": "none"}""");
        preset("shops", "{\"tracks\": [\"flac16\"]}");
        fake = FakeSession.of(SmallAlbum.in(folder)
                .withTexts(titled("Tide"))
                .withTrack(1, track -> track.withTexts(titled("One")))
                .withTrack(2, track -> track.withTexts(titled("Two")))
                .withTrack(3, track -> track.withTexts(titled("Three"))));
        presenter = opened();
        choose(choices -> choices.withDestination(folder.resolve("out").toString()));
    }

    @AfterEach
    void close() {
        fake.session().jobs().close();
    }

    @Test
    void aPresetFillsInEverythingButWhereItGoes() {
        assertThat(state.presets().names()).containsExactly("radio", "shops");
        choosePreset("radio");
        DiscChoices disc = state.choices().disc();
        TrackChoices tracks = state.choices().tracks();
        assertThat(disc.ddp()).isTrue();
        assertThat(disc.image()).contains("bin");
        assertThat(disc.loudness()).isFalse();
        assertThat(disc.master().options().isrcPlacement())
                .as("as the profile says that it names")
                .contains("every");
        assertThat(tracks.formatIds()).containsExactly("wav16", "flac24", "flac24@96000");
        assertThat(tracks.pauses()).isEqualTo(Pauses.DROP);
        assertThat(tracks.exactCut()).isTrue();
        assertThat(tracks.names()).isEqualTo("{isrc}");
        assertThat(state.choices().dither()).contains(Dither.NONE);
        assertThat(state.choices().destination())
                .isEqualTo(folder.resolve("out").toString());
        assertThat(state.choices().isPresetChanged()).isFalse();
        choosePreset("shops");
        assertThat(state.choices().disc().isWanted())
                .as("nothing is left of the one before")
                .isFalse();
        assertThat(state.choices().tracks().formatIds()).containsExactly("flac16");
        assertThat(state.choices().dither()).isEmpty();
    }

    @Test
    void itIsSeenWhereSomethingWasChangedSinceAndTheReportNamesItOnlyWhereNothingWas() {
        choosePreset("radio");
        assertThat(state.choices().wanted().preset()).contains("radio");
        choose(choices -> choices.withTracks(tracks -> tracks.withExactCut(false)));
        assertThat(state.choices().isPresetChanged()).isTrue();
        assertThat(state.choices().wanted().preset()).isEmpty();
        choose(choices -> choices.withTracks(tracks -> tracks.withExactCut(true)));
        assertThat(state.choices().isPresetChanged()).isFalse();
        choose(choices -> choices.withMaster(
                choices.master().withOptions(choices.master().options().withIsrcPlacement(Optional.empty()))));
        assertThat(state.choices().isPresetChanged())
                .as("its profile is contradicted")
                .isTrue();
        choosePreset("radio");
        assertThat(state.choices().isPresetChanged())
                .as("chosen again, it fills again")
                .isFalse();
    }

    @Test
    void withoutAPresetEverythingStaysAsItIs() {
        choosePreset("radio");
        DeliverChoices before = state.choices();
        presenter.choosePreset(Optional.empty());
        fake.settle();
        assertThat(state.choices().tracks()).isEqualTo(before.tracks());
        assertThat(state.choices().disc()).isEqualTo(before.disc());
        assertThat(state.choices().isPresetChanged()).isFalse();
        assertThat(state.choices().wanted().preset()).isEmpty();
    }

    @Test
    void nothingBeginsBeforeThePresetIsReadAndTheLastOneIsTheOne() {
        presenter.choosePreset(Optional.of("radio"));
        presenter.choosePreset(Optional.of("shops"));
        presenter.deliver();
        assertThat(state.phase()).isEqualTo(Phase.CHECKING);
        fake.settle();
        assertThat(state.phase()).isEqualTo(Phase.READY);
        assertThat(state.choices().wanted().trackFormats()).containsExactly("flac16");
    }

    @Test
    void aFileThatCannotBeReadChangesNothingAndSaysFilePlaceAndReason() throws IOException {
        Path bad = preset("bad", "{\"tracks\": [\"wav17\"]}");
        choosePreset("shops");
        DeliverChoices before = state.choices();
        choosePreset(bad.toString());
        assertThat(state.presets().fault()).startsWith(bad + ", tracks[0]: there is no format 'wav17'");
        assertThat(state.choices().tracks()).isEqualTo(before.tracks());
        assertThat(state.phase()).isEqualTo(Phase.READY);
        choosePreset("shops");
        assertThat(state.presets().fault()).isEmpty();
    }

    @Test
    void aPresetIsRememberedWithWhatWasChangedSince() {
        choosePreset("shops");
        choose(choices -> choices.withTracks(tracks -> tracks.withPauses(Pauses.NEXT)));
        presenter.deliver();
        fake.settle();
        assertThat(state.phase()).isEqualTo(Phase.DONE);
        presenter = opened();
        assertThat(state.choices().preset().asked()).contains("shops");
        assertThat(state.choices().tracks().pauses()).isEqualTo(Pauses.NEXT);
        assertThat(state.choices().isPresetChanged()).isTrue();
    }

    private DeliverPresenter opened() {
        var made = new DeliverPresenter(fake.session(), folder, shown -> state = shown);
        made.open();
        fake.settle();
        return made;
    }

    private Path preset(String name, String json) throws IOException {
        return Files.writeString(presets.resolve(name + ".json"), json);
    }

    private void choosePreset(String nameOrPath) {
        presenter.choosePreset(Optional.of(nameOrPath));
        fake.settle();
    }

    private void choose(UnaryOperator<DeliverChoices> change) {
        presenter.choose(change);
        fake.settle();
    }

    private static Texts titled(String title) {
        return Texts.NONE.with(Language.ENGLISH, TextField.TITLE, title);
    }
}
