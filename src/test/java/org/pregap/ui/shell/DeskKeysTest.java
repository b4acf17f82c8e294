package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregap.testing.PressedKey;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.action.KeyTable;
import org.pregap.workspace.session.Notices;

class DeskKeysTest {
    private final DeskKeys keys =
            new DeskKeys(null, new KeyTable(InputEvent.CTRL_DOWN_MASK), new DeskActions(new Notices()));

    @ParameterizedTest
    @MethodSource("typing")
    void whereSomethingIsTypedSingleKeysStay(Component focused) {
        assertThat(wanted("I", "0", focused)).isEmpty();
        assertThat(wanted("SPACE", "0", focused)).isEmpty();
        assertThat(wanted("OPEN_BRACKET", "shift", focused)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("typing")
    void whereSomethingIsTypedFunctionKeysAct(Component focused) {
        assertThat(wanted("F5", "0", focused)).contains(DeskAction.PLAY_STOP);
        assertThat(wanted("S", "ctrl", focused)).contains(DeskAction.SAVE);
        assertThat(wanted("F3", "0", focused)).contains(DeskAction.NEXT_TRANSITION);
        assertThat(wanted("F3", "shift", focused)).contains(DeskAction.PREVIOUS_TRANSITION);
    }

    @Test
    void theKeyThatEditsACellIsTheTablesOwn() {
        assertThat(wanted("F2", "0", new JTable())).isEmpty();
    }

    @Test
    void aTextKeepsTheKeysItIsEditedWith() {
        assertThat(wanted("C", "ctrl", new JTextField())).isEmpty();
        assertThat(wanted("LEFT", "ctrl shift", new JTextField())).isEmpty();
        assertThat(wanted("C", "ctrl", new JTable())).contains(DeskAction.COPY_CELLS);
    }

    @Test
    void elsewhereSingleKeysAct() {
        assertThat(wanted("I", "0", new JPanel())).contains(DeskAction.ADD_INDEX);
        assertThat(wanted("SPACE", "0", new JPanel())).contains(DeskAction.PLAY_STOP);
    }

    @Test
    void aButtonKeepsOnlyTheKeysThatPressIt() {
        assertThat(wanted("SPACE", "0", new JButton())).isEmpty();
        assertThat(wanted("ENTER", "0", new JButton())).isEmpty();
        assertThat(wanted("J", "0", new JButton())).contains(DeskAction.SHUTTLE_BACK);
    }

    private Optional<DeskAction> wanted(String key, String held, Component focused) {
        return keys.wanted(PressedKey.of(key, held), focused);
    }

    private static Stream<Component> typing() {
        return Stream.of(new JTextField(), new JTable(), new JList<>(), new JComboBox<>());
    }
}
