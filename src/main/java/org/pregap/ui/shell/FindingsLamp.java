package org.pregap.ui.shell;

import javax.swing.JButton;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.pregap.check.Severity;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;
import org.pregap.workspace.history.AlbumStore;

/** How many errors and warnings the album has, and the way to their list. Of an album without tracks it says what to do. */
final class FindingsLamp extends JButton {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 14;
    private static final ThemeIcon RED = lamp("Lamp.errorColor");
    private static final ThemeIcon AMBER = lamp("Lamp.warningColor");
    private static final ThemeIcon GREEN = lamp("Lamp.goodColor");
    private static final ThemeIcon OUT = lamp("Button.disabledText");

    private final transient Words words = Words.of(FindingsLamp.class);
    private final transient Desk desk;

    FindingsLamp(Desk desk) {
        this.desk = desk;
        setName("toolbar.findings");
        setFocusable(false);
        addActionListener(pressed -> desk.actions().run(DeskAction.FINDINGS));
        setToolTipText(desk.actions().help(DeskAction.FINDINGS));
        desk.session().findings().observe(findings -> tell());
        desk.session().document().observe(document -> {
            if (isEmpty()) {
                tell();
            }
        });
        desk.session().store().observe(change -> {
            if (change == AlbumStore.Change.OPENED) {
                awaitCheck();
            }
        });
        tell();
    }

    /** What was found is that of another album until the check ends. */
    private void awaitCheck() {
        if (isEmpty()) {
            tell();
            return;
        }
        setIcon(OUT);
        setText(words.get("findings.checking"));
    }

    private boolean isEmpty() {
        return desk.session().store().album().tracks().isEmpty();
    }

    private void tell() {
        if (isEmpty()) {
            boolean opens = desk.session().document().opening().isPresent();
            setIcon(OUT);
            setText(words.get(opens ? "findings.opening" : "findings.noTracks"));
            return;
        }
        long errors = desk.session().findings().count(Severity.ERROR);
        long warnings = desk.session().findings().count(Severity.WARNING);
        setIcon(errors > 0 ? RED : warnings > 0 ? AMBER : GREEN);
        setText(words.get("findings", errors, warnings));
    }

    private static ThemeIcon lamp(String colorKey) {
        return ThemeIcon.of(MaterialDesignC.CIRCLE, colorKey).withSize(SIZE);
    }
}
