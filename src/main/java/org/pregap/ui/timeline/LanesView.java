package org.pregap.ui.timeline;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.util.EnumMap;
import java.util.Map;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.desk.FileDropPlace;
import org.pregap.ui.timeline.paint.TimelinePainter;
import org.pregap.ui.timeline.paint.TimelineSources;
import org.pregap.ui.timeline.scene.Rows;

/** The ruler and the lanes, painted. What the mouse and the keys mean here is asked of others. */
final class LanesView extends JComponent implements FileDropPlace {
    private static final long serialVersionUID = 1L;

    private static final int PREFERRED_WIDTH = 900;
    private static final int PREFERRED_HEIGHT = 320;
    private static final int LEAST_WIDTH = 300;
    private static final int LEAST_HEIGHT = 140;

    /** Half of what the playhead covers, in units of design. */
    private static final int PLAYHEAD = 8;

    private static final int FOCUS_LINE = 2;

    private static final Map<TimelineView.Pointing, Cursor> CURSORS = new EnumMap<>(Map.of(
            TimelineView.Pointing.PLAIN, Cursor.getPredefinedCursor(Cursor.DEFAULT_CURSOR),
            TimelineView.Pointing.HAND, Cursor.getPredefinedCursor(Cursor.HAND_CURSOR),
            TimelineView.Pointing.SIDEWAYS, Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR),
            TimelineView.Pointing.LEFT_EDGE, Cursor.getPredefinedCursor(Cursor.W_RESIZE_CURSOR),
            TimelineView.Pointing.RIGHT_EDGE, Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR),
            TimelineView.Pointing.UP_AND_DOWN, Cursor.getPredefinedCursor(Cursor.N_RESIZE_CURSOR),
            TimelineView.Pointing.MOVE, Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR),
            TimelineView.Pointing.TEXT, Cursor.getPredefinedCursor(Cursor.TEXT_CURSOR)));

    private final transient TimelinePainter painter;
    private transient @Nullable TimelinePresenter timeline;

    LanesView(TimelineSources sources) {
        painter = new TimelinePainter(sources);
        setOpaque(true);
        setFocusable(true);
        setName("timeline.lanes");
    }

    /** To be called once, before it is shown. */
    void show(TimelinePresenter presenter) {
        timeline = presenter;
    }

    Rows rows() {
        return new Rows(getHeight(), UIScale.scale(1f));
    }

    void point(TimelineView.Pointing pointing) {
        setCursor(CURSORS.get(pointing));
    }

    /** Repaints only what the playhead covered and covers. */
    void movePlayhead(double fromX, double toX) {
        repaintAround(fromX);
        repaintAround(toX);
    }

    private void repaintAround(double x) {
        int half = UIScale.scale(PLAYHEAD);
        if (x > -half && x < getWidth() + half) {
            repaint((int) x - half, 0, 2 * half, getHeight());
        }
    }

    @Override
    public int showDrop(Point at) {
        return timeline == null ? 1 : timeline.showDrop(at.x);
    }

    @Override
    public void hideDrop() {
        if (timeline != null) {
            timeline.see(TimelinePresenter.DragSight.NOTHING);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (timeline == null) {
            return;
        }
        painter.paint((Graphics2D) g, timeline.shown(), timeline.viewport().scale(), rows(), getWidth());
        if (isFocusOwner()) {
            g.setColor(UIManager.getColor("Component.focusedBorderColor"));
            int line = UIScale.scale(FOCUS_LINE);
            g.fillRect(0, 0, getWidth(), line);
            g.fillRect(0, getHeight() - line, getWidth(), line);
            g.fillRect(0, 0, line, getHeight());
            g.fillRect(getWidth() - line, 0, line, getHeight());
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // Called by the constructor above as well, before there is a painter.
        if (painter != null) {
            painter.forgetTheme();
        }
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(PREFERRED_WIDTH, PREFERRED_HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return UIScale.scale(new Dimension(LEAST_WIDTH, LEAST_HEIGHT));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }
}
