package org.pregap.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import org.junit.jupiter.api.Test;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.theme.Look;
import org.pregap.ui.tracks.row.ColumnSet;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.workspace.edit.TrackEdits;
import org.pregap.workspace.history.Selection;

class TracksPanelTest {
    private static final SampleRate RATE = SampleRate.CD;

    private final ShownTracks shown = threeTracks();

    private static ShownTracks threeTracks() {
        Look.LIGHT.install();
        return ShownTracks.of(FakeSession.of(SimpleAlbums.of(
                SimpleAlbums.track("one", RATE, 441_000, Join.Pause.STANDARD),
                SimpleAlbums.track("two", RATE, 441_000, Join.Pause.STANDARD),
                SimpleAlbums.track("three", RATE, 441_000, Join.Pause.STANDARD))));
    }

    private TracksTable table() {
        return shown.table();
    }

    private String cell(int row, TrackColumn column) {
        return String.valueOf(table().getValueAt(row, table().viewColumn(column)));
    }

    private JTextField edit(int row, TrackColumn column) {
        table().changeSelection(row, table().viewColumn(column), false, false);
        assertThat(table().editCellAt(row, table().viewColumn(column))).isTrue();
        return (JTextField) table().getEditorComponent();
    }

    private void key(String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        Object name = table().getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .get(stroke);
        table().getActionMap().get(name).actionPerformed(new ActionEvent(table(), ActionEvent.ACTION_PERFORMED, key));
    }

    @Test
    void enterTakesWhatWasTypedAndGoesDown() {
        edit(0, TrackColumn.TITLE).setText("Opener");
        key("ENTER");

        assertThat(cell(0, TrackColumn.TITLE)).isEqualTo("Opener");
        assertThat(table().isEditing()).isFalse();
        assertThat(table().getSelectedRow()).isEqualTo(1);
        assertThat(shown.session().store().selection().tracks()).containsExactly(2);
    }

    @Test
    void whoeverComesByKeyboardHasACellToBeginWith() {
        assertThat(table().getSelectionModel().getLeadSelectionIndex()).isNegative();
        table().processFocusEvent(new FocusEvent(table(), FocusEvent.FOCUS_GAINED));

        assertThat(table().getSelectionModel().getLeadSelectionIndex()).isZero();
        assertThat(table().getColumnModel().getSelectionModel().getLeadSelectionIndex())
                .isEqualTo(table().viewColumn(TrackColumn.TITLE));
        assertThat(table().getSelectedRowCount()).isZero();
    }

    /** Swing lets Escape close an open tip, and nothing else. */
    @Test
    void noTipIsOpenWhileANumberIsDragged() {
        var tips = ToolTipManager.sharedInstance();
        shown.press(1, TrackColumn.GAIN, 0);
        assertThat(tips.isEnabled()).isFalse();
        shown.drag(1, TrackColumn.GAIN, -20);
        shown.release(1, TrackColumn.GAIN, -20);

        assertThat(tips.isEnabled()).isTrue();
    }

    @Test
    void filesThatAreDroppedBetweenRowsGoThere() {
        int row = table().getRowHeight();

        assertThat(table().showDrop(new Point(200, 2))).isEqualTo(1);
        assertThat(table().showDrop(new Point(200, row + 2))).isEqualTo(2);
        assertThat(table().showDrop(new Point(200, 10 * row))).isEqualTo(4);
    }

    @Test
    void whatDoesNotFitKeepsTheEditorOpenWithTheReason() {
        JTextField field = edit(1, TrackColumn.ISRC);
        field.setText("12");
        key("ENTER");

        assertThat(table().isEditing()).isTrue();
        assertThat(field.getClientProperty("JComponent.outline")).isEqualTo("error");
        assertThat(field.getAccessibleContext().getAccessibleDescription()).contains("ISRC");
        assertThat(shown.session().session().notices().all())
                .as("the info line keeps its hints")
                .isEmpty();

        field.setText("QZABC2600501");
        assertThat(field.getClientProperty("JComponent.outline")).isNull();
        key("ENTER");
        assertThat(cell(1, TrackColumn.ISRC)).isEqualTo("QZABC2600501");
    }

    @Test
    void escapeLeavesTheCellAsItWas() {
        edit(1, TrackColumn.GAIN).setText("nonsense");
        key("ESCAPE");

        assertThat(table().isEditing()).isFalse();
        assertThat(cell(1, TrackColumn.GAIN)).isEqualTo("0.0");
    }

    @Test
    void whatIsBeingTypedIsGivenUpWhenItsRowBecomesAnother() {
        edit(1, TrackColumn.GAIN).setText("-3");
        shown.session().store().apply(TrackEdits.move(shown.session().album(), List.of(2), 1));

        assertThat(table().isEditing()).isFalse();
        assertThat(shown.session().album().tracks())
                .allMatch(track -> track.gain().isUnity());
    }

    @Test
    void homeAndEndGoToTheEndsOfTheRow() {
        table().changeSelection(1, table().viewColumn(TrackColumn.GAIN), false, false);
        key("HOME");
        assertThat(table().getSelectedColumn()).isZero();
        key("END");
        assertThat(table().getSelectedColumn()).isEqualTo(table().getColumnCount() - 1);
        assertThat(table().getSelectedRow()).isEqualTo(1);
    }

    @Test
    void enterOnAButtonPressesIt() {
        table().changeSelection(1, table().viewColumn(TrackColumn.PLAY), false, false);
        key("ENTER");
        table().changeSelection(2, table().viewColumn(TrackColumn.TRANSITION), false, false);
        key("SPACE");

        assertThat(shown.session().transport().calls()).containsExactly("playTrack 2 true", "playTransition 3");
    }

    @Test
    void aClickOnAButtonPlaysAndSelectsNothing() {
        shown.press(1, TrackColumn.PLAY, 0);
        shown.press(2, TrackColumn.PLAY, InputEvent.SHIFT_DOWN_MASK);
        shown.press(1, TrackColumn.TRANSITION, 0);

        assertThat(shown.session().transport().calls())
                .containsExactly("playTrack 2 true", "playTrack 3 false", "playTransition 2");
        assertThat(shown.session().store().selection().isEmpty()).isTrue();
    }

    @Test
    void aNumberIsDraggedUpAndEscapePutsItBack() {
        shown.press(1, TrackColumn.GAIN, 0);
        shown.drag(1, TrackColumn.GAIN, -20);
        assertThat(cell(1, TrackColumn.GAIN)).isEqualTo("+0.5");
        key("ESCAPE");
        assertThat(cell(1, TrackColumn.GAIN)).isEqualTo("0.0");

        shown.press(1, TrackColumn.GAIN, 0);
        shown.drag(1, TrackColumn.GAIN, -20);
        shown.release(1, TrackColumn.GAIN, -20);
        assertThat(shown.session().album().track(2).gain()).isEqualTo(new Gain(500));
        assertThat(shown.session().store().position()).isEqualTo(1);
    }

    @Test
    void severalSelectedNumbersAreDraggedTogether() {
        table().changeSelection(0, table().viewColumn(TrackColumn.GAIN), false, false);
        table().changeSelection(2, table().viewColumn(TrackColumn.GAIN), false, true);
        shown.press(1, TrackColumn.GAIN, 0);
        shown.drag(1, TrackColumn.GAIN, 40);
        shown.release(1, TrackColumn.GAIN, 40);

        assertThat(shown.session().album().tracks())
                .allMatch(track -> track.gain().equals(new Gain(-1000)));
        assertThat(table().getSelectedRowCount()).isEqualTo(3);
    }

    @Test
    void rowsAreDraggedBetweenOthers() {
        shown.press(0, TrackColumn.NUMBER, 0);
        shown.release(0, TrackColumn.NUMBER, 0);
        assertThat(table().areRowsSelected()).isTrue();

        int threeRows = 3 * table().getRowHeight();
        shown.press(0, TrackColumn.TITLE, 0);
        shown.drag(0, TrackColumn.TITLE, threeRows);
        shown.release(0, TrackColumn.TITLE, threeRows);

        assertThat(shown.fileNames()).containsExactly("two", "three", "one");
        assertThat(shown.session().store().position()).isEqualTo(1);
    }

    @Test
    void deleteEmptiesCellsAndLeavesWholeRowsToTheWindow() {
        StringBuilder deleted = new StringBuilder();
        shown.desk().actions().bind(DeskAction.DELETE, () -> deleted.append("deleted"));
        edit(0, TrackColumn.TITLE).setText("Opener");
        key("ENTER");
        table().changeSelection(0, table().viewColumn(TrackColumn.TITLE), false, false);
        key("DELETE");
        assertThat(cell(0, TrackColumn.TITLE)).isEmpty();
        assertThat(deleted).isEmpty();

        shown.session().store().select(Selection.ofTracks(shown.session().album(), List.of(3)));
        key("DELETE");
        assertThat(deleted).hasToString("deleted");
    }

    @Test
    void cellsAreCopiedAndPasted() {
        edit(0, TrackColumn.TITLE).setText("Opener");
        key("ENTER");
        table().changeSelection(0, table().viewColumn(TrackColumn.TITLE), false, false);
        table().changeSelection(0, table().viewColumn(TrackColumn.PAUSE), false, true);
        shown.desk().actions().run(DeskAction.COPY_CELLS);
        assertThat(shown.clipboardText()).isEqualTo("Opener\t\t2.00\n");

        table().changeSelection(2, table().viewColumn(TrackColumn.TITLE), false, false);
        shown.desk().actions().run(DeskAction.PASTE_CELLS);
        assertThat(cell(2, TrackColumn.TITLE)).isEqualTo("Opener");
    }

    @Test
    void wholeRowsAreCopiedWithTheirFiguresAndPastedWithoutThem() {
        edit(0, TrackColumn.TITLE).setText("Opener");
        key("ENTER");
        edit(0, TrackColumn.GAIN).setText("-2");
        key("ENTER");
        shown.press(0, TrackColumn.NUMBER, 0);
        shown.release(0, TrackColumn.NUMBER, 0);
        shown.desk().actions().run(DeskAction.COPY_CELLS);
        assertThat(shown.clipboardText()).startsWith("Opener\t").contains("00:02:00\t00:12:00");

        shown.press(2, TrackColumn.NUMBER, 0);
        shown.release(2, TrackColumn.NUMBER, 0);
        shown.desk().actions().run(DeskAction.PASTE_CELLS);

        assertThat(cell(2, TrackColumn.TITLE)).isEqualTo("Opener");
        assertThat(cell(2, TrackColumn.GAIN)).isEqualTo("-2.0");
        assertThat(shown.session().session().notices().all())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("Start, Length"));
    }

    @Test
    void fillingDownTakesTheSelectedCells() {
        edit(0, TrackColumn.PERFORMER).setText("Mara Lind");
        key("ENTER");
        table().changeSelection(0, table().viewColumn(TrackColumn.PERFORMER), false, false);
        table().changeSelection(2, table().viewColumn(TrackColumn.PERFORMER), false, true);
        shown.desk().actions().refresh();
        shown.desk().actions().run(DeskAction.FILL_DOWN);

        assertThat(cell(2, TrackColumn.PERFORMER)).isEqualTo("Mara Lind");
    }

    @Test
    void columnsAreRemembered() {
        table().getColumnModel().moveColumn(table().viewColumn(TrackColumn.ISRC), 3);

        ColumnSet remembered = ColumnSet.parse(
                shown.session().session().settings().get("tracks.columns").orElseThrow());
        assertThat(remembered.visible().get(3).column()).isEqualTo(TrackColumn.ISRC);
        assertThat(ShownTracks.of(shown.session()).table().column(3)).isEqualTo(TrackColumn.ISRC);
    }

    @Test
    void keysThatAlwaysActInTheWindowMeanNothingElseHere() {
        for (DeskAction action : DeskAction.values()) {
            KeyStroke key = KeyStroke.getKeyStroke(action.key());
            Object name = table().getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .get(key);
            assertThat(Optional.ofNullable(name)
                            .map(table().getActionMap()::get)
                            .isPresent())
                    .as(action.key())
                    .isFalse();
        }
        assertThat(table().getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                        .get(KeyStroke.getKeyStroke("F2")))
                .isEqualTo("startEditing");
    }

    @Test
    void thePointersMeaningIsInTheInfoLine() {
        shown.mouse(MouseEvent.MOUSE_MOVED, 1, TrackColumn.GAIN, new Point(), 0);
        assertThat(shown.desk().hints().hint()).startsWith("Drag up or down");
        shown.mouse(MouseEvent.MOUSE_EXITED, 1, TrackColumn.GAIN, new Point(), 0);
        assertThat(shown.desk().hints().hint()).isEmpty();
    }

    @Test
    void noTitleIsTakenForHtml() {
        edit(0, TrackColumn.TITLE).setText("<html><b>Bold");
        key("ENTER");
        Rectangle cell = table().getCellRect(0, table().viewColumn(TrackColumn.TITLE), true);
        var tip = table().getToolTipText(
                        new MouseEvent(table(), MouseEvent.MOUSE_MOVED, 0, 0, cell.x + 5, cell.y + 5, 0, false));

        assertThat(tip).contains("&lt;html&gt;&lt;b&gt;Bold");
        JComponent drawn = (JComponent) table().prepareRenderer(
                        table().getCellRenderer(0, table().viewColumn(TrackColumn.TITLE)),
                        0,
                        table().viewColumn(TrackColumn.TITLE));
        assertThat(drawn.getClientProperty("html")).isNull();
    }

    @Test
    void anEmptyAlbumSaysWhatToDoFirst() {
        ShownTracks empty = ShownTracks.of(FakeSession.of(SimpleAlbums.of()));
        assertThat(empty.isEmptyShown()).isTrue();

        empty.session().store().open("Open", shown.session().album());
        assertThat(empty.isEmptyShown()).isFalse();
        assertThat(empty.table().getRowCount()).isEqualTo(3);
    }
}
