package org.pregap.ui.properties;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.dialog.FileChoice;
import org.pregap.ui.dialog.Form;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.words.Words;
import org.pregap.workspace.edit.cell.AlbumCell;

/** The picture of the cover: its path, a button that asks for it, one that takes it away, and the picture. */
final class CoverRow {
    private final JTextField path;
    private final JButton choose;
    private final JButton clear;
    private final Preview preview = new Preview();

    /**
     * @param path where it is typed
     * @param tell takes another path; empty for none
     */
    CoverRow(Words words, JTextField path, Consumer<String> tell) {
        this.path = path;
        choose = button(words, "chooseCover");
        clear = button(words, "clearCover");
        preview.setName("properties.coverPreview");
        preview.getAccessibleContext().setAccessibleName(words.get("coverPreview"));
        choose.addActionListener(event -> FileChoice.file(choose, words.get("pictures"), "jpg", "jpeg", "png")
                .ifPresent(file -> tell.accept(file.toString())));
        clear.addActionListener(event -> tell.accept(""));
    }

    void addTo(Form form) {
        var whole = new JPanel(new MigLayout("insets 0, wrap 2, novisualpadding", "[][grow,fill]", "[][]push"));
        whole.add(path, "span 2, growx, wmin 0");
        whole.add(preview, "spany 2, top");
        var buttons = new JPanel(new MigLayout("insets 0, novisualpadding", "[][]"));
        buttons.add(choose);
        buttons.add(clear);
        whole.add(buttons, "top");
        form.row("field." + AlbumCell.COVER.id(), path, whole, "wmin 0");
    }

    void show(CoverPreview shown) {
        preview.show(shown.image());
        clear.setEnabled(!path.getText().isEmpty());
    }

    private static JButton button(Words words, String key) {
        JButton button = Mnemonic.set(new JButton(), words.get(key));
        button.setName("properties." + key);
        return button;
    }

    /** Draws the picture as large as its square lets it be. */
    private static final class Preview extends JComponent {
        private static final long serialVersionUID = 1L;
        private static final int SIDE = 64;

        private transient @Nullable BufferedImage image;

        void show(Optional<BufferedImage> newImage) {
            image = newImage.orElse(null);
            repaint();
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(UIScale.scale(SIDE), UIScale.scale(SIDE));
        }

        @Override
        public Dimension getMinimumSize() {
            return getPreferredSize();
        }

        @Override
        protected void paintComponent(Graphics g) {
            Graphics2D g2 = (Graphics2D) g.create();
            if (image == null) {
                g2.setColor(UIManager.getColor("Component.borderColor"));
                g2.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
            } else {
                double scale =
                        Math.min(getWidth() / (double) image.getWidth(), getHeight() / (double) image.getHeight());
                int width = (int) Math.round(image.getWidth() * scale);
                int height = (int) Math.round(image.getHeight() * scale);
                g2.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
                g2.drawImage(image, (getWidth() - width) / 2, (getHeight() - height) / 2, width, height, null);
            }
            g2.dispose();
        }

        /** Its name is its text. */
        @Override
        public AccessibleContext getAccessibleContext() {
            if (accessibleContext == null) {
                accessibleContext = new AccessiblePicture();
            }
            return accessibleContext;
        }

        /** What assistive programs are told. */
        private final class AccessiblePicture extends AccessibleJComponent {
            private static final long serialVersionUID = 1L;

            @Override
            public AccessibleRole getAccessibleRole() {
                return AccessibleRole.ICON;
            }
        }
    }
}
