package org.pregap.ui.timeline;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.pregap.model.Album;
import org.pregap.testing.FakeSession;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.Look;

/** A timeline painted into an image, at any density, without a screen. */
final class PaintedTimeline {
    final FakeSession fakes;
    final Desk desk;
    final TimelinePanel panel;

    PaintedTimeline(Album album, Look look, int width, int height) {
        look.install();
        fakes = FakeSession.of(album);
        desk = Desk.of(fakes.session());
        panel = new TimelinePanel(desk);
        panel.setSize(width, height);
        layOut(panel);
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    /** @param density pixels of the image for each pixel of the panel */
    BufferedImage paint(double density) {
        var image = new BufferedImage(
                (int) Math.ceil(panel.getWidth() * density),
                (int) Math.ceil(panel.getHeight() * density),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(density, density);
        panel.print(g);
        g.dispose();
        return image;
    }

    Component named(String name) {
        for (Component child : panel.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
        }
        throw new AssertionError(name);
    }
}
