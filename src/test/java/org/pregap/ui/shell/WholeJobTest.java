package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.RealWindow.on;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler.TransferSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioBlock;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.project.AlbumFile;
import org.pregap.render.Programme;
import org.pregap.testing.Dropped;
import org.pregap.testing.EventThreadWatch;
import org.pregap.testing.FakeCard;
import org.pregap.testing.LoudFiles;
import org.pregap.testing.RealWindow;
import org.pregap.testing.WindowTest;
import org.pregap.time.SampleCount;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.Session;

/** What somebody does who makes an album: the real window with everything behind it, but for the sound card. */
@WindowTest
@SuppressWarnings("NullAway.Init") // set before each test
class WholeJobTest {
    private static final int SECONDS = 6;

    /** On two cores that others used as well, up to 31 ms were seen in the first lap. */
    private static final int FIRST_LIMIT_MS = 200;

    private static final int LIMIT_MS = 20;
    private static final int LAPS = 3;

    @TempDir
    Path folder;

    @TempDir
    Path saved;

    private final FakeCard card = new FakeCard(24);
    private OpenDesk open;
    private Session session;
    private Desk desk;
    private DeskWindow window;
    private RealWindow user;

    @BeforeEach
    void start() throws Exception {
        for (int i = 1; i <= 3; i++) {
            LoudFiles.noise(folder.resolve("0" + i + " Song " + i + ".wav"), i, SECONDS, 0.3);
        }
        open = OpenDesk.in(folder, card);
        session = open.session();
        desk = open.desk();
        window = open.window();
        user = open.user();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    /** More than once: what is done for the first time loads and compiles classes, and is given longer. */
    @Test
    void filesBecomeAnAlbumThatIsEditedUndoneSavedAndOpenedAgain() throws Exception {
        assertThat(EventThreadWatch.tooLongEachTime(1, FIRST_LIMIT_MS, this::theWholeJob))
                .isEmpty();
        assertThat(EventThreadWatch.tooLongEachTime(LAPS, LIMIT_MS, this::theWholeJobAnew))
                .isEmpty();
    }

    private void theWholeJobAnew() throws Exception {
        on(() -> {
            session.document().startNew();
            return null;
        });
        user.await("the album is new", () -> session.store().album().tracks().isEmpty());
        theWholeJob();
    }

    private void theWholeJob() throws Exception {
        dropTheFolder();
        Album first = album();
        assertThat(first.tracks()).hasSize(3);

        typeAPause();
        assertThat(album().track(2).join()).isInstanceOf(Join.Crossfade.class);
        long overlap = ((Join.Crossfade) album().track(2).join()).overlap().count();
        assertThat(overlap).isEqualTo(3 * 44_100 / 2);

        dragTheCrossfade();
        assertThat(((Join.Crossfade) album().track(2).join()).overlap().count()).isGreaterThan(overlap);

        moveTheLastTrackUp();
        assertThat(album().tracks())
                .extracting(track -> track.clips().get(0).source().fileName())
                .containsExactly("01 Song 1.wav", "03 Song 3.wav", "02 Song 2.wav");

        splitTheFirstTrack();
        assertThat(album().tracks()).hasSize(4);

        Album last = album();
        while (on(() -> session.store().canUndo())) {
            int position = on(() -> session.store().position());
            user.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            user.await("a step is undone", () -> session.store().position() == position - 1);
            if (album().equals(first)) {
                break;
            }
        }
        assertThat(album()).isEqualTo(first);
        while (on(() -> session.store().canRedo())) {
            int position = on(() -> session.store().position());
            user.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
            user.await("a step is redone", () -> session.store().position() == position + 1);
        }
        assertThat(album()).isEqualTo(last);

        saveAndOpenAgain(last);
    }

    @Test
    void whatIsPlayedIsTheProgramme() throws Exception {
        dropTheFolder();
        card.take(3 * 44_100);
        // A card that takes no more ends playing after a second, perhaps before anybody looks.
        List<Boolean> played = new ArrayList<>();
        on(() -> session.transport()
                .observe(status -> played.add(session.transport().isPlaying())));
        user.press(KeyEvent.VK_SPACE);
        user.await("it plays", () -> played.contains(true));
        card.awaitFull();
        on(() -> {
            session.transport().stop();
            return null;
        });
        user.await("it stops", () -> !session.transport().isPlaying());
        Programme programme = Programme.of(album(), session.sources().catalog());
        double loudest = 0;
        try (var stream = programme
                .asSource(
                        programme.layout().track(1).start(), programme.layout().end())
                .open(0)) {
            var block = new AudioBlock(2, 1000);
            stream.read(block, 0, 1000);
            for (int i = 0; i < 1000; i++) {
                double heard = card.left(2 * 44_100 + i);
                loudest = Math.max(loudest, Math.abs(heard));
                assertThat(heard).isCloseTo(block.channel(0)[i], Offset.offset(3.0 / (1 << 23)));
            }
        }
        assertThat(loudest).isGreaterThan(0.1);
    }

    private Album album() throws Exception {
        return on(() -> session.store().album());
    }

    private void dropTheFolder() throws Exception {
        assertThat(on(() -> {
                    JComponent root = window.getRootPane();
                    return root.getTransferHandler()
                            .importData(new TransferSupport(root, new Dropped(List.of(folder.toFile()))));
                }))
                .isTrue();
        user.await("the files are taken", () -> session.store().album().tracks().size() == 3);
    }

    /** As in a spreadsheet: click the cell, type, Enter. */
    private void typeAPause() throws Exception {
        JTable table = user.find("tracks.table", JTable.class);
        Rectangle cell = on(() -> table.getCellRect(1, column(table, "Pause"), false));
        user.click(table, cell.getCenterX(), cell.getCenterY());
        user.type("x1.5");
        user.press(KeyEvent.VK_ENTER);
        user.await("the cell is taken", () -> session.store().album().track(2).join() instanceof Join.Crossfade);
    }

    private static int column(JTable table, String title) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (table.getColumnName(i).startsWith(title)) {
                return i;
            }
        }
        throw new AssertionError("there is no column " + title);
    }

    private void dragTheCrossfade() throws Exception {
        JComponent lanes = user.find("timeline.lanes", JComponent.class);
        on(() -> {
            var placed = session.store().layout();
            var start = placed.track(2).start();
            var second = new SampleCount(44_100);
            session.store()
                    .select(session.store()
                            .selection()
                            .withRange(Optional.of(new TimeRange(
                                    start.minus(second), start.plus(second).plus(second)))));
            desk.actions().run(DeskAction.ZOOM_SELECTION);
            return null;
        });
        int y = on(lanes::getHeight) / 2;
        double x = whereTheHintSays(lanes, y, "Crossfade into");
        user.drag(lanes, x, y, x - 40, y);
        user.await("the drag is done", () -> !session.store().isGesturing());
    }

    /** Moves the pointer from left to right until the info line says what it would take hold of. */
    private double whereTheHintSays(JComponent lanes, int y, String hint) throws Exception {
        int width = on(lanes::getWidth);
        for (int x = 10; x < width; x += 20) {
            user.move(lanes, x, y);
            if (on(() -> desk.hints().hint()).startsWith(hint)) {
                return x + 10;
            }
        }
        throw new AssertionError("nowhere does the info line say " + hint);
    }

    private void moveTheLastTrackUp() throws Exception {
        JTable table = user.find("tracks.table", JTable.class);
        Rectangle cell = on(() -> table.getCellRect(2, column(table, "Title"), false));
        user.click(table, cell.getCenterX(), cell.getCenterY());
        user.press(KeyEvent.VK_ALT, KeyEvent.VK_UP);
        user.await(
                "the track is moved",
                () -> session.store().undoName().orElse("").startsWith("Move"));
    }

    private void splitTheFirstTrack() throws Exception {
        on(() -> {
            var track = session.store().layout().track(1);
            session.transport().seek(track.start().plus(new SampleCount(2 * 44_100)));
            return null;
        });
        user.press(KeyEvent.VK_CONTROL, KeyEvent.VK_T);
        user.await("the track is split", () -> session.store().album().tracks().size() == 4);
    }

    private void saveAndOpenAgain(Album last) throws Exception {
        Path file = saved.resolve("album.pregap");
        on(() -> {
            session.document().save(file, outcome -> assertThat(outcome).isInstanceOf(Outcome.Done.class));
            return null;
        });
        user.await("the album is saved", () -> session.document().isSaved());
        assertThat(AlbumFile.load(file)).isEqualTo(last);
        assertThat(on(window::getTitle)).isEqualTo("album – Pregap");
        on(() -> {
            session.document().startNew();
            session.document().open(file, outcome -> assertThat(outcome).isInstanceOf(Outcome.Done.class));
            return null;
        });
        user.await("the album is open", () -> session.store().album().equals(last));
    }
}
