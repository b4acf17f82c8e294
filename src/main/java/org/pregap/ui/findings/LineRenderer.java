package org.pregap.ui.findings;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.UIManager;
import org.pregap.ui.dialog.SeverityIcon;
import org.pregap.ui.findings.FindingsView.Line;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;

/** A heading in bold, a finding behind the sign of its severity. */
final class LineRenderer extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    private final transient Words words;

    LineRenderer(Words words) {
        this.words = words;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, value, index, selected, focused);
        int above = UIScale.scale(value instanceof Line.Heading && index > 0 ? 12 : 4);
        int side = UIScale.scale(8);
        setBorder(BorderFactory.createEmptyBorder(above, side, UIScale.scale(4), side));
        if (value instanceof Line.Item item) {
            ThemeIcon icon = SeverityIcon.of(item.finding().severity());
            setIcon(selected ? icon.likeText() : icon);
            setIconTextGap(side);
            setText(item.place().isEmpty() ? item.text() : item.place() + "   " + item.text());
            setFont(list.getFont());
            getAccessibleContext()
                    .setAccessibleName(words.get(item.finding().severity() + ".spoken") + ": " + getText());
        } else if (value instanceof Line.Heading heading) {
            setIcon(null);
            setText(heading.text());
            setFont(list.getFont().deriveFont(Font.BOLD));
            if (!selected) {
                setForeground(UIManager.getColor("Label.foreground"));
            }
            getAccessibleContext().setAccessibleName(heading.text());
        }
        return this;
    }
}
