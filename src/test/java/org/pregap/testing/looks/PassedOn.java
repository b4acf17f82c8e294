package org.pregap.testing.looks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Draws on another graphics what it is told. */
@NullUnmarked
abstract class PassedOn extends Graphics2D {
    final Graphics2D real;

    PassedOn(Graphics2D real) {
        this.real = real;
    }

    @Override
    public void draw(Shape shape) {
        real.draw(shape);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        return real.drawImage(image, transform, observer);
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
        real.drawImage(image, op, x, y);
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        real.drawRenderedImage(image, transform);
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        real.drawRenderableImage(image, transform);
    }

    @Override
    public void fill(Shape shape) {
        real.fill(shape);
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return real.hit(area, shape, onStroke);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return real.getDeviceConfiguration();
    }

    @Override
    public void setComposite(Composite composite) {
        real.setComposite(composite);
    }

    @Override
    public void setPaint(Paint paint) {
        real.setPaint(paint);
    }

    @Override
    public void setStroke(Stroke stroke) {
        real.setStroke(stroke == null ? new BasicStroke() : stroke);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        real.setRenderingHint(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return real.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        real.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        real.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return real.getRenderingHints();
    }

    @Override
    public void translate(int x, int y) {
        real.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        real.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        real.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        real.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        real.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        real.shear(x, y);
    }

    @Override
    public void transform(AffineTransform transform) {
        real.transform(transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        real.setTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return real.getTransform();
    }

    @Override
    public Paint getPaint() {
        return real.getPaint();
    }

    @Override
    public Composite getComposite() {
        return real.getComposite();
    }

    @Override
    public void setBackground(Color colour) {
        real.setBackground(colour);
    }

    @Override
    public Color getBackground() {
        return real.getBackground();
    }

    @Override
    public Stroke getStroke() {
        return real.getStroke();
    }

    @Override
    public void clip(Shape shape) {
        real.clip(shape);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return real.getFontRenderContext();
    }

    @Override
    public Color getColor() {
        return real.getColor();
    }

    @Override
    public void setColor(Color colour) {
        real.setColor(colour);
    }

    @Override
    public void setPaintMode() {
        real.setPaintMode();
    }

    @Override
    public void setXORMode(Color colour) {
        real.setXORMode(colour);
    }

    @Override
    public Font getFont() {
        return real.getFont();
    }

    @Override
    public void setFont(Font font) {
        real.setFont(font);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return real.getFontMetrics(font);
    }

    @Override
    public Rectangle getClipBounds() {
        return real.getClipBounds();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        real.clipRect(x, y, width, height);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        real.setClip(x, y, width, height);
    }

    @Override
    public Shape getClip() {
        return real.getClip();
    }

    @Override
    public void setClip(Shape clip) {
        real.setClip(clip);
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        real.copyArea(x, y, width, height, dx, dy);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        real.drawLine(x1, y1, x2, y2);
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        real.fillRect(x, y, width, height);
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        real.clearRect(x, y, width, height);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        real.drawRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        real.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        real.drawOval(x, y, width, height);
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        real.fillOval(x, y, width, height);
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int arc) {
        real.drawArc(x, y, width, height, start, arc);
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int arc) {
        real.fillArc(x, y, width, height, start, arc);
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        real.drawPolyline(xs, ys, count);
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        real.drawPolygon(xs, ys, count);
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        real.fillPolygon(xs, ys, count);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return real.drawImage(image, x, y, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return real.drawImage(image, x, y, width, height, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
        return real.drawImage(image, x, y, ground, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color ground, ImageObserver observer) {
        return real.drawImage(image, x, y, width, height, ground, observer);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver watcher) {
        return real.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, watcher);
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color ground,
            ImageObserver watcher) {
        return real.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, ground, watcher);
    }

    @Override
    public void dispose() {
        real.dispose();
    }
}
