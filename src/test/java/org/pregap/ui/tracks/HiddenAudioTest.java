package org.pregap.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.testing.FakeSession;
import org.pregap.testing.LoudFiles;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;
import org.pregap.workspace.session.Notice;

class HiddenAudioTest {
    private static final SampleRate RATE = SampleRate.CD;

    private final FakeSession session =
            FakeSession.of(SimpleAlbums.of(SimpleAlbums.track("one", RATE, 441_000, Join.Pause.STANDARD)));

    private final HiddenAudio hidden = new HiddenAudio(session.session(), new JPanel());

    @TempDir
    Path folder;

    @Test
    void aFileIsHiddenInOneStep() throws IOException {
        Album before = session.album();

        hidden.hide(LoudFiles.noise(folder.resolve("secret.wav"), 9, 3, 0.2));
        session.settle();

        assertThat(session.album().opening().hidden())
                .singleElement()
                .satisfies(clip -> assertThat(clip.source().fileName()).isEqualTo("secret.wav"));
        assertThat(session.album().tracks()).isEqualTo(before.tracks());
        session.store().undo();
        assertThat(session.album()).isEqualTo(before);
    }

    @Test
    void whyAFileWasNotTakenIsSaid() {
        hidden.hide(folder.resolve("none.wav"));
        session.settle();

        assertThat(session.album().opening().hidden()).isEmpty();
        assertThat(session.session().notices().all()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.FAILURE);
            assertThat(notice.text()).contains("none.wav");
        });
    }
}
