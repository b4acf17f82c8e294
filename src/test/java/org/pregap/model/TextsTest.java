package org.pregap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void equalContentsAreEqualHoweverTheyCameAbout() {
        Texts typed = Texts.NONE
                .with(Language.ENGLISH, TextField.TITLE, "A")
                .with(Language.GERMAN, TextField.TITLE, "B")
                .with(Language.ENGLISH, TextField.TITLE, "C");
        Texts given = new Texts(
                Map.of(Language.GERMAN, Map.of(TextField.TITLE, "B"), Language.ENGLISH, Map.of(TextField.TITLE, "C")));
        assertThat(typed).isEqualTo(given).hasSameHashCodeAs(given);
    }

    @Test
    void anEmptyTextIsNoText() {
        assertThat(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "")).isEqualTo(Texts.NONE);
        assertThat(Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "A").with(Language.ENGLISH, TextField.TITLE, ""))
                .isEqualTo(Texts.NONE);
        assertThat(new Texts(Map.of(Language.ENGLISH, Map.of(TextField.TITLE, ""))))
                .isEqualTo(Texts.NONE);
        assertThat(new Texts(Map.of(Language.ENGLISH, Map.of())).languages()).isEmpty();
    }

    @Test
    void whatIsMissingReadsAsEmpty() {
        Texts texts = Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "A");
        assertThat(texts.get(Language.ENGLISH, TextField.TITLE)).isEqualTo("A");
        assertThat(texts.get(Language.ENGLISH, TextField.PERFORMER)).isEmpty();
        assertThat(texts.get(Language.FRENCH, TextField.TITLE)).isEmpty();
    }

    @Test
    void nobodyCanChangeThemFromOutside() {
        Map<TextField, String> fields = new HashMap<>(Map.of(TextField.TITLE, "A"));
        Map<Language, Map<TextField, String>> given = new HashMap<>(Map.of(Language.ENGLISH, fields));
        var texts = new Texts(given);
        fields.put(TextField.TITLE, "B");
        given.clear();
        assertThat(texts.get(Language.ENGLISH, TextField.TITLE)).isEqualTo("A");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> texts.byLanguage().clear());
        assertThat(texts.byLanguage().values())
                .allSatisfy(inside -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(inside::clear));
    }

    @Test
    void languagesComeInAFixedOrder() {
        Texts oneWay =
                Texts.NONE.with(Language.GERMAN, TextField.TITLE, "B").with(Language.DANISH, TextField.TITLE, "A");
        Texts otherWay =
                Texts.NONE.with(Language.DANISH, TextField.TITLE, "A").with(Language.GERMAN, TextField.TITLE, "B");
        assertThat(oneWay.languages()).containsExactlyElementsOf(otherWay.languages());
    }
}
