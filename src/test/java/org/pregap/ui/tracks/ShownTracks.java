package org.pregap.ui.tracks;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.LayoutFocusTraversalPolicy;
import org.pregap.testing.FakeSession;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.tracks.row.TrackColumn;

/** The panel laid out without a window, and a mouse for it. */
record ShownTracks(FakeSession session, Desk desk, TracksPanel panel, TracksTable table, Clipboard clipboard) {
    private static final int WIDTH = 1310;
    private static final int HEIGHT = 300;

    static ShownTracks of(FakeSession session) {
        Desk desk = Desk.of(session.session());
        var clipboard = new Clipboard("test");
        var panel = new TracksPanel(desk, () -> clipboard);
        panel.setSize(WIDTH, HEIGHT);
        panel.setFocusCycleRoot(true);
        panel.setFocusTraversalPolicy(new LayoutFocusTraversalPolicy());
        TracksTable table = find(panel);
        table.addNotify();
        layOut(panel);
        layOut(panel);
        return new ShownTracks(session, desk, panel, table, clipboard);
    }

    List<String> fileNames() {
        return session.album().tracks().stream()
                .map(track -> track.clips().get(0).source().fileName())
                .toList();
    }

    boolean isEmptyShown() {
        return Arrays.stream(panel.getComponents())
                .anyMatch(component -> component instanceof EmptyTracks && component.isVisible());
    }

    String clipboardText() {
        try {
            return (String) clipboard.getData(DataFlavor.stringFlavor);
        } catch (UnsupportedFlavorException | IOException e) {
            throw new AssertionError(e);
        }
    }

    void press(int row, TrackColumn column, int modifiers) {
        mouse(MouseEvent.MOUSE_PRESSED, row, column, new Point(), modifiers | InputEvent.BUTTON1_DOWN_MASK);
    }

    /** @param down pixels from the middle of the cell */
    void drag(int row, TrackColumn column, int down) {
        mouse(MouseEvent.MOUSE_DRAGGED, row, column, new Point(0, down), InputEvent.BUTTON1_DOWN_MASK);
    }

    void release(int row, TrackColumn column, int down) {
        mouse(MouseEvent.MOUSE_RELEASED, row, column, new Point(0, down), 0);
    }

    void mouse(int kind, int row, TrackColumn column, Point from, int modifiers) {
        Rectangle cell = table.getCellRect(row, table.viewColumn(column), true);
        boolean moves = kind == MouseEvent.MOUSE_MOVED || kind == MouseEvent.MOUSE_EXITED;
        table.dispatchEvent(new MouseEvent(
                table,
                kind,
                0,
                modifiers,
                cell.x + cell.width / 2 + from.x,
                cell.y + cell.height / 2 + from.y,
                1,
                false,
                moves ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1));
    }

    BufferedImage painted(double scale) {
        var image = new BufferedImage(
                (int) (panel.getWidth() * scale), (int) (panel.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.scale(scale, scale);
        panel.paint(g);
        g.dispose();
        return image;
    }

    static Stream<Component> below(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(each -> each instanceof Container inner
                        ? Stream.concat(Stream.of(each), below(inner))
                        : Stream.of(each));
    }

    private static TracksTable find(Container panel) {
        return below(panel)
                .filter(TracksTable.class::isInstance)
                .map(TracksTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component each : container.getComponents()) {
            if (each instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
