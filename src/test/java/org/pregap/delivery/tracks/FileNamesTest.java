package org.pregap.delivery.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.testing.ForAll;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1  | Tide                | 01 Tide.wav",
                "12 | What now?           | 12 What now_.wav",
                "3  | AC/DC: live \\ loud | 03 AC_DC_ live _ loud.wav",
                "4  | The end...          | 04 The end.wav",
                "5  | \"\"                | 05.wav",
                "6  | ...                 | 06.wav",
                "7  | \u6f6e              | 07 \u6f6e.wav",
                "8  | Cafe\u0301          | 08 Caf\u00e9.wav",
                "99 | CON                 | 99 CON.wav",
                "0  | anything            | 00 Hidden.wav",
            })
    void aTitleBecomesANameThatEverySystemTakes(int track, String title, String name) {
        assertThat(FileNames.of(track, title, "wav")).isEqualTo(name);
    }

    @Test
    void invisibleCharactersAreLeftOut() {
        assertThat(FileNames.of(1, "a\u0000b\u202ec\n d", "wav")).isEqualTo("01 abc d.wav");
    }

    @Test
    void noNameIsTooLongOrUnsafe() {
        ForAll.forAll(
                random -> {
                    int[] title = random.ints(random.nextInt(400), 0, Character.MAX_CODE_POINT)
                            .toArray();
                    return new String(title, 0, title.length);
                },
                title -> {
                    String name = FileNames.of(7, title, "wav");
                    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(240);
                    assertThat(name)
                            .startsWith("07")
                            .endsWith(".wav")
                            .doesNotContainPattern("[<>:\"/\\\\|?*\\x00-\\x1f]");
                });
    }
}
