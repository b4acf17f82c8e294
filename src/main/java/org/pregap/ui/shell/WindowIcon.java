package org.pregap.ui.shell;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.UIManager;

/** The sign of the window in the system's lists: two tracks and the gap between them. */
final class WindowIcon {
    /** The heights of the bars in 16ths of the sign, the gap among them. */
    private static final int[] BARS = {4, 8, 6, 0, 7, 10, 5};

    private WindowIcon() {}

    static List<Image> images() {
        return IntStream.of(16, 24, 32, 48, 64, 128).mapToObj(WindowIcon::image).toList();
    }

    private static Image image(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double unit = size / 16.0;
        graphics.setColor(UIManager.getColor("WindowIcon.background"));
        graphics.fill(new RoundRectangle2D.Double(0, 0, size, size, 4 * unit, 4 * unit));
        graphics.setColor(UIManager.getColor("WindowIcon.foreground"));
        for (int i = 0; i < BARS.length; i++) {
            double height = BARS[i] * unit;
            graphics.fill(new RoundRectangle2D.Double(
                    (1.5 + i * 1.9) * unit, (size - height) / 2, 1.4 * unit, height, unit, unit));
        }
        graphics.dispose();
        return image;
    }
}
