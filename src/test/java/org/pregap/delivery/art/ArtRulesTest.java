package org.pregap.delivery.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.model.Album;
import org.pregap.testing.Pictures;
import org.pregap.time.SampleRate;

class ArtRulesTest {
    @TempDir
    Path folder;

    @Test
    void aPlainSquareIsNoFaultAndNeitherIsNoCover() throws IOException {
        assertThat(of(Pictures.jpeg(1400, 1400))).isEmpty();
        assertThat(of(Pictures.png(600, 600))).isEmpty();
        assertThat(ArtRules.findings(Album.empty(SampleRate.CD))).isEmpty();
    }

    @Test
    void sizesAndShapesThatShopsRefuseAreWarnedOf() throws IOException {
        assertThat(of(Pictures.jpeg(599, 600)))
                .extracting(Finding::rule)
                .containsExactly(Rule.ART_NOT_SQUARE, Rule.ART_SMALL);
        assertThat(of(Pictures.cmykJpeg(3001, 3001)))
                .extracting(Finding::rule)
                .containsExactly(Rule.ART_MANY_PIXELS, Rule.ART_CODING);
        assertThat(of(Pictures.progressiveJpeg(640, 640)))
                .extracting(Finding::message)
                .containsExactly("front.jpg is progressive");
        assertThat(of(Pictures.jpeg(640, 620)))
                .extracting(Finding::message)
                .containsExactly("front.jpg has 640 × 620 pixels");
    }

    @Test
    void whatCannotBeCarriedIsAnError() throws IOException {
        Path missing = folder.resolve("gone.jpg");
        assertThat(of(missing)).containsExactly(Finding.ofAlbum(Rule.ART_MISSING, "there is no file " + missing));
        assertThat(of(Pictures.gif(640, 640))).extracting(Finding::rule).containsExactly(Rule.ART_UNUSABLE);
        Path large = folder.resolve("large.png");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        assertThat(of(large)).containsExactly(Finding.ofAlbum(Rule.ART_LARGE, "large.png has 50.0 MB"));
        assertThat(of(large)).allMatch(Finding::isError);
    }

    private List<Finding> of(byte[] picture) throws IOException {
        return of(Files.write(folder.resolve("front.jpg"), picture));
    }

    private static List<Finding> of(Path cover) {
        Album album = Album.empty(SampleRate.CD);
        return ArtRules.findings(album.withRelease(album.release().withCover(Optional.of(cover.toString()))));
    }
}
