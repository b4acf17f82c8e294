package org.pregap.delivery.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.testing.ForAll;

class NamePatternTest {
    private static final String[] LITERALS = {" ", " - ", "_", ". ", "(", ")", "Side A "};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{track:02} {title}                       | 07 Tide",
                "{track:2} {title}                        | 07 Tide",
                "{track} of {tracks:3}                    | 7 of 012",
                "{performer} - {title}                    | Ann - Tide",
                "{album} {isrc} {ean} {catalogue}         | Seas AA6Q72600007 4006381333931 CAT-1",
                "Side A {track:04}                        | Side A 0007",
            })
    void fieldsStandWhereTheyAreWanted(String pattern, String name) {
        assertThat(NamePattern.parse(pattern).filled(values())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{track:02} - {performer} - {title} | 07 - Tide",
                "{performer} - {title}              | Tide",
                "{title} - {performer}              | Tide",
                "{catalogue}_{track:02}_{performer} | CAT-1_07",
                "{performer}{title}                 | Tide",
                "by {performer}                     | by",
            })
    void whereAFieldIsEmptyNoSeparatorIsLeftOver(String pattern, String name) {
        Map<NameField, String> values = values();
        values.put(NameField.PERFORMER, "");
        assertThat(NamePattern.parse(pattern).filled(values)).isEqualTo(name);
    }

    @Test
    void whatIsUnknownIsRefusedAndWhatThereIsIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamePattern.parse("{track:02} {name}"))
                .withMessageContaining("there is no field {name}")
                .withMessageContaining("{track}, {tracks}, {title}, {performer}, {album}, {isrc}, {ean}, {catalogue}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamePattern.parse("{title:02}"))
                .withMessageContaining("only numbers have digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Track",
                "{title",
                "title}",
                "{{title}}",
                "{}",
                "{Title}",
                "{track:}",
                "{track:9}",
                "{track:x}",
                "{album}/{title}",
                "{title}?",
                "{title}:",
                "{title}\\",
                "{title}\t",
                "{title}\u202e"
            })
    void whatCannotBeANameIsRefused(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> NamePattern.parse(pattern));
    }

    @Test
    void aPatternHasBounds() {
        assertThat(NamePattern.parse("{title}".repeat(16)).parts()).hasSize(16);
        assertThatIllegalArgumentException().isThrownBy(() -> NamePattern.parse("{title}".repeat(17)));
        assertThatIllegalArgumentException().isThrownBy(() -> NamePattern.parse("\u6d77".repeat(22) + "{title}"));
    }

    @Test
    void aPatternIsReadAsItIsWritten() {
        List<NameField> fields = List.of(NameField.values());
        ForAll.forAll(
                random -> {
                    var text = new StringBuilder();
                    for (int i = 0; i < 8; i++) {
                        NameField field = fields.get(random.nextInt(fields.size()));
                        int digits = 2 + random.nextInt(3);
                        boolean padded = field.isNumber() && random.nextBoolean();
                        text.append(padded ? field.inBraces().replace("}", ":0" + digits + "}") : field.inBraces());
                        text.append(LITERALS[random.nextInt(LITERALS.length)]);
                    }
                    return text.toString();
                },
                text -> assertThat(NamePattern.parse(text)).hasToString(text));
    }

    private static Map<NameField, String> values() {
        var values = new EnumMap<NameField, String>(NameField.class);
        values.put(NameField.TRACK, "7");
        values.put(NameField.TRACKS, "12");
        values.put(NameField.TITLE, "Tide");
        values.put(NameField.PERFORMER, "Ann");
        values.put(NameField.ALBUM, "Seas");
        values.put(NameField.ISRC, "AA6Q72600007");
        values.put(NameField.EAN, "4006381333931");
        values.put(NameField.CATALOGUE, "CAT-1");
        return values;
    }
}
