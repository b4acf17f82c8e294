package org.pregap.ui.tracks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;
import org.pregap.workspace.document.AlbumDocument;

/** What to do first, where there is no track yet; what is coming, where an album is being opened. */
final class EmptyTracks extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int ICON_SIZE = 40;

    private final JLabel picture = new JLabel();
    private final JLabel heading = new JLabel();
    private final JLabel help = new JLabel();
    private final transient Words words = Words.of(EmptyTracks.class);
    private final List<JComponent> whatToDo;

    EmptyTracks(Desk desk) {
        super(new MigLayout("fill, wrap 1, gapy 6, insets 12", "[center]", "push[][][]12[]push"));
        var add = button(desk.actions().swing(DeskAction.ADD_FILES));
        var open = button(desk.actions().swing(DeskAction.OPEN));
        whatToDo = List.of(help, add, open);
        setName("tracks.empty");
        heading.setName("tracks.empty.heading");
        help.setName("tracks.empty.help");
        help.setText(words.get("empty.help"));
        help.setHorizontalAlignment(SwingConstants.CENTER);
        add(picture);
        add(heading);
        add(help);
        add(add, "split 2");
        add(open);
        dress();
        show(desk.session().document());
        desk.session().document().observe(this::show);
    }

    private void show(AlbumDocument document) {
        Optional<Path> opening = document.opening();
        heading.setText(opening.map(file -> words.get("opening.heading", file.getFileName()))
                .orElseGet(() -> words.get("empty.heading")));
        whatToDo.forEach(part -> part.setVisible(opening.isEmpty()));
    }

    private static JButton button(Action action) {
        var button = new JButton(action);
        button.setName("tracks.empty." + action.getValue(Action.NAME));
        return button;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (heading != null) {
            dress();
        }
    }

    private void dress() {
        setBackground(UIManager.getColor("Table.background"));
        heading.setFont(UIManager.getFont("h3.font"));
        help.setForeground(UIManager.getColor("Tracks.dimForeground"));
        picture.setIcon(ThemeIcon.of(MaterialDesignF.FILE_MUSIC_OUTLINE, "Tracks.dimForeground")
                .withSize(ICON_SIZE));
    }
}
