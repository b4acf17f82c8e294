package org.pregap.ui.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.HierarchyEvent;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * A form in a dialog: as large as it must be where the screen has room, else with bars to scroll by, so that the buttons
 * below it are always there. A field that gets the focus comes into sight.
 */
public final class Scrolled extends JScrollPane {
    private static final long serialVersionUID = 1L;

    /** What a dialog has around its form: the system's frame, its own edges, the row of buttons. */
    private static final int AROUND_WIDTH = 50;

    private static final int AROUND_HEIGHT = 130;

    private final JComponent form;
    private final Sheet sheet;
    private @Nullable Dimension screen;
    private final transient PropertyChangeListener follower = this::focusMoved;

    public Scrolled(JComponent form) {
        this.form = form;
        this.sheet = new Sheet(form);
        setViewportView(sheet);
        // Where there is none at all, the next look brings its own.
        setBorder(BorderFactory.createEmptyBorder());
        setViewportBorder(null);
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                screen = null;
            }
        });
    }

    @Override
    public Dimension getMinimumSize() {
        return fitting(form.getMinimumSize());
    }

    @Override
    public Dimension getPreferredSize() {
        return fitting(form.getPreferredSize());
    }

    private Dimension fitting(Dimension wanted) {
        if (GraphicsEnvironment.isHeadless()) {
            return wanted;
        }
        Dimension screen = screen();
        int width = screen.width - UIScale.scale(AROUND_WIDTH);
        int height = screen.height - UIScale.scale(AROUND_HEIGHT);
        int forBar = wanted.height > height ? getVerticalScrollBar().getPreferredSize().width : 0;
        return new Dimension(Math.min(width, wanted.width + forBar), Math.min(height, wanted.height));
    }

    /** The system is asked each time the dialog opens, but not each time a layout asks, which is dozens of times. */
    private Dimension screen() {
        Dimension known = screen;
        if (known == null) {
            known = Toolkit.getDefaultToolkit().getScreenSize();
            screen = known;
        }
        return known;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener("focusOwner", follower);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener("focusOwner", follower);
        super.removeNotify();
    }

    private void focusMoved(PropertyChangeEvent event) {
        if (event.getNewValue() instanceof Component owner && SwingUtilities.isDescendingFrom(owner, form)) {
            sheet.reveal(SwingUtilities.convertRectangle(owner.getParent(), owner.getBounds(), sheet));
        }
    }

    /** Fills what is seen of it, but never becomes smaller than it must be. */
    private static final class Sheet extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1L;
        private static final int STEP = 20;

        Sheet(JComponent form) {
            super(new BorderLayout());
            setOpaque(false);
            add(form);
        }

        void reveal(Rectangle part) {
            super.scrollRectToVisible(part);
        }

        /** A text that is set would come into sight by itself; only what has the focus may. */
        @Override
        public void scrollRectToVisible(Rectangle part) {}

        /** What does not fit is scrolled by as little as it can be. */
        @Override
        public Dimension getPreferredSize() {
            return getMinimumSize();
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getMinimumSize();
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return getParent().getWidth() >= getMinimumSize().width;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent().getHeight() >= getMinimumSize().height;
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
            return UIScale.scale(STEP);
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
            return seen.height - UIScale.scale(STEP);
        }
    }
}
