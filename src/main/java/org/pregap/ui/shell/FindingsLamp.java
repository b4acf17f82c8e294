package org.pregap.ui.shell;

import java.util.List;
import javax.swing.JButton;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.pregap.check.Finding;
import org.pregap.check.Severity;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;

/** How many errors and warnings the album has, and the way to their list. */
final class FindingsLamp extends JButton {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 14;
    private static final ThemeIcon RED = lamp("Lamp.errorColor");
    private static final ThemeIcon AMBER = lamp("Lamp.warningColor");
    private static final ThemeIcon GREEN = lamp("Lamp.goodColor");

    private final transient Words words = Words.of(FindingsLamp.class);
    private final transient Desk desk;

    FindingsLamp(Desk desk) {
        this.desk = desk;
        setName("toolbar.findings");
        setFocusable(false);
        addActionListener(pressed -> desk.actions().run(DeskAction.FINDINGS));
        setToolTipText(desk.actions().help(DeskAction.FINDINGS));
        desk.session().findings().observe(this::show);
        show(desk.session().findings().all());
    }

    private void show(List<Finding> findings) {
        long errors = desk.session().findings().count(Severity.ERROR);
        long warnings = desk.session().findings().count(Severity.WARNING);
        setIcon(errors > 0 ? RED : warnings > 0 ? AMBER : GREEN);
        setText(words.get("findings", errors, warnings));
    }

    private static ThemeIcon lamp(String colorKey) {
        return ThemeIcon.of(MaterialDesignC.CIRCLE, colorKey).withSize(SIZE);
    }
}
