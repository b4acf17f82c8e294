package org.pregap.testing.looks;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** A component as it was painted, and what is wrong with its texts. On the event thread, or without a screen. */
public final class Looks {
    /** How far a text may lie from where it lies at another scale, in logical pixels. */
    private static final double MOST_MOVED = 1.5;

    private final BufferedImage picture;
    private final double deviceScale;
    private final List<DrawnText> texts = new ArrayList<>();

    /** What can be scrolled, in pixels of the picture: a text may go on beyond its edges. */
    private final List<Rectangle> scrolled = new ArrayList<>();

    private Looks(BufferedImage picture, double deviceScale) {
        this.picture = picture;
        this.deviceScale = deviceScale;
    }

    /** Lays a component out at a size in logical pixels and paints it. */
    public static Looks of(JComponent component, int width, int height) {
        return of(component, width, height, 1);
    }

    /** @param deviceScale how many pixels of the picture a logical pixel has */
    public static Looks of(JComponent component, int width, int height, double deviceScale) {
        component.setSize(width, height);
        layOut(component);
        var picture = new BufferedImage(
                (int) Math.ceil(width * deviceScale),
                (int) Math.ceil(height * deviceScale),
                BufferedImage.TYPE_INT_RGB);
        Looks looks = new Looks(picture, deviceScale);
        looks.findScrolled(component, component);
        Graphics2D graphics = picture.createGraphics();
        graphics.scale(deviceScale, deviceScale);
        graphics.setClip(0, 0, width, height);
        component.print(new TextSpy(graphics, picture, looks.texts::add));
        graphics.dispose();
        return looks;
    }

    public BufferedImage picture() {
        return picture;
    }

    /** Every text that was drawn. */
    public List<String> texts() {
        return texts.stream().map(DrawnText::text).toList();
    }

    /** A sentence for each text that is cut off, shortened or hard to read; what is disabled may be pale. */
    public List<String> faults() {
        Set<Color> pale = disabledColours();
        List<String> faults = new ArrayList<>();
        for (DrawnText text : texts) {
            if (text.isCut() && scrolled.stream().noneMatch(text::endsAt)) {
                faults.add("'" + text.text() + "' is cut off: " + text.ink() + " in " + text.clip());
            }
            if (text.isShortened()) {
                faults.add("'" + text.text() + "' has no room");
            }
            if (text.isPale() && !pale.contains(text.colour())) {
                faults.add(String.format(
                        Locale.ROOT,
                        "'%s' has a contrast of %.2f:1: %s on %s",
                        text.text(),
                        text.contrast(),
                        text.colour(),
                        text.ground()));
            }
        }
        return faults;
    }

    /** A sentence for each text that is not there, or elsewhere, in the same panel painted at another scale. */
    public List<String> differences(Looks other) {
        List<String> faults = new ArrayList<>();
        if (!texts().equals(other.texts())) {
            faults.add("one says " + texts() + ", the other " + other.texts());
            return faults;
        }
        for (int i = 0; i < texts.size(); i++) {
            DrawnText here = texts.get(i);
            DrawnText there = other.texts.get(i);
            if (here.distance(deviceScale, there, other.deviceScale) > MOST_MOVED) {
                faults.add("'" + here.text() + "' moves: " + here.ink() + " and " + there.ink());
            }
        }
        return faults;
    }

    private void findScrolled(JComponent all, Component part) {
        if (part instanceof JViewport viewport
                && viewport.getView() != null
                && !viewport.getSize().equals(viewport.getView().getSize())) {
            Rectangle seen = SwingUtilities.convertRectangle(viewport, new Rectangle(viewport.getSize()), all);
            scrolled.add(AffineTransform.getScaleInstance(deviceScale, deviceScale)
                    .createTransformedShape(seen)
                    .getBounds());
        }
        if (part instanceof Container container) {
            for (Component child : container.getComponents()) {
                findScrolled(all, child);
            }
        }
    }

    /** For people to look at. */
    public void save(Path png) throws IOException {
        Files.createDirectories(png.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", png.toFile());
    }

    private static Set<Color> disabledColours() {
        return UIManager.getLookAndFeelDefaults().keySet().stream()
                .map(String::valueOf)
                .filter(key -> key.toLowerCase(Locale.ROOT).contains("disabled")
                        || key.toLowerCase(Locale.ROOT).contains("inactive"))
                .map(UIManager::getColor)
                .filter(colour -> colour != null)
                .map(colour -> new Color(colour.getRGB()))
                .collect(Collectors.toSet());
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
