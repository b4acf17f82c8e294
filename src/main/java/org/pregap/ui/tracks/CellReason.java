package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Point;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.words.TipText;

/**
 * Why what was typed does not fit, in a note below the cell, until something else is typed. It is no tooltip of the cell:
 * that would take the Escape key for itself.
 */
final class CellReason {
    private static final int DISTANCE = 4;

    private @Nullable Popup popup;

    void show(JComponent cell, String reason) {
        hide();
        cell.putClientProperty("JComponent.outline", "error");
        cell.getAccessibleContext().setAccessibleDescription(reason);
        if (!cell.isShowing()) {
            return;
        }
        JToolTip note = cell.createToolTip();
        note.setName("tracks.reason");
        note.setTipText(TipText.html(reason));
        var below = new Point(0, cell.getHeight() + UIScale.scale(DISTANCE));
        SwingUtilities.convertPointToScreen(below, cell);
        Popup shown = PopupFactory.getSharedInstance().getPopup(cell, note, below.x, below.y);
        shown.show();
        popup = shown;
    }

    void clear(JComponent cell) {
        hide();
        cell.putClientProperty("JComponent.outline", null);
        cell.getAccessibleContext().setAccessibleDescription(null);
    }

    private void hide() {
        if (popup != null) {
            popup.hide();
            popup = null;
        }
    }
}
