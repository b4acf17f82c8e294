package org.pregap.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures of covers, as files in memory. */
public final class Pictures {
    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", image(width, height), false);
    }

    public static byte[] progressiveJpeg(int width, int height) {
        return written("jpeg", image(width, height), true);
    }

    public static byte[] png(int width, int height) {
        return written("png", image(width, height), false);
    }

    public static byte[] interlacedPng(int width, int height) {
        return written("png", image(width, height), true);
    }

    public static byte[] gif(int width, int height) {
        return written("gif", image(width, height), false);
    }

    /** No more than a head and no picture behind it, of a JPEG file in four inks. */
    public static byte[] cmykJpeg(int width, int height) {
        byte[] head = {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xC0,
            0,
            20,
            8,
            0,
            0,
            0,
            0,
            4,
            1,
            17,
            0,
            2,
            17,
            0,
            3,
            17,
            0,
            4,
            17,
            0,
            (byte) 0xFF,
            (byte) 0xDA,
            0,
            2,
            7,
            (byte) 0xFF,
            0,
            7,
            (byte) 0xFF,
            (byte) 0xD9
        };
        head[7] = (byte) (height >> 8);
        head[8] = (byte) height;
        head[9] = (byte) (width >> 8);
        head[10] = (byte) width;
        return head;
    }

    private static BufferedImage image(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        g.fillRect(0, 0, width, height);
        g.dispose();
        return image;
    }

    private static byte[] written(String kind, BufferedImage image, boolean inScans) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (inScans) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
