package org.pregap.ui.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.layout.Pauses;
import org.pregap.model.Dither;
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
    private OpenDelivery delivery;

    @BeforeEach
    void open() throws IOException {
        presets = Files.createDirectories(folder.resolve("templates/deliver"));
        Path profiles = Files.createDirectories(folder.resolve("templates/profiles"));
        Files.writeString(profiles.resolve("north.json"), "{\"isrcPlacement\": \"every\"}");
        preset("radio", """
                {"notes": "For the station.", "ddp": true, "profile": "north", "image": "bin", "names": "{isrc}",
                 "tracks": ["wav16", "flac24@96k", "flac24"], "pauses": "drop", "cut": "exact", "dither": "none"}""");
        preset("shops", "{\"tracks\": [\"flac16\"]}");
        delivery = OpenDelivery.in(folder, "Tide");
    }

    @AfterEach
    void close() {
        delivery.close();
    }

    @Test
    void aPresetFillsInEverythingButWhereItGoes() {
        assertThat(delivery.state().presets().names()).containsExactly("radio", "shops");
        choosePreset("radio");
        DiscChoices disc = delivery.choices().disc();
        TrackChoices tracks = delivery.choices().tracks();
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
        assertThat(delivery.choices().dither()).contains(Dither.NONE);
        assertThat(delivery.choices().destination())
                .isEqualTo(folder.resolve("out").toString());
        assertThat(delivery.choices().isPresetChanged()).isFalse();
        choosePreset("shops");
        assertThat(delivery.choices().disc().isWanted())
                .as("nothing is left of the one before")
                .isFalse();
        assertThat(delivery.choices().tracks().formatIds()).containsExactly("flac16");
        assertThat(delivery.choices().dither()).isEmpty();
    }

    @Test
    void itIsSeenWhereSomethingWasChangedSinceAndTheReportNamesItOnlyWhereNothingWas() {
        choosePreset("radio");
        assertThat(delivery.choices().wanted().preset()).contains("radio");
        delivery.choose(choices -> choices.withTracks(tracks -> tracks.withExactCut(false)));
        assertThat(delivery.choices().isPresetChanged()).isTrue();
        assertThat(delivery.choices().wanted().preset()).isEmpty();
        delivery.choose(choices -> choices.withTracks(tracks -> tracks.withExactCut(true)));
        assertThat(delivery.choices().isPresetChanged()).isFalse();
        delivery.choose(choices -> choices.withMaster(
                choices.master().withOptions(choices.master().options().withIsrcPlacement(Optional.empty()))));
        assertThat(delivery.choices().isPresetChanged())
                .as("its profile is contradicted")
                .isTrue();
        choosePreset("radio");
        assertThat(delivery.choices().isPresetChanged())
                .as("chosen again, it fills again")
                .isFalse();
    }

    @Test
    void withoutAPresetEverythingStaysAsItIs() {
        choosePreset("radio");
        DeliverChoices before = delivery.choices();
        delivery.presenter().choosePreset(Optional.empty());
        delivery.settle();
        assertThat(delivery.choices().tracks()).isEqualTo(before.tracks());
        assertThat(delivery.choices().disc()).isEqualTo(before.disc());
        assertThat(delivery.choices().isPresetChanged()).isFalse();
        assertThat(delivery.choices().wanted().preset()).isEmpty();
    }

    @Test
    void nothingBeginsBeforeThePresetIsReadAndTheLastOneIsTheOne() {
        delivery.presenter().choosePreset(Optional.of("radio"));
        delivery.presenter().choosePreset(Optional.of("shops"));
        delivery.presenter().deliver();
        assertThat(delivery.state().phase()).isEqualTo(Phase.CHECKING);
        delivery.settle();
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
        assertThat(delivery.choices().wanted().trackFormats()).containsExactly("flac16");
    }

    @Test
    void aFileThatCannotBeReadChangesNothingAndSaysFilePlaceAndReason() throws IOException {
        Path bad = preset("bad", "{\"tracks\": [\"wav17\"]}");
        choosePreset("shops");
        DeliverChoices before = delivery.choices();
        choosePreset(bad.toString());
        assertThat(delivery.state().presets().fault()).startsWith(bad + ", tracks[0]: there is no format 'wav17'");
        assertThat(delivery.choices().tracks()).isEqualTo(before.tracks());
        assertThat(delivery.state().phase()).isEqualTo(Phase.READY);
        choosePreset("shops");
        assertThat(delivery.state().presets().fault()).isEmpty();
    }

    @Test
    void aPresetIsRememberedWithWhatWasChangedSince() {
        choosePreset("shops");
        delivery.choose(choices -> choices.withTracks(tracks -> tracks.withPauses(Pauses.NEXT)));
        delivery.presenter().deliver();
        delivery.settle();
        assertThat(delivery.state().phase()).isEqualTo(Phase.DONE);
        delivery.anew();
        assertThat(delivery.choices().preset().asked()).contains("shops");
        assertThat(delivery.choices().tracks().pauses()).isEqualTo(Pauses.NEXT);
        assertThat(delivery.choices().isPresetChanged()).isTrue();
    }

    private Path preset(String name, String json) throws IOException {
        return Files.writeString(presets.resolve(name + ".json"), json);
    }

    private void choosePreset(String nameOrPath) {
        delivery.presenter().choosePreset(Optional.of(nameOrPath));
        delivery.settle();
    }
}
