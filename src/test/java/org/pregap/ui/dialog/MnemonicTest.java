package org.pregap.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MnemonicTest {
    @Test
    void theLetterBehindTheMarkIsTheOne() {
        assertThat(Mnemonic.of("C&hoose…")).isEqualTo(new Mnemonic("Choose…", 1));
        assertThat(Mnemonic.of("OK")).isEqualTo(new Mnemonic("OK", -1));
        assertThat(Mnemonic.of("Black & white")).isEqualTo(new Mnemonic("Black & white", -1));
        assertThat(Mnemonic.of("&")).isEqualTo(new Mnemonic("&", -1));
    }

    @Test
    void labelsAndButtonsAreReachedByIt() {
        var field = new JTextField();
        var label = Mnemonic.label("WAV, &16 bit", field);
        assertThat(label.getText()).isEqualTo("WAV, 16 bit");
        assertThat(label.getDisplayedMnemonic()).isEqualTo('1');
        assertThat(label.getLabelFor()).isSameAs(field);
        var button = Mnemonic.set(new JButton(), "Deli&ver");
        assertThat(button.getMnemonic()).isEqualTo('V');
        assertThat(button.getDisplayedMnemonicIndex()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"properties", "isrc", "matching", "delivering", "delivering/report", "findings", "history"})
    void noLetterLeadsToTwoPlaces(String dialog) throws IOException {
        List<String> letters = new ArrayList<>();
        var texts = new Properties();
        try (InputStream in = MnemonicTest.class.getResourceAsStream("/org/pregap/ui/" + dialog + "/Words.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        texts.values().stream().map(String::valueOf).map(Mnemonic::of).forEach(mnemonic -> {
            if (mnemonic.index() >= 0) {
                letters.add(mnemonic.text()
                        .substring(mnemonic.index(), mnemonic.index() + 1)
                        .toUpperCase(Locale.ROOT));
            }
        });
        assertThat(letters).isNotEmpty().doesNotHaveDuplicates();
    }
}
