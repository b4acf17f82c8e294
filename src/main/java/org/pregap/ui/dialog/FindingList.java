package org.pregap.ui.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import org.pregap.check.Finding;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;

/** Findings as lines behind the sign of their severity; why and how to mend them is in the tooltip. */
public final class FindingList {
    private final DefaultListModel<Finding> findings = new DefaultListModel<>();
    private final JList<Finding> list = new JList<>(findings);

    /** @param name for assistive technology */
    public FindingList(String name) {
        list.getAccessibleContext().setAccessibleName(name);
        list.setCellRenderer(new Renderer());
        list.setVisibleRowCount(4);
    }

    public JList<Finding> component() {
        return list;
    }

    public void show(List<Finding> shown) {
        findings.clear();
        findings.addAll(shown);
    }

    private static final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        private final transient Words words = Words.of(FindingList.class);

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, focused);
            Finding finding = (Finding) value;
            ThemeIcon icon = SeverityIcon.of(finding.severity());
            int side = UIScale.scale(6);
            setIcon(selected ? icon.likeText() : icon);
            setIconTextGap(side);
            setText(
                    finding.track().isPresent()
                            ? words.get(
                                    "finding.track",
                                    Integer.toString(finding.track().getAsInt()),
                                    finding.message())
                            : finding.message());
            setToolTipText(finding.rule().why() + " " + finding.rule().fix());
            setBorder(BorderFactory.createEmptyBorder(UIScale.scale(3), side, UIScale.scale(3), side));
            getAccessibleContext().setAccessibleName(words.get("severity." + finding.severity()) + ": " + getText());
            return this;
        }
    }
}
