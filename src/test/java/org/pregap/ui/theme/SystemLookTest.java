package org.pregap.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemLookTest {
    /** What gsettings, reg and defaults print. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Linux, 'prefer-dark', DARK",
                "Linux, 'prefer-light', LIGHT",
                "Linux, 'default', LIGHT",
                "Linux, No such schema “org.gnome.desktop.interface”, LIGHT",
                "Windows 11, '    AppsUseLightTheme    REG_DWORD    0x0', DARK",
                "Windows 11, '    AppsUseLightTheme    REG_DWORD    0x1', LIGHT",
                "Mac OS X, Dark, DARK",
                "Mac OS X, 'The domain/default pair of (kCFPreferencesAnyApplication) does not exist', LIGHT"
            })
    void theAnswerIsRead(String system, String answer, Look look) {
        assertThat(SystemLook.of(system).read(List.of(answer))).isEqualTo(look);
    }

    @Test
    void aSystemWithoutTheProgramIsLight() {
        assertThat(new SystemLook(List.of("/no/such/program"), answer -> true).ask())
                .isEqualTo(Look.LIGHT);
    }
}
