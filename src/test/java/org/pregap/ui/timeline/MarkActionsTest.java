package org.pregap.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.model.Join;
import org.pregap.testing.SimpleAlbums;
import org.pregap.testing.WavBytes;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.theme.Look;
import org.pregap.workspace.session.Notice;

class MarkActionsTest {
    private static final int LENGTH = 588 * 100;

    @TempDir
    private Path folder;

    @Test
    void marksOfTheFileBecomeIndexPointsInOneStep() throws IOException {
        PaintedTimeline timeline = timeline(wav().cues(588 * 10, 588 * 20 + 1, LENGTH));
        run(timeline);
        assertThat(timeline.fakes.album().track(1).indexes()).containsExactly(new CdFrames(10), new CdFrames(20));
        Notice told = told(timeline);
        assertThat(told.text()).isEqualTo("2 index points from the files' marks");
        assertThat(told.details()).hasSize(2);
        timeline.fakes.store().undo();
        assertThat(timeline.fakes.album().track(1).indexes()).isEmpty();
    }

    @Test
    void aFileWithoutUsableMarksChangesNothing() throws IOException {
        PaintedTimeline timeline = timeline(wav());
        run(timeline);
        assertThat(told(timeline).text()).isEqualTo("The files of these tracks have no marks");
        timeline = timeline(wav().cues(0));
        run(timeline);
        assertThat(told(timeline).text()).isEqualTo("No mark of these files can be an index point");
        assertThat(timeline.fakes.store().canUndo()).isFalse();
    }

    @Test
    void aFileThatIsGoneOrAnotherIsTold() throws IOException {
        PaintedTimeline timeline = timeline(WavBytes.pcm(44_100, 16, new int[7]).cues(1));
        run(timeline);
        assertThat(told(timeline).text()).contains("a.wav: is not the file that was taken in");
        Files.delete(folder.resolve("a.wav"));
        run(timeline);
        assertThat(told(timeline).kind()).isEqualTo(Notice.Kind.FAILURE);
        assertThat(timeline.fakes.store().canUndo()).isFalse();
    }

    private static WavBytes wav() {
        return WavBytes.pcm(44_100, 16, new int[LENGTH]);
    }

    private PaintedTimeline timeline(WavBytes wav) throws IOException {
        String path = wav.writeTo(folder.resolve("a.wav")).toString().substring(1);
        return new PaintedTimeline(
                SimpleAlbums.of(SimpleAlbums.track(path, SampleRate.CD, LENGTH, Join.Pause.STANDARD)),
                Look.LIGHT,
                800,
                300);
    }

    private static void run(PaintedTimeline timeline) {
        timeline.desk.actions().refresh();
        timeline.desk.actions().run(DeskAction.INDEX_FROM_MARKS);
        timeline.fakes.settle();
    }

    private static Notice told(PaintedTimeline timeline) {
        List<Notice> all = timeline.fakes.session().notices().all();
        return all.get(all.size() - 1);
    }
}
