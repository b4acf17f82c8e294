package org.pregap.ui.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dialog.ModalityType;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import org.pregap.workspace.settings.Settings;

/**
 * The window around a dialog's panel. It stays open beside the main window; Escape closes it, and it comes back in the size
 * it had. Belongs to the event thread.
 */
public final class DialogWindow {
    private static final Pattern SIZE = Pattern.compile("([0-9]{2,5})x([0-9]{2,5})");

    private final JDialog dialog;
    private final Settings settings;
    private final String id;
    private Runnable whenClosed = () -> {};
    private boolean wasOpen;

    /**
     * @param id names the window for tests and for what is remembered, such as {@code history}
     * @param content with its buttons
     */
    public DialogWindow(Settings settings, Window owner, String id, JComponent content) {
        this.settings = settings;
        this.id = id;
        dialog = new JDialog(owner, ModalityType.MODELESS);
        dialog.setName(id + ".dialog");
        dialog.setDefaultCloseOperation(JDialog.HIDE_ON_CLOSE);
        dialog.setContentPane(content);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> close(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentHidden(ComponentEvent event) {
                remember();
                whenClosed.run();
            }
        });
    }

    public void setTitle(String title) {
        dialog.setTitle(title);
    }

    /** What Enter does where nothing else takes it. */
    public void setDefaultButton(JButton button) {
        dialog.getRootPane().setDefaultButton(button);
    }

    /** @param deed also after Escape and the window's own button */
    public void whenClosed(Runnable deed) {
        whenClosed = deed;
    }

    /** Opens it, or brings it to the front; as large as what it shows by now. */
    public void open() {
        if (!wasOpen) {
            place();
        } else if (!dialog.isVisible()) {
            fit();
        }
        wasOpen = true;
        dialog.setVisible(true);
        dialog.toFront();
    }

    /** The first time: nothing is laid out before somebody is to see it. */
    private void place() {
        dialog.pack();
        fit();
        remembered().ifPresent(dialog::setSize);
        dialog.setLocationRelativeTo(dialog.getOwner());
    }

    public void close() {
        dialog.setVisible(false);
    }

    public boolean isOpen() {
        return dialog.isVisible();
    }

    /** An action that closes the dialog, for a button. */
    public AbstractAction closing(String name) {
        return new AbstractAction(name) {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                close();
            }
        };
    }

    /** Nothing is cut off: no smaller than it may be, and as it wants to be where nobody chose a size; never larger than the screen. */
    private void fit() {
        // What is laid out knows its sizes; else each of the questions below works all of them out again.
        dialog.validate();
        Dimension screen = dialog.getToolkit().getScreenSize();
        Insets frame = dialog.getInsets();
        Dimension least = dialog.getContentPane().getMinimumSize();
        least = new Dimension(
                Math.min(screen.width, least.width + frame.left + frame.right),
                Math.min(screen.height, least.height + frame.top + frame.bottom));
        dialog.setMinimumSize(least);
        if (remembered().isPresent()) {
            grow(least, screen);
            return;
        }
        grow(dialog.getPreferredSize(), screen);
        // Text that wraps knows how high it is when it knows how wide.
        dialog.validate();
        grow(dialog.getPreferredSize(), screen);
    }

    private void grow(Dimension wanted, Dimension screen) {
        dialog.setSize(
                Math.min(screen.width, Math.max(dialog.getWidth(), wanted.width)),
                Math.min(screen.height, Math.max(dialog.getHeight(), wanted.height)));
    }

    /** In the pixels of scale 1, so that it is right on another screen too. */
    private void remember() {
        settings.put(settingName(), UIScale.unscale(dialog.getWidth()) + "x" + UIScale.unscale(dialog.getHeight()));
    }

    private Optional<Dimension> remembered() {
        Matcher size = SIZE.matcher(settings.get(settingName()).orElse(""));
        if (!size.matches()) {
            return Optional.empty();
        }
        Dimension screen = dialog.getToolkit().getScreenSize();
        Dimension least = dialog.getMinimumSize();
        int width = Math.min(screen.width, UIScale.scale(Integer.parseInt(size.group(1))));
        int height = Math.min(screen.height, UIScale.scale(Integer.parseInt(size.group(2))));
        return Optional.of(new Dimension(Math.max(least.width, width), Math.max(least.height, height)));
    }

    private String settingName() {
        return "dialog." + id + ".size";
    }
}
