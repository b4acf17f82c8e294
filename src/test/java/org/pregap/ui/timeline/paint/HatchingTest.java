package org.pregap.ui.timeline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.ForAll;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.TimeScale;

/** Copies of lines that were drawn once look as lines that are drawn there. */
class HatchingTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 60;
    private static final int APART = 7;

    @BeforeAll
    static void installColours() {
        org.pregap.ui.theme.Look.LIGHT.install();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void copiesAreTheLinesThemselves(int density) {
        ForAll.forAll(
                40,
                random -> new Rectangle(
                        random.nextInt(-64, 400),
                        random.nextInt(10),
                        random.nextInt(1, 500),
                        random.nextInt(1, HEIGHT - 10)),
                box -> {
                    BufferedImage copied = image();
                    Hatching.paint(surface(copied, density), Color.ORANGE, box);
                    assertThat(pixels(copied)).isEqualTo(pixels(drawn(box, density)));
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aStripThatIsPaintedAloneGoesOnWithItsNeighbours(int density) {
        var box = new Rectangle(-64, 3, WIDTH, 40);
        BufferedImage whole = image();
        Hatching.paint(surface(whole, density), Color.ORANGE, box);
        BufferedImage strips = image();
        for (int x = 0; x < WIDTH; x += 53) {
            Surface strip = surface(strips, density);
            strip.g().setClip(x, 0, 53, HEIGHT);
            Hatching.paint(strip, Color.ORANGE, box);
        }
        assertThat(pixels(strips)).isEqualTo(pixels(whole));
    }

    private static BufferedImage drawn(Rectangle box, int density) {
        BufferedImage image = image();
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.clip(box);
        g.setColor(Color.ORANGE);
        g.setStroke(new BasicStroke(density));
        int apart = APART * density;
        int bottom = box.y + box.height;
        for (int at = Math.floorDiv(box.x - box.height, apart) * apart; at < WIDTH; at += apart) {
            g.drawLine(at, bottom, at + box.height, box.y);
        }
        g.dispose();
        return image;
    }

    private static Surface surface(BufferedImage image, int density) {
        return new Surface(
                image.createGraphics(), new TimeScale(0, 100), new Rows(400, density), WIDTH, new Look(density));
    }

    private static BufferedImage image() {
        return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
