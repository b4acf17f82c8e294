package org.pregap.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.pregap.model.Join;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;
import org.pregap.workspace.document.AlbumDocument.Taken;
import org.pregap.workspace.session.Notice;

class HiddenAudioTest {
    private static final SampleRate RATE = SampleRate.CD;

    private final FakeSession session = FakeSession.of(SimpleAlbums.of(
            SimpleAlbums.track("taken in", RATE, 441_000, Join.Pause.STANDARD),
            SimpleAlbums.track("one", RATE, 441_000, Join.Pause.STANDARD)));

    private final HiddenAudio hidden = new HiddenAudio(session.session(), new JPanel());

    @Test
    void aFileThatBecameTheFirstTrackIsHidden() {
        session.document().answerTake(new Taken(1, List.of(), List.of()));

        hidden.hide(Path.of("taken in"));

        assertThat(session.album().opening().hidden())
                .singleElement()
                .satisfies(clip -> assertThat(clip.source().fileName()).isEqualTo("taken in"));
        assertThat(session.album().tracks()).hasSize(1);
    }

    @Test
    void whyAFileWasNotTakenIsSaid() {
        session.document().answerTake(new Taken(0, List.of("notes.txt: no audio file"), List.of()));

        hidden.hide(Path.of("notes.txt"));

        assertThat(session.album().opening().hidden()).isEmpty();
        assertThat(session.session().notices().all()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.FAILURE);
            assertThat(notice.details()).containsExactly("notes.txt: no audio file");
        });
    }
}
