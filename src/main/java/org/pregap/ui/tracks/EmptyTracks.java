package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.swing.FontIcon;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.words.Words;

/** What to do first, where there is no track yet. */
final class EmptyTracks extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int ICON_SIZE = 40;

    private final JLabel picture = new JLabel();
    private final JLabel heading = new JLabel();
    private final JLabel help = new JLabel();

    EmptyTracks(DeskActions actions) {
        super(new MigLayout("fill, wrap 1, gapy 6, insets 12", "[center]", "push[][][]12[]push"));
        Words words = Words.of(EmptyTracks.class);
        setName("tracks.empty");
        heading.setName("tracks.empty.heading");
        heading.setText(words.get("empty.heading"));
        help.setName("tracks.empty.help");
        help.setText(words.get("empty.help"));
        help.setHorizontalAlignment(SwingConstants.CENTER);
        add(picture);
        add(heading);
        add(help);
        add(button(actions.swing(DeskAction.ADD_FILES)), "split 2");
        add(button(actions.swing(DeskAction.OPEN)));
        dress();
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
        picture.setIcon(FontIcon.of(
                MaterialDesignF.FILE_MUSIC_OUTLINE,
                UIScale.scale(ICON_SIZE),
                UIManager.getColor("Tracks.dimForeground")));
    }
}
