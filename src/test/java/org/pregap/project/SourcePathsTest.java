package org.pregap.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.testing.ForAll.forAll;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePathsTest {
    @ParameterizedTest
    @CsvSource({
        "/m/tide, /m/tide/audio/01 Opener.wav, audio/01 Opener.wav",
        "/m/tide, /m/tide/a.wav, a.wav",
        "/m/tide, /m/masters/a.wav, ../masters/a.wav",
        "/m/tide, /m/tide2/a.wav, ../tide2/a.wav",
        "/m/tide, /a.wav, ../../a.wav",
        "/, /m/a.wav, m/a.wav",
        "/m/tide, /m/tide/C:/a.wav, ./C:/a.wav",
        "/m/tide, /m/tide/AC\\DC.wav, AC\\DC.wav",
        "/m/tide, /m/tide/~ é 録音.wav, ~ é 録音.wav",
        "C:/m/tide, C:/m/a.wav, ../a.wav",
        "C:/m/tide, D:/m/a.wav, D:/m/a.wav",
        "//nas/music/tide, //nas/music/a.wav, ../a.wav",
        "//nas/music/tide, //nas/other/a.wav, //nas/other/a.wav",
        "//nas/music/tide, C:/a.wav, C:/a.wav",
    })
    void aSourceIsNamedByItsPathFromTheFolder(String folder, String absolute, String written) {
        var paths = new SourcePaths(folder);
        assertThat(paths.written(absolute)).isEqualTo(written);
        assertThat(paths.absolute(written)).isEqualTo(absolute);
    }

    @ParameterizedTest
    @CsvSource({"./a.wav", "audio/../a.wav", "audio//.././a.wav", "../tide/a.wav", "/m/tide/a.wav", "/m/x/../tide/a.wav"
    })
    void whatAPersonWritesIsNormalised(String written) {
        assertThat(new SourcePaths("/m/tide").absolute(written)).isEqualTo("/m/tide/a.wav");
    }

    @Test
    void nothingLiesAboveTheRoot() {
        assertThatThrownBy(() -> new SourcePaths("/m").absolute("../../a.wav"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leads above the root of the file system");
    }

    @Test
    void composedAndDecomposedLettersStayWhatTheyAre() {
        var paths = new SourcePaths("/m");
        assertThat(paths.absolute("e\u0301.wav")).isEqualTo("/m/e\u0301.wav");
        assertThat(paths.absolute("\u00E9.wav")).isEqualTo("/m/\u00E9.wav");
    }

    @Test
    void theFolderIsNormalised() {
        assertThat(SourcePaths.of(Path.of("/m/./x/../tide")).folder()).isEqualTo("/m/tide");
    }

    @Test
    void everyPathComesBack() {
        forAll(random -> new String[] {folder(random), folder(random) + "/a.wav"}, pair -> {
            var paths = new SourcePaths(pair[0]);
            assertThat(paths.absolute(paths.written(pair[1]))).isEqualTo(pair[1]);
        });
    }

    private static String folder(SplittableRandom random) {
        var folder = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            folder.append('/').append(random.nextBoolean() ? "a" : "b c");
        }
        return folder.toString();
    }
}
