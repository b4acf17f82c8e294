package org.pregap.ui.properties;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.pregap.check.Finding;
import org.pregap.workspace.taking.CoverCheck;

/**
 * A picture as the dialog shows it: small, and what the rules say of it. Immutable.
 *
 * <p>Only every n-th pixel is decoded, and of pictures that no cover has as many pixels as nothing at all.
 */
final class CoverPreview {
    static final CoverPreview NONE = new CoverPreview("", false, 0, new int[0]);

    private static final int LONGEST_SIDE = 128;
    private static final long MOST_PIXELS = 50_000_000;

    private final String remark;
    private final boolean wrong;
    private final int width;
    private final int[] rgb;

    private CoverPreview(String remark, boolean wrong, int width, int[] rgb) {
        this.remark = remark;
        this.wrong = wrong;
        this.width = width;
        this.rgb = rgb;
    }

    /** Reads a file; not for the window's thread. */
    static CoverPreview of(String path) {
        List<Finding> findings = CoverCheck.of(path);
        String remark = findings.stream().map(CoverPreview::sentence).collect(Collectors.joining(" "));
        if (findings.stream().anyMatch(Finding::isError)) {
            return new CoverPreview(remark, true, 0, new int[0]);
        }
        Optional<BufferedImage> small = small(Path.of(path));
        if (small.isEmpty()) {
            return new CoverPreview(remark, false, 0, new int[0]);
        }
        int width = small.get().getWidth();
        int[] rgb = small.get().getRGB(0, 0, width, small.get().getHeight(), null, 0, width);
        return new CoverPreview(remark, false, width, rgb);
    }

    /** Why it matters, and what was found. */
    private static String sentence(Finding finding) {
        String why = finding.rule().why();
        return why.substring(0, why.length() - 1) + " (" + finding.message() + ").";
    }

    /** Nothing where the library of Java cannot decode it, such as four inks; that is no fault of the picture. */
    private static Optional<BufferedImage> small(Path path) {
        try (ImageInputStream in = ImageIO.createImageInputStream(path.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return decoded(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> decoded(ImageReader reader) throws IOException {
        var whole = new Rectangle(reader.getWidth(0), reader.getHeight(0));
        if ((long) whole.width * whole.height > MOST_PIXELS) {
            return Optional.empty();
        }
        int step = Math.max(1, (Math.max(whole.width, whole.height) + LONGEST_SIDE - 1) / LONGEST_SIDE);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, how));
    }

    /** What the rules say; empty if nothing. */
    String remark() {
        return remark;
    }

    /** Whether it cannot be a cover. */
    boolean isWrong() {
        return wrong;
    }

    /** The picture, at most 128 pixels long and high; empty if there is none. */
    Optional<BufferedImage> image() {
        if (width == 0) {
            return Optional.empty();
        }
        var image = new BufferedImage(width, rgb.length / width, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, rgb.length / width, rgb, 0, width);
        return Optional.of(image);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoverPreview preview
                && remark.equals(preview.remark)
                && wrong == preview.wrong
                && width == preview.width
                && Arrays.equals(rgb, preview.rgb);
    }

    @Override
    public int hashCode() {
        return remark.hashCode() + Arrays.hashCode(rgb);
    }
}
