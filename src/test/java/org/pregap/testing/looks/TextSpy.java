package org.pregap.testing.looks;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;

/** Draws what it is told, and notes every text before it is drawn. */
@NullUnmarked
final class TextSpy extends PassedOn {
    private final BufferedImage picture;
    private final Consumer<DrawnText> notes;

    TextSpy(Graphics2D real, BufferedImage picture, Consumer<DrawnText> notes) {
        super(real);
        this.picture = picture;
        this.notes = notes;
    }

    private void note(String text, Shape ink) {
        if (text.isBlank() || real.getClip() == null) {
            return;
        }
        Rectangle2D where = real.getTransform().createTransformedShape(ink).getBounds2D();
        Rectangle clip = real.getTransform()
                .createTransformedShape(real.getClip())
                .getBounds()
                .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        Rectangle seen = where.getBounds().intersection(clip);
        if (seen.isEmpty()) {
            return;
        }
        Color ground = commonest(seen);
        Color colour = real.getColor();
        double alpha = colour.getAlpha() / 255.0;
        Color over = new Color(
                mixed(colour.getRed(), ground.getRed(), alpha),
                mixed(colour.getGreen(), ground.getGreen(), alpha),
                mixed(colour.getBlue(), ground.getBlue(), alpha));
        notes.accept(new DrawnText(text, where, clip, over, ground));
    }

    private static int mixed(int over, int under, double alpha) {
        return (int) Math.round(over * alpha + under * (1 - alpha));
    }

    private Color commonest(Rectangle area) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return new Color(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
    }

    private void note(String text, double x, double y) {
        if (!text.isBlank()) {
            GlyphVector glyphs = getFont().createGlyphVector(getFontRenderContext(), text);
            note(text, AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyphs.getVisualBounds()));
        }
    }

    @Override
    public void drawString(String text, int x, int y) {
        note(text, x, y);
        real.drawString(text, x, y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        note(text, x, y);
        real.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        real.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        real.drawString(text, x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        if (glyphs.getNumGlyphs() > 0) {
            note(
                    glyphs.getNumGlyphs() + " glyphs",
                    AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyphs.getVisualBounds()));
        }
        real.drawGlyphVector(glyphs, x, y);
    }

    @Override
    public Graphics create() {
        return new TextSpy((Graphics2D) real.create(), picture, notes);
    }
}
