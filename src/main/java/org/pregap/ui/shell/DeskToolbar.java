package org.pregap.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.desk.SparingRow;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;
import org.pregap.workspace.session.EditModes;
import org.pregap.workspace.session.Ripple;
import org.pregap.workspace.session.Snap;

/** The buttons and choices below the menus. */
final class DeskToolbar extends SparingRow {
    private static final long serialVersionUID = 1L;

    private static final int GAP = 6;
    private static final String SNAP_ROOM = "wmin 105lp";
    private static final String RIPPLE_ROOM = "wmin 125lp";

    private final transient Words words = Words.of(DeskToolbar.class);
    private final transient Desk desk;

    DeskToolbar(Desk desk) {
        super(GAP);
        this.desk = desk;
        setName("toolbar");
        EditModes modes = desk.session().modes();
        add(sign(DeskAction.UNDO, MaterialDesignU.UNDO));
        add(sign(DeskAction.REDO, MaterialDesignR.REDO));
        add(line(), "growy");
        List<JLabel> captions = List.of(label("snap"), label("ripple"), label("pause"));
        add(captions.get(0));
        add(new ModeChoice<>("snap", Snap.values(), modes::snap, modes::setSnap, desk), SNAP_ROOM);
        add(captions.get(1), "gapleft 4");
        add(new ModeChoice<>("ripple", Ripple.values(), modes::ripple, modes::setRipple, desk), RIPPLE_ROOM);
        add(captions.get(2), "gapleft 4");
        add(new PauseField(desk.session()), "wmin pref");
        add(line(), "growy");
        add(written(DeskAction.PLAY_TRANSITIONS, MaterialDesignP.PLAYLIST_PLAY));
        add(line(), "growy");
        add(written(DeskAction.DELIVERY, MaterialDesignD.DISC));
        add(new FindingsLamp(desk), "pushx, alignx right");
        spare(captions);
    }

    private JComponent sign(DeskAction action, Ikon sign) {
        JButton button = written(action, sign);
        button.setHideActionText(true);
        button.getAccessibleContext().setAccessibleName(desk.actions().name(action));
        return button;
    }

    private JButton written(DeskAction action, Ikon sign) {
        var button = new JButton(desk.actions().swing(action));
        button.setIcon(ThemeIcon.of(sign));
        button.setName("toolbar." + action);
        button.setFocusable(false);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        return button;
    }

    private JLabel label(String word) {
        var label = new JLabel(words.get(word));
        label.putClientProperty(FlatClientProperties.STYLE, "foreground: $Pregap.dimForeground");
        return label;
    }

    private static JSeparator line() {
        return new JSeparator(SwingConstants.VERTICAL);
    }
}
