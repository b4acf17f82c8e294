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
import java.util.Arrays;
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
        int[] pixels = picture.getRGB(area.x, area.y, area.width, area.height, null, 0, area.width);
        Arrays.sort(pixels);
        int best = pixels[0];
        int most = 0;
        int start = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[start]) {
                if (i - start > most) {
                    most = i - start;
                    best = pixels[start];
                }
                start = i;
            }
        }
        return new Color(best);
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
