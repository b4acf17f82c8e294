package org.pregap.workspace.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the info line says begins as a sentence does, and leaves names of files as they are. */
class NoticeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what changed cannot be kept: /a/b.pregap: no room | What changed cannot be kept: /a/b.pregap: no room",
                "the delivery takes 1.5 GB, at 44.1 kHz | The delivery takes 1.5 GB, at 44.1 kHz",
                "this isn't so | This isn't so",
                "\u00e9tude | \u00c9tude",
                "Saved a.pregap | Saved a.pregap",
                "a.wav: is damaged | a.wav: is damaged",
                "my song.wav: is damaged | my song.wav: is damaged",
                "/a/b c: permission denied | /a/b c: permission denied",
                "c:\\a: permission denied | c:\\a: permission denied",
                "folder/a: permission denied | folder/a: permission denied",
                "3 tracks | 3 tracks"
            })
    void itBeginsWithACapitalLetter(String said, String shown) {
        assertThat(Notice.failure(said).text()).isEqualTo(shown);
        assertThat(Notice.remark(shown).text()).isEqualTo(shown);
    }
}
