package org.pregap.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.io.FormatException;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.testing.Damage;

/** A damaged file gives an album that can be laid out and saved, or a {@link FormatException}: nothing else. */
class AlbumDamageTest {
    private static final Path FOLDER = Path.of("/albums/tide");
    private static final String[] WORDS = {
        "0",
        "-1",
        "1e9",
        "1e-999999999",
        "9223372036854775807",
        "68719476736",
        "null",
        "true",
        "\"\"",
        "[]",
        "{}",
        "[[",
        "\"\\u0000\"",
        "\"../../../..\"",
        "\"//x\"",
        "\"C:/\"",
        "10000000"
    };

    @Test
    void damagedBytesAreReadOrRefused() throws IOException {
        byte[] original = Files.readAllBytes(Path.of("src/test/resources/golden/album/tide.pregap"));
        forAll(3_000, random -> Damage.mutate(original, random), AlbumDamageTest::readOrRefuse);
    }

    @Test
    void otherValuesInTheRightPlacesAreReadOrRefused() {
        String original = AlbumFile.write(ExampleAlbum.album(), FOLDER);
        forAll(1_500, random -> replaced(original, random).getBytes(UTF_8), AlbumDamageTest::readOrRefuse);
    }

    /** One of the values of the file, replaced by a word that is no value of that kind, or an extreme one. */
    private static String replaced(String original, SplittableRandom random) {
        String[] lines = original.split("(?<=\n)");
        int line;
        do {
            line = random.nextInt(lines.length);
        } while (!lines[line].contains(": "));
        String word = WORDS[random.nextInt(WORDS.length)];
        lines[line] = random.nextBoolean()
                ? lines[line].replaceFirst("-?[0-9.]+(?=[,}\n])", word)
                : lines[line].replaceFirst("\"[^\"]*\"(?=[,}:\n])", word.replace("\\", "\\\\"));
        return String.join("", lines);
    }

    private static void readOrRefuse(byte[] bytes) {
        Album album;
        try {
            album = AlbumFile.parse("damaged", bytes, FOLDER);
        } catch (FormatException refused) {
            assertThat(refused.reason().length()).isLessThan(2_000);
            return;
        }
        DiscLayout.of(album);
        assertThat(AlbumFile.write(album, FOLDER)).isNotEmpty();
    }
}
