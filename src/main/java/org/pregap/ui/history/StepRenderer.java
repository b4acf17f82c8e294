package org.pregap.ui.history;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Font;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.UIManager;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.pregap.ui.history.HistoryView.Step;
import org.pregap.ui.history.HistoryView.Time;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;

/** A step: the present one has an arrow, what was undone is dim and slanted. */
final class StepRenderer extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final int ICON = 18;

    private final transient Words words;
    private final transient ThemeIcon arrow =
            ThemeIcon.of(MaterialDesignC.CHEVRON_RIGHT).withSize(ICON).likeText();

    StepRenderer(Words words) {
        this.words = words;
    }

    /** How far a number moves to the right to end where the widest ends: figures are of different widths, and bold wider. */
    private static int indent(JList<?> list, Font font, String number) {
        var bold = list.getFontMetrics(list.getFont().deriveFont(Font.BOLD));
        int widest = IntStream.rangeClosed('0', '9').map(bold::charWidth).max().orElse(0);
        int figures = Math.max(2, Integer.toString(list.getModel().getSize()).length());
        return figures * widest - list.getFontMetrics(font).stringWidth(number);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, value, index, selected, focused);
        Step step = (Step) value;
        String number = Integer.toString(index + 1);
        setText(number + "\u2003" + step.name());
        boolean undone = step.time() == Time.UNDONE;
        if (undone && !selected) {
            setForeground(UIManager.getColor("Pregap.dimForeground"));
        }
        setFont(list.getFont().deriveFont(undone ? Font.ITALIC : step.time() == Time.PRESENT ? Font.BOLD : Font.PLAIN));
        boolean present = step.time() == Time.PRESENT;
        setIcon(present ? arrow : null);
        int small = UIScale.scale(4);
        int indent = small + indent(list, getFont(), number);
        setIconTextGap(indent);
        int room = present ? 0 : UIScale.scale(ICON) + indent;
        setBorder(BorderFactory.createEmptyBorder(small, small + room, small, 2 * small));
        getAccessibleContext().setAccessibleName(step.name() + ", " + words.get("time." + step.time()));
        return this;
    }
}
