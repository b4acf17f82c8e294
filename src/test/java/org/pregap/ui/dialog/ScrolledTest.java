package org.pregap.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.pregap.ui.theme.Look;

/** A form that has room, and one that has not. */
class ScrolledTest {
    private final JPanel form = new JPanel();

    private Scrolled scrolled(int width, int height) {
        Look.LIGHT.install();
        form.setMinimumSize(new Dimension(300, 200));
        form.setPreferredSize(new Dimension(400, 250));
        var scrolled = new Scrolled(form);
        scrolled.setSize(width, height);
        layOut(scrolled);
        return scrolled;
    }

    @Test
    void aFormThatHasRoomFillsItAndThereIsNoBar() {
        Scrolled scrolled = scrolled(500, 300);
        assertThat(form.getSize()).isEqualTo(new Dimension(500, 300));
        assertThat(scrolled.getVerticalScrollBar().isVisible()).isFalse();
        assertThat(scrolled.getMinimumSize()).isEqualTo(new Dimension(300, 200));
        assertThat(scrolled.getPreferredSize()).isEqualTo(new Dimension(400, 250));
    }

    @Test
    void aFormWithoutRoomStaysAsLargeAsItMustBeAndBeginsAtItsTop() {
        Scrolled scrolled = scrolled(350, 120);
        assertThat(form.getHeight()).isEqualTo(200);
        assertThat(scrolled.getVerticalScrollBar().isVisible()).isTrue();
        assertThat(scrolled.getHorizontalScrollBar().isVisible()).isFalse();
        form.scrollRectToVisible(new Rectangle(0, 190, 10, 10));
        assertThat(scrolled.getVerticalScrollBar().getValue())
                .as("a text that is set does not come into sight")
                .isZero();
    }

    @Test
    void inAnotherLookThereIsNoFrameAroundItEither() {
        Scrolled scrolled = scrolled(500, 300);
        Look.DARK.install();
        SwingUtilities.updateComponentTreeUI(scrolled);
        layOut(scrolled);
        assertThat(scrolled.getInsets()).isEqualTo(new Insets(0, 0, 0, 0));
        assertThat(form.getSize()).isEqualTo(new Dimension(500, 300));
    }

    private static void layOut(Container part) {
        for (int i = 0; i < 3; i++) {
            part.doLayout();
            for (Component child : part.getComponents()) {
                if (child instanceof Container inner) {
                    layOut(inner);
                }
            }
        }
    }
}
