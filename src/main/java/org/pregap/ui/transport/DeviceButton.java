package org.pregap.ui.transport;

import java.awt.Dimension;
import java.awt.Insets;
import java.util.List;
import javax.swing.JButton;

/** A button that says as much as there is room for: the longest of its texts that fits. */
final class DeviceButton extends JButton {
    private static final long serialVersionUID = 1L;

    private List<String> texts = List.of("");

    DeviceButton(String name) {
        setName(name);
        setFocusable(false);
        setHorizontalAlignment(TRAILING);
        putClientProperty("JButton.buttonType", "toolBarButton");
    }

    /** @param longestFirst at least one */
    void setTexts(List<String> longestFirst) {
        if (!longestFirst.equals(texts)) {
            texts = List.copyOf(longestFirst);
            getAccessibleContext().setAccessibleName(texts.get(0));
            fit();
            revalidate();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return texts == null ? size : new Dimension(width(texts.get(0)), size.height);
    }

    @Override
    public Dimension getMinimumSize() {
        Dimension size = super.getPreferredSize();
        return texts == null ? size : new Dimension(width(texts.get(texts.size() - 1)), size.height);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        fit();
    }

    private void fit() {
        String fitting = texts.get(texts.size() - 1);
        for (int i = texts.size() - 1; i >= 0 && width(texts.get(i)) <= getWidth(); i--) {
            fitting = texts.get(i);
        }
        if (!fitting.equals(getText())) {
            setText(fitting);
        }
    }

    private int width(String text) {
        Insets insets = getInsets();
        int icon = getIcon() == null ? 0 : getIcon().getIconWidth() + getIconTextGap();
        return insets.left + insets.right + icon + getFontMetrics(getFont()).stringWidth(text) + 2;
    }
}
