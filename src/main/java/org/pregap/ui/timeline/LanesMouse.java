package org.pregap.ui.timeline;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.SwingUtilities;
import org.pregap.ui.timeline.gesture.Pointer.Keys;

/** Hands what the mouse does in the lanes to its presenter; the middle button pans. */
final class LanesMouse extends MouseAdapter {
    private final LanesView lanes;
    private final MousePresenter mouse;
    private final TimelinePresenter timeline;
    private final LanesMenu menu;
    private int pannedX;

    LanesMouse(LanesView lanes, MousePresenter mouse, TimelinePresenter timeline, LanesMenu menu) {
        this.lanes = lanes;
        this.mouse = mouse;
        this.timeline = timeline;
        this.menu = menu;
    }

    void listen() {
        lanes.addMouseListener(this);
        lanes.addMouseMotionListener(this);
        lanes.addMouseWheelListener(this);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        lanes.requestFocusInWindow();
        if (event.isPopupTrigger()) {
            menu.show(event.getX(), event.getY());
        } else if (SwingUtilities.isMiddleMouseButton(event)) {
            pannedX = event.getX();
        } else if (SwingUtilities.isLeftMouseButton(event)) {
            mouse.pressed(event.getX(), event.getY(), keys(event));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (event.isPopupTrigger()) {
            menu.show(event.getX(), event.getY());
        } else if (SwingUtilities.isLeftMouseButton(event)) {
            mouse.released(event.getX(), event.getY(), keys(event));
        }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 2) {
            mouse.doubleClicked(event.getX(), event.getY());
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (SwingUtilities.isMiddleMouseButton(event)) {
            timeline.scroll((double) pannedX - event.getX());
            pannedX = event.getX();
        } else if (SwingUtilities.isLeftMouseButton(event)) {
            mouse.dragged(event.getX(), event.getY(), keys(event));
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        mouse.moved(event.getX(), event.getY());
    }

    @Override
    public void mouseExited(MouseEvent event) {
        mouse.left();
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        mouse.wheel(event.getX(), event.getY(), event.getPreciseWheelRotation(), event.isShiftDown());
    }

    private static Keys keys(InputEvent event) {
        int menuKey = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return new Keys((event.getModifiersEx() & menuKey) != 0, event.isShiftDown());
    }
}
