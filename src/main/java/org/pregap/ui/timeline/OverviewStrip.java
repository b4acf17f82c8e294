package org.pregap.ui.timeline;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.pregap.ui.desk.Hints;
import org.pregap.ui.timeline.paint.OverviewPainter;
import org.pregap.ui.timeline.paint.TimelineSources;
import org.pregap.ui.timeline.scene.Overview;
import org.pregap.ui.words.Words;

/** The strip with the whole album; the part that is shown below is a box that can be dragged. */
final class OverviewStrip extends JComponent {
    private static final long serialVersionUID = 1L;

    private static final int HEIGHT = 40;
    private static final int LEAST_WIDTH = 300;
    private static final int PLAYHEAD = 3;

    private final transient OverviewPainter painter;
    private final transient TimelinePresenter timeline;
    private final transient Hints hints;
    private final transient Words words = Words.of(OverviewStrip.class);

    OverviewStrip(TimelineSources sources, TimelinePresenter timeline, Hints hints) {
        this.painter = new OverviewPainter(sources);
        this.timeline = timeline;
        this.hints = hints;
        setName("timeline.overview");
        setOpaque(true);
        var mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addMouseWheelListener(mouse);
    }

    private Overview overview() {
        return Overview.of(timeline.scene(), getWidth(), getHeight(), UIScale.scale(1f));
    }

    /** Repaints only what the playhead covered and covers, where it moved by a pixel at all. */
    void movePlayhead(double fromSample, double toSample) {
        var scale = overview().scale();
        int from = (int) scale.xOf(fromSample);
        int to = (int) scale.xOf(toSample);
        if (from != to) {
            int half = UIScale.scale(PLAYHEAD);
            repaint(from - half, 0, 2 * half, getHeight());
            repaint(to - half, 0, 2 * half, getHeight());
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        painter.paint(
                (Graphics2D) g,
                timeline.shown(),
                overview(),
                timeline.viewport().scale(),
                timeline.viewport().width());
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
        return UIScale.scale(new Dimension(LEAST_WIDTH, HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
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

    private final class Mouse extends MouseAdapter {
        /** From the middle of the box to where it is held, in samples. */
        private double held;

        @Override
        public void mousePressed(MouseEvent event) {
            if (!SwingUtilities.isLeftMouseButton(event)) {
                return;
            }
            double at = overview().scale().sampleAt(event.getX());
            Viewport viewport = timeline.viewport();
            double middle = viewport.scale().firstSample() + viewport.span() / 2;
            held = overview().isViewed(event.getX(), viewport.scale(), viewport.width()) ? at - middle : 0;
            mouseDragged(event);
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            if (SwingUtilities.isLeftMouseButton(event)) {
                timeline.centre(overview().scale().sampleAt(event.getX()) - held);
            }
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            hints.show(words.get("overview.hint"));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hints.show("");
        }

        @Override
        public void mouseWheelMoved(MouseWheelEvent event) {
            timeline.zoom(
                    timeline.viewport().width() / 2, Math.pow(MousePresenter.NOTCH, -event.getPreciseWheelRotation()));
        }
    }
}
