package org.pregap.ui.properties;

import java.awt.Window;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.dialog.DialogWindow;
import org.pregap.ui.words.Words;

/** The properties of the album in a window of their own. */
public final class AlbumPropertiesDialog {
    private final Desk desk;
    private final Window owner;
    private @Nullable Open open;

    /** Once it was asked for. */
    private record Open(DialogWindow window, PropertiesPresenter presenter) {}

    private AlbumPropertiesDialog(Desk desk, Window owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** Nothing is made before it is asked for. */
    public static void bind(Desk desk, Window owner) {
        desk.actions().bind(DeskAction.PROPERTIES, new AlbumPropertiesDialog(desk, owner)::open);
    }

    private void open() {
        Open made = open == null ? make() : open;
        open = made;
        if (!made.window().isOpen()) {
            made.presenter().open();
        }
        made.window().open();
    }

    private Open make() {
        var panel = new PropertiesPanel();
        var presenter = new PropertiesPresenter(desk.session(), panel);
        panel.attach(presenter);
        var window = new DialogWindow(desk.session().settings(), owner, "properties", panel);
        window.setTitle(Words.of(AlbumPropertiesDialog.class).get("title"));
        window.setDefaultButton(panel.ok());
        window.whenClosed(presenter::close);
        panel.whenClosed(window::close);
        return new Open(window, presenter);
    }
}
