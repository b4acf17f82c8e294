package org.pregap.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.testing.PressedKey;

class KeyTableTest {
    private final KeyTable keys = new KeyTable(InputEvent.CTRL_DOWN_MASK);

    @Test
    void noKeyMeansTwoActions() {
        List<KeyStroke> all = new ArrayList<>();
        for (DeskAction action : DeskAction.values()) {
            keys.keyOf(action).ifPresent(all::add);
            keys.singleKeyOf(action).ifPresent(all::add);
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasAKeyThatAlwaysActs(DeskAction action) {
        assertThat(keys.keyOf(action)).isPresent();
    }

    /** Text could not be typed if a plain letter always acted. */
    @ParameterizedTest
    @EnumSource
    void theKeyThatAlwaysActsTypesNothing(DeskAction action) {
        KeyStroke key = keys.keyOf(action).orElseThrow();
        boolean isFunctionKey = key.getKeyCode() >= KeyEvent.VK_F1 && key.getKeyCode() <= KeyEvent.VK_F12;
        int held = key.getModifiers() & (InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK);
        assertThat(isFunctionKey || held != 0).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PLUS, 0, ZOOM_IN",
        "ADD, 0, ZOOM_IN",
        "EQUALS, 0, ZOOM_IN",
        "EQUALS, shift, ZOOM_IN",
        "SUBTRACT, 0, ZOOM_OUT",
        "NUMPAD3, 0, TRACK_3",
        "OPEN_BRACKET, shift, GAP_SHORTER_10",
        "SPACE, ctrl, PLAY_INCOMING",
        "I, 0, ADD_INDEX",
        "I, shift, ADD_COUNTDOWN"
    })
    void singleKeysOfSeveralKeyboardsAreKnown(String key, String held, DeskAction action) {
        assertThat(keys.single(PressedKey.of(key, held))).contains(action);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUALS, ctrl, MAKE_GAPLESS",
        "EQUALS, ctrl shift, ZOOM_IN",
        "PLUS, ctrl, ZOOM_IN",
        "ADD, ctrl, ZOOM_IN",
        "A, ctrl shift, ALL_ACTIONS",
        "F5, 0, PLAY_STOP"
    })
    void keysThatAlwaysActAreKnown(String key, String held, DeskAction action) {
        assertThat(keys.first(PressedKey.of(key, held))).contains(action);
    }

    @Test
    void aPlainLetterAlwaysActsNowhere() {
        assertThat(keys.first(PressedKey.of("I", "0"))).isEmpty();
        assertThat(keys.single(PressedKey.of("I", "ctrl"))).isEmpty();
    }

    @Test
    void onAMacCommandTakesThePlaceOfControl() {
        var mac = new KeyTable(InputEvent.META_DOWN_MASK);
        assertThat(mac.keyOf(DeskAction.SAVE)).contains(KeyStroke.getKeyStroke("meta S"));
        assertThat(mac.keyOf(DeskAction.PLAY_STOP)).contains(KeyStroke.getKeyStroke("F5"));
    }

    @Test
    void keysAreWrittenForPeople() {
        assertThat(keys.shown(DeskAction.GAP_SHORTER_10)).isEqualTo("Ctrl+Alt+Shift+−, Shift+[");
        assertThat(keys.shown(DeskAction.SAVE)).isEqualTo("Ctrl+S");
        assertThat(Optional.of(KeyStroke.getKeyStroke("alt LEFT")).map(KeyText::of))
                .contains("Alt+←");
    }
}
