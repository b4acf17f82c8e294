package org.pregap.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.analysis.Loudness;
import org.pregap.model.Album;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.testing.FakeSession;
import org.pregap.testing.PaintedPanel;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.KeyTable;
import org.pregap.ui.delivering.ShownDelivery;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.files.ShownOffer;
import org.pregap.ui.findings.ShownFindings;
import org.pregap.ui.history.ShownHistory;
import org.pregap.ui.info.InfoLine;
import org.pregap.ui.isrc.ShownIsrc;
import org.pregap.ui.matching.ShownMatch;
import org.pregap.ui.meters.MetersPanel;
import org.pregap.ui.properties.ShownProperties;
import org.pregap.ui.timeline.TimelinePanel;
import org.pregap.ui.tracks.TracksPanel;
import org.pregap.ui.transport.TransportPanel;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.listening.MeterReading;
import org.pregap.workspace.listening.Transport;
import org.pregap.workspace.session.Notice;

/** Nothing in the window is cut off, without room, too pale, or elsewhere on a finer screen. */
class LooksOfEverythingTest {
    private static final int NARROW = 1100;
    private static final int USUAL = 1440;

    static Stream<Arguments> dialogs() {
        return Stream.of(
                dialog("properties", ShownProperties::panel),
                dialog("matching", ShownMatch::panel),
                dialog("isrc", ShownIsrc::panel),
                dialog("findings", ShownFindings::panel),
                dialog("history", ShownHistory::panel),
                dialog("deliver-asking", ShownDelivery::asking),
                dialog("deliver-refused", ShownDelivery::refused),
                dialog("deliver-tracks", ShownDelivery::tracks),
                dialog("deliver-report", ShownDelivery::report),
                dialog("about", LooksOfEverythingTest::about),
                dialog("actions", LooksOfEverythingTest::actions));
    }

    private static Arguments dialog(String name, Supplier<JComponent> maker) {
        return Arguments.of(name, maker);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialogs")
    void dialogsReadWell(String name, Supplier<JComponent> maker) throws IOException {
        PaintedPanel.requireGoodLooks(name, maker);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                part("toolbar", DeskToolbar::new),
                part("timeline", desk -> withHeight(new TimelinePanel(desk), 380)),
                part("tracks", desk -> withHeadings(withHeight(new TracksPanel(desk), 260))),
                part("transport", TransportPanel::new),
                part("info-notice", desk -> informed(desk, true)),
                part("info-hint", desk -> informed(desk, false)),
                part("menubar", desk -> new DeskMenus(desk.actions(), keys()).bar(new JMenu("Recent files"))),
                part("offer", desk -> ShownOffer.bar()));
    }

    private static Arguments part(String name, Function<Desk, JComponent> maker) {
        return Arguments.of(name, maker);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void partsOfTheWindowReadWell(String name, Function<Desk, JComponent> maker) throws IOException {
        PaintedPanel.requireGoodLooks(name, () -> maker.apply(full()), NARROW, USUAL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void partsOfAnEmptyAlbumReadWell(String name, Function<Desk, JComponent> maker) throws IOException {
        PaintedPanel.requireGoodLooks(name + "-empty", () -> maker.apply(empty()), NARROW);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWindowReadsWell(boolean isFull) throws IOException {
        PaintedPanel.requireGoodLooks(
                isFull ? "window" : "window-empty",
                () -> withHeadings(withHeight(
                        new DeskContent(isFull ? full() : empty(), DeskParts.all(Path.of("")), new JPanel()), 800)),
                NARROW,
                USUAL);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void metersReadWell(boolean isFull) throws IOException {
        PaintedPanel.requireGoodLooks(
                isFull ? "meters" : "meters-empty",
                () -> withHeight(new MetersPanel(isFull ? full() : empty()), 500),
                180);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void openMenusReadWell(int index) throws IOException {
        PaintedPanel.requireGoodLooks(
                "menu-" + (index + 1),
                () -> new DeskMenus(full().actions(), keys())
                        .bar(new JMenu("Recent files"))
                        .getMenu(index)
                        .getPopupMenu(),
                400);
    }

    /** With a job under way and a long selection; a notice hides the hint. */
    private static JComponent informed(Desk desk, boolean isNotice) {
        var line = new InfoLine(desk);
        desk.hints().show("Drag to move the clip and everything after it; with Shift, this track only");
        line.showSelection("00:03:41 · 221.013 s");
        line.showWork("Wave of Rain.wav 41 %", OptionalDouble.of(0.41));
        line.showSaved("saved 12 s ago");
        if (isNotice) {
            line.showNotice(new Notice(Notice.Kind.FAILURE, "3 files could not be added", List.of("a", "b", "c")));
        }
        return line;
    }

    /** Headings of a table come with the window around it; a row of it is selected. */
    private static <T extends Container> T withHeadings(T part) {
        for (Component child : part.getComponents()) {
            if (child instanceof JTable table) {
                table.addNotify();
                if (table.getRowCount() > 2) {
                    table.changeSelection(2, 3, false, false);
                }
            } else if (child instanceof Container inner) {
                withHeadings(inner);
            }
        }
        return part;
    }

    private static JComponent withHeight(JComponent part, int height) {
        part.setPreferredSize(new Dimension(0, UIScale.scale(height)));
        return part;
    }

    private static KeyTable keys() {
        return new KeyTable(InputEvent.CTRL_DOWN_MASK);
    }

    private static JComponent actions() {
        return new ActionPanel(full().actions(), keys(), () -> {});
    }

    private static JComponent about() {
        return new JOptionPane(About.text(new Installation("Pregap 0.0.0", Path.of(""))), JOptionPane.PLAIN_MESSAGE);
    }

    private static Desk empty() {
        return Desk.of(FakeSession.of(SimpleAlbums.of()).session());
    }

    /** Four tracks with all their figures, a selection, something playing, and a notice. */
    private static Desk full() {
        FakeSession fake = FakeSession.of(album());
        for (int number = 1; number <= 4; number++) {
            fake.loudness().set(number, new Loudness(-13.9, 12.1, -9, -11.2, -0.8, -1, 10));
        }
        fake.transport().setMeters(new MeterReading(-9, -8, -1, 0.2, -3, 0.4, -12.3, -13.1, -13.9));
        fake.transport().setStatus(new Transport.Status("Studio interface", 96_000, 24, 2, Optional.empty()));
        fake.settle();
        fake.store().select(Selection.ofTracks(fake.album(), List.of(2)));
        Desk desk = Desk.of(fake.session());
        // What cannot be done is pale and may be.
        desk.actions().unbound().forEach(action -> desk.actions().bind(action, () -> {}));
        return desk;
    }

    private static Album album() {
        return SimpleAlbums.of(
                titled("Opener", 183, Join.Pause.STANDARD),
                titled("Tide", 240, Join.Pause.of(new CdFrames(105))),
                titled("Rain", 201, Join.Crossfade.of(new SampleCount(20 * 44_100), FadeLaw.EQUAL_POWER)),
                titled("Coda", 222, Join.Butt.PLAIN));
    }

    private static Track titled(String title, int seconds, Join join) {
        Track track = SimpleAlbums.track(title + ".wav", SampleRate.CD, seconds * 44_100L, join);
        return track.withTexts(track.texts().with(Language.ENGLISH, TextField.TITLE, title));
    }
}
