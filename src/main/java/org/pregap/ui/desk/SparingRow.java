package org.pregap.ui.desk;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Controls beside each other. Where there is too little room, captions go before anything is cut off. */
public class SparingRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final int gap;
    private List<JComponent> spared = List.of();

    /** @param gap between two controls, in units of design */
    protected SparingRow(int gap) {
        super(new MigLayout("insets 4 8 4 8, hidemode 3, gap " + gap, "", "[center]"));
        this.gap = gap;
    }

    /** @param captions what is hidden where there is no room, the first first; nothing else shows or hides them */
    protected final void spare(List<? extends JComponent> captions) {
        spared = List.copyOf(captions);
    }

    /** What must be seen; the captions are hidden before it is cut. */
    @Override
    public void doLayout() {
        // Asks nothing that showing or hiding changes, so that it comes to the same when it is laid out for that again.
        int missing = getMinimumSize().width + hiddenWidth() - getWidth();
        for (JComponent caption : spared) {
            boolean fits = missing <= 0;
            missing -= width(caption);
            if (caption.isVisible() != fits) {
                caption.setVisible(fits);
            }
        }
        super.doLayout();
    }

    private int hiddenWidth() {
        return spared.stream()
                .filter(caption -> !caption.isVisible())
                .mapToInt(this::width)
                .sum();
    }

    private int width(JComponent caption) {
        return caption.getPreferredSize().width + UIScale.scale(gap);
    }
}
