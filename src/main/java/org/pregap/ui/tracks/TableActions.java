package org.pregap.ui.tracks;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.tracks.row.CellBlock;
import org.pregap.ui.tracks.row.TrackColumn;
import org.pregap.ui.tracks.row.TrackRow;
import org.pregap.ui.words.Words;
import org.pregap.workspace.session.Notice;

/** The actions of the window that the table carries out, and what they are carried out on: the selection. */
final class TableActions {
    private final Desk desk;
    private final TracksTable table;
    private final TracksPresenter presenter;
    private final TrackEditing editing;
    private final TableHeader header;
    private final Supplier<Clipboard> clipboard;
    private final Words words = Words.of(TableActions.class);

    /** The parts of the table. */
    record Parts(TracksTable table, TracksPresenter presenter, TrackEditing editing, TableHeader header) {}

    TableActions(Desk desk, Parts parts, Supplier<Clipboard> clipboard) {
        this.desk = desk;
        this.table = parts.table();
        this.presenter = parts.presenter();
        this.editing = parts.editing();
        this.header = parts.header();
        this.clipboard = clipboard;
    }

    void bind() {
        DeskActions actions = desk.actions();
        actions.bind(DeskAction.COPY_CELLS, this::copy, this::isSelected);
        actions.bind(DeskAction.PASTE_CELLS, this::paste, this::isFilled);
        actions.bind(DeskAction.FILL_DOWN, this::fillDown, () -> table.getSelectedRowCount() > 1);
        actions.bind(DeskAction.COLUMNS, header::openMenu, table::isShowing);
        actions.bind(DeskAction.PLAY_TRACK, () -> presenter.play(presenter.rowToPlay(), false), this::isFilled);
        actions.bind(DeskAction.PLAY_WITH_PREROLL, () -> presenter.play(presenter.rowToPlay(), true), this::isFilled);
        actions.bind(
                DeskAction.PLAY_TRANSITION,
                () -> presenter.playTransition(presenter.transitionToPlay()),
                presenter::hasTransitions);
        actions.bind(DeskAction.PLAY_TRANSITIONS, presenter::playTransitions, presenter::hasTransitions);
    }

    /** Empties the selected cells; where whole rows are selected, deletes their tracks. */
    void clear() {
        if (table.areRowsSelected()) {
            desk.actions().run(DeskAction.DELETE);
        } else {
            told(editing.clear(rows(), table.columnsSelected()));
        }
    }

    void copy() {
        List<TrackColumn> columns =
                table.columnsSelected().stream().filter(TrackColumn::isCopied).toList();
        List<TrackRow> copied = rows().stream().map(presenter::row).toList();
        clipboard.get().setContents(new StringSelection(CellBlock.of(copied, columns)), null);
    }

    void paste() {
        try {
            Object text = clipboard.get().getData(DataFlavor.stringFlavor);
            told(editing.paste(rows(), columnsFromLead(), String.valueOf(text)));
        } catch (UnsupportedFlavorException | IOException | IllegalStateException noText) {
            told(Optional.of(words.get("paste.nothing")));
        }
    }

    private void fillDown() {
        told(editing.fillDown(rows(), table.columnsSelected()));
    }

    private void told(Optional<String> refusal) {
        refusal.ifPresent(reason -> desk.session().notices().tell(Notice.failure(reason)));
    }

    /** From the leftmost selected column on: a block may be wider than what is selected. */
    private List<TrackColumn> columnsFromLead() {
        List<TrackColumn> columns = new ArrayList<>();
        for (int i = Math.max(0, table.getSelectedColumn()); i < table.getColumnCount(); i++) {
            if (table.column(i).isCopied()) {
                columns.add(table.column(i));
            }
        }
        return columns;
    }

    private List<Integer> rows() {
        return List.copyOf(table.rowsSelected());
    }

    private boolean isSelected() {
        return table.getSelectedRowCount() > 0;
    }

    private boolean isFilled() {
        return !presenter.rows().isEmpty();
    }
}
