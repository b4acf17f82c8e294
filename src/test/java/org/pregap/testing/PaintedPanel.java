package org.pregap.testing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.pregap.ui.theme.Look;

/** Paints a panel into an image, without a screen. */
public final class PaintedPanel {
    private PaintedPanel() {}

    /**
     * Paints at the panel's preferred size, or at least at the one that is given.
     *
     * @param least in pixels of scale 1
     */
    public static BufferedImage of(Look look, Supplier<? extends JComponent> maker, Dimension least) {
        BufferedImage[] painted = new BufferedImage[1];
        onEventThread(() -> {
            look.install();
            JComponent panel = maker.get();
            Dimension wanted = panel.getPreferredSize();
            panel.setSize(
                    Math.max(wanted.width, UIScale.scale(least.width)),
                    Math.max(wanted.height, UIScale.scale(least.height)));
            // Text that wraps knows its height only once it has its width.
            for (int i = 0; i < 3; i++) {
                layOut(panel);
            }
            var image = new BufferedImage(panel.getWidth(), panel.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(panel.getBackground());
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            panel.print(graphics);
            graphics.dispose();
            painted[0] = image;
        });
        return painted[0];
    }

    /** Where {@code pregap.pictures} names a folder, keeps a picture there to be looked at. */
    public static void keep(BufferedImage image, String name) throws IOException {
        String folder = System.getProperty("pregap.pictures", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            ImageIO.write(image, "png", Path.of(folder).resolve(name + ".png").toFile());
        }
    }

    /** Runs something where Swing lives. */
    public static void onEventThread(Runnable task) {
        try {
            EventQueue.invokeAndWait(task);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
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
