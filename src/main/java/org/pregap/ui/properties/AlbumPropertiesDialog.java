package org.pregap.ui.properties;

import java.awt.Window;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.dialog.LazyDialog;
import org.pregap.ui.dialog.Making;
import org.pregap.ui.words.Words;

/** The properties of the album in a window of their own. */
public final class AlbumPropertiesDialog {
    private AlbumPropertiesDialog() {}

    /** Nothing is made before it is asked for. */
    public static LazyDialog<?> bind(Desk desk, Window owner) {
        var dialog = new LazyDialog<>(() -> make(desk, owner));
        desk.actions().bind(DeskAction.PROPERTIES, () -> dialog.openAfresh(PropertiesPresenter::open));
        return dialog;
    }

    private static Making<PropertiesPresenter> make(Desk desk, Window owner) {
        var panel = new PropertiesPanel();
        return new Making<>(panel.pieces(), () -> finish(panel, desk, owner));
    }

    private static LazyDialog.Made<PropertiesPresenter> finish(PropertiesPanel panel, Desk desk, Window owner) {
        var presenter = new PropertiesPresenter(desk.session(), panel);
        panel.attach(presenter);
        var window = new DialogWindow(desk.session().settings(), owner, "properties", panel);
        window.setTitle(Words.of(AlbumPropertiesDialog.class).get("title"));
        window.setDefaultButton(panel.ok());
        window.whenClosed(presenter::close);
        panel.whenClosed(window::close);
        return new LazyDialog.Made<>(window, presenter);
    }
}
