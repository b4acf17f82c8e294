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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.pregap.testing.looks.Looks;
import org.pregap.ui.theme.Look;

/**
 * Paints a panel in both looks, at 100 and 150 %, on plain and fine screens, small and large, and looks for texts without
 * room or contrast, and for texts that lie elsewhere on a fine screen. Where {@code pregap.pictures} names a folder, the
 * pictures are kept there.
 */
public final class PaintedPanel {
    private static final float[] ZOOMS = {1, 1.5f};
    private static final double FINE_SCREEN = 2;

    private PaintedPanel() {}

    /** As small as the panel may be, and as large as it likes to be. */
    public static void requireGoodLooks(String name, Supplier<? extends JComponent> maker) throws IOException {
        requireGoodLooks(name, maker, List.of(Container::getMinimumSize, Container::getPreferredSize));
    }

    /** @param widths in pixels at 100 %, each with the height that the panel likes then */
    public static void requireGoodLooks(String name, Supplier<? extends JComponent> maker, int... widths)
            throws IOException {
        List<Function<JComponent, Dimension>> sizes = new ArrayList<>();
        for (int width : widths) {
            sizes.add(panel -> new Dimension(UIScale.scale(width), panel.getPreferredSize().height));
        }
        requireGoodLooks(name, maker, sizes);
    }

    private static void requireGoodLooks(
            String name, Supplier<? extends JComponent> maker, List<Function<JComponent, Dimension>> sizes)
            throws IOException {
        List<String> faults = new ArrayList<>();
        for (Look look : Look.values()) {
            for (float zoom : ZOOMS) {
                for (int i = 0; i < sizes.size(); i++) {
                    String picture = String.format(Locale.ROOT, "%s-%d-%s-%.0f", name, i + 1, look, 100 * zoom);
                    List<Looks> painted = painted(new Setting(look, zoom), maker, sizes.get(i));
                    keep(painted.get(0), picture);
                    List<String> found = new ArrayList<>(painted.get(0).faults());
                    found.addAll(painted.get(0).differences(painted.get(1)));
                    found.forEach(fault -> faults.add(picture + ": " + fault));
                    assertThat(painted.get(0).texts()).as(picture).isNotEmpty();
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private record Setting(Look look, float zoom) {}

    /** The same panel on a plain and on a fine screen. */
    private static List<Looks> painted(
            Setting setting, Supplier<? extends JComponent> maker, Function<JComponent, Dimension> sized) {
        List<Looks> painted = new ArrayList<>();
        onEventThread(() -> {
            UIScale.setZoomFactor(setting.zoom());
            try {
                setting.look().install();
                JComponent panel = maker.get();
                // Text that wraps knows its height only once it has its width.
                for (int i = 0; i < 3; i++) {
                    panel.setSize(sized.apply(panel));
                    layOut(panel);
                }
                painted.add(Looks.of(panel, panel.getWidth(), panel.getHeight(), 1));
                painted.add(Looks.of(panel, panel.getWidth(), panel.getHeight(), FINE_SCREEN));
            } finally {
                UIScale.setZoomFactor(1);
            }
        });
        return painted;
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
            looks.save(Path.of(folder).resolve(name + ".png"));
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
