package org.pregap.delivery.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.delivery.art.Picture.Coding;
import org.pregap.delivery.art.Picture.Kind;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.Pictures;

class CoverFileTest {
    @TempDir
    Path folder;

    @Test
    void aPictureIsKnownByWhatIsInIt() throws IOException {
        assertThat(open("a.png", Pictures.jpeg(700, 600)).picture())
                .isEqualTo(new Picture(Kind.JPEG, 700, 600, 24, Coding.PLAIN));
        assertThat(open("a.jpg", Pictures.png(601, 602)).picture())
                .isEqualTo(new Picture(Kind.PNG, 601, 602, 24, Coding.PLAIN));
    }

    @Test
    void whatPlayersHaveTroubleWithIsSeen() throws IOException {
        assertThat(open("p.jpg", Pictures.progressiveJpeg(40, 30)).picture())
                .isEqualTo(new Picture(Kind.JPEG, 40, 30, 24, Coding.PROGRESSIVE));
        assertThat(open("i.png", Pictures.interlacedPng(40, 30)).picture())
                .isEqualTo(new Picture(Kind.PNG, 40, 30, 24, Coding.INTERLACED));
        assertThat(open("c.jpg", Pictures.cmykJpeg(1400, 1300)).picture())
                .isEqualTo(new Picture(Kind.JPEG, 1400, 1300, 32, Coding.CMYK));
    }

    @Test
    void theBytesAreThoseOfTheFile() throws IOException {
        byte[] jpeg = Pictures.jpeg(64, 64);
        CoverFile cover = open("a.jpg", jpeg);
        cover.bytes()[0] = 0;
        assertThat(cover.bytes()).isEqualTo(jpeg);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItsName() {
        assertThatThrownBy(() -> open("cover.jpg", Pictures.gif(64, 64)))
                .isInstanceOf(FormatException.class)
                .hasMessage(folder.resolve("cover.jpg")
                        + ", byte 0: neither a JPEG nor a PNG file, whatever its name says");
        assertThatThrownBy(() -> open("empty.jpg", new byte[0])).isInstanceOf(FormatException.class);
    }

    @Test
    void halfAPictureIsRefused() {
        byte[] jpeg = Pictures.jpeg(200, 200);
        assertThatThrownBy(() -> open("half.jpg", Arrays.copyOf(jpeg, jpeg.length - 2)))
                .isInstanceOf(FormatException.class);
        byte[] png = Pictures.png(200, 200);
        assertThatThrownBy(() -> open("half.png", Arrays.copyOf(png, png.length - 12)))
                .isInstanceOf(FormatException.class);
        png[png.length - 20] ^= 1;
        assertThatThrownBy(() -> open("flipped.png", png))
                .hasMessageContaining("damaged: a check sum of the PNG file does not fit");
    }

    @Test
    void aFileOfFiftyMegabytesIsNotRead() throws IOException {
        Path large = Files.write(folder.resolve("large.jpg"), Pictures.jpeg(64, 64));
        try (var channel = Files.newByteChannel(large, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(50_000_000 - 1);
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
        assertThatThrownBy(() -> CoverFile.open(large))
                .isInstanceOf(FormatException.class)
                .hasMessage(large + ", byte 0: has 50.0 MB; a cover has at most 10 MB");
    }

    @Test
    void damageGivesAPictureOrAReason() {
        byte[][] pictures = {Pictures.jpeg(24, 24), Pictures.progressiveJpeg(24, 24), Pictures.png(24, 24)};
        forAll(600, random -> Damage.mutate(pictures[random.nextInt(3)], random), bytes -> {
            try {
                assertThat(open("damaged", bytes).picture().widthPixels()).isPositive();
            } catch (FormatException reason) {
                assertThat(reason).hasMessageStartingWith(folder.toString());
            }
        });
    }

    private CoverFile open(String name, byte[] bytes) throws IOException {
        return CoverFile.open(Files.write(folder.resolve(name), bytes));
    }
}
