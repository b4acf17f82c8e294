package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.Look;
import org.pregap.workspace.history.Edit;

class FindingsLampTest {
    private final FakeSession fake = FakeSession.of(Album.empty(SampleRate.CD));

    @Test
    void anAlbumWithoutTracksIsNoErrorButABeginning() {
        FindingsLamp lamp = lamp();
        assertThat(lamp.getText()).isEqualTo("Add audio files to begin");
        fake.document().beOpening(Optional.of(Path.of("tide.pregap")));
        assertThat(lamp.getText()).isEqualTo("Opening …");
        fake.document().beOpening(Optional.empty());
        assertThat(lamp.getText()).isEqualTo("Add audio files to begin");
    }

    @Test
    void whatIsWrongWithTracksIsCounted() {
        FindingsLamp lamp = lamp();
        fake.store().apply(Edit.of("Add", empty -> oneTrack()));
        fake.settle();
        assertThat(lamp.getText()).contains("1 error", "warnings");
    }

    @Test
    void anAlbumThatWasJustOpenedIsNotSpokenOfBeforeItWasChecked() {
        FindingsLamp lamp = lamp();
        fake.store().open("Open", oneTrack());
        assertThat(lamp.getText()).isEqualTo("Checking \u2026");
        fake.settle();
        assertThat(lamp.getText()).contains("1 error", "warnings");
    }

    private static Album oneTrack() {
        return SimpleAlbums.of(SimpleAlbums.track("one", SampleRate.CD, 441_000, Join.Pause.STANDARD));
    }

    private FindingsLamp lamp() {
        Look.LIGHT.install();
        var lamp = new FindingsLamp(Desk.of(fake.session()));
        fake.settle();
        return lamp;
    }
}
