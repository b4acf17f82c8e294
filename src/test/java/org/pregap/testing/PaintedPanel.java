package org.pregap.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.pregap.testing.looks.Looks;
import org.pregap.ui.theme.Look;

/** Paints the panel of a dialog in both looks, small and large, and looks for texts without room or contrast. */
public final class PaintedPanel {
    private static final double FINE_SCREEN = 1.5;

    private PaintedPanel() {}

    /**
     * Paints at the least size that the panel may have and at the one it likes best. Where {@code pregap.pictures} names a
     * folder, the pictures are kept there.
     *
     * @param name of the pictures
     */
    public static void requireGoodLooks(String name, Supplier<? extends JComponent> maker) throws IOException {
        for (Look look : Look.values()) {
            Looks small = painted(look, maker, 1, true);
            Looks usual = painted(look, maker, FINE_SCREEN, false);
            keep(small, name + "-small-" + look);
            keep(usual, name + "-" + look);
            assertThat(small.faults()).as("%s, small, %s", name, look).isEmpty();
            assertThat(usual.faults()).as("%s, %s", name, look).isEmpty();
            assertThat(usual.texts()).isNotEmpty();
        }
    }

    private static Looks painted(Look look, Supplier<? extends JComponent> maker, double deviceScale, boolean small) {
        Looks[] painted = new Looks[1];
        onEventThread(() -> {
            look.install();
            JComponent panel = maker.get();
            // Text that wraps knows its height only once it has its width.
            for (int i = 0; i < 3; i++) {
                Dimension size = small ? panel.getMinimumSize() : panel.getPreferredSize();
                panel.setSize(size);
                layOut(panel);
            }
            painted[0] = Looks.of(panel, panel.getWidth(), panel.getHeight(), deviceScale);
        });
        return painted[0];
    }

    /** Runs something where Swing lives. */
    private static void onEventThread(Runnable task) {
        try {
            EventQueue.invokeAndWait(task);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static void keep(Looks looks, String name) throws IOException {
        String folder = System.getProperty("pregap.pictures", "");
        if (!folder.isEmpty()) {
            String scale = String.format(Locale.ROOT, "-ui%.1f", UIScale.getUserScaleFactor());
            looks.save(Path.of(folder).resolve(name + scale + ".png"));
        }
    }

    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }
}
