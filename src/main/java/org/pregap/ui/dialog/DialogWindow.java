package org.pregap.ui.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dialog.ModalityType;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
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
import org.jspecify.annotations.Nullable;
import org.pregap.workspace.settings.Settings;

/**
 * The window around a dialog's panel. It stays open beside the main window; Escape closes it, and it comes back in the size
 * it had. Belongs to the event thread.
 */
public final class DialogWindow {
    private static final Pattern SIZE = Pattern.compile("([0-9]{2,5})x([0-9]{2,5})");

    private final Settings settings;
    private final Window owner;
    private final String id;
    private final JComponent content;
    private Runnable whenClosed = () -> {};
    private String title = "";
    private @Nullable JButton defaultButton;
    private @Nullable JDialog dialog;
    private boolean isOpening;
    private boolean isWanted;

    /**
     * Nothing of the system's is made before it is opened.
     *
     * @param id names the window for tests and for what is remembered, such as {@code history}
     * @param content with its buttons
     */
    public DialogWindow(Settings settings, Window owner, String id, JComponent content) {
        this.settings = settings;
        this.owner = owner;
        this.id = id;
        this.content = content;
    }

    public void setTitle(String title) {
        this.title = title;
        if (dialog != null) {
            dialog.setTitle(title);
        }
    }

    /** What Enter does where nothing else takes it. To be said before it is opened. */
    public void setDefaultButton(JButton button) {
        defaultButton = button;
    }

    /** @param deed also after Escape and the window's own button */
    public void whenClosed(Runnable deed) {
        whenClosed = deed;
    }

    /** What is in the window. */
    public JComponent content() {
        return content;
    }

    /**
     * Opens it, or brings it to the front; as large as what it shows by now. The first time it opens in several steps, and
     * nobody sees it before the last. Without a screen it stays closed.
     */
    public void open() {
        isWanted = true;
        if (isOpening) {
            return;
        }
        if (dialog != null) {
            if (!dialog.isVisible()) {
                fit(dialog);
            }
            show(dialog);
            return;
        }
        if (GraphicsEnvironment.isHeadless()) {
            return;
        }
        JDialog window = make();
        dialog = window;
        isOpening = true;
        window.addNotify();
        Settling.settle(content, () -> {
            window.pack();
            fit(window);
            remembered(window).ifPresent(window::setSize);
            window.setLocationRelativeTo(owner);
            EventQueue.invokeLater(() -> opened(window));
        });
    }

    private void opened(JDialog window) {
        isOpening = false;
        if (isWanted) {
            show(window);
        }
    }

    private static void show(JDialog window) {
        window.setVisible(true);
        window.toFront();
    }

    private JDialog make() {
        var window = new JDialog(owner, title, ModalityType.MODELESS);
        window.setName(id + ".dialog");
        window.setDefaultCloseOperation(JDialog.HIDE_ON_CLOSE);
        window.setContentPane(content);
        window.getRootPane().setDefaultButton(defaultButton);
        window.getRootPane()
                .registerKeyboardAction(
                        event -> close(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        window.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentHidden(ComponentEvent event) {
                remember(window);
                whenClosed.run();
            }
        });
        return window;
    }

    /** While it opens: it stays closed. */
    public void close() {
        isWanted = false;
        if (isOpening) {
            whenClosed.run();
        } else if (dialog != null) {
            dialog.setVisible(false);
        }
    }

    public boolean isOpen() {
        return dialog != null && dialog.isVisible();
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
    private void fit(JDialog window) {
        // What is laid out knows its sizes; else each of the questions below works all of them out again.
        window.validate();
        Dimension screen = window.getToolkit().getScreenSize();
        Insets frame = window.getInsets();
        Dimension least = window.getContentPane().getMinimumSize();
        least = new Dimension(
                Math.min(screen.width, least.width + frame.left + frame.right),
                Math.min(screen.height, least.height + frame.top + frame.bottom));
        window.setMinimumSize(least);
        if (remembered(window).isPresent()) {
            grow(window, least, screen);
            return;
        }
        grow(window, window.getPreferredSize(), screen);
        // Text that wraps knows how high it is when it knows how wide.
        window.validate();
        grow(window, window.getPreferredSize(), screen);
    }

    private static void grow(JDialog window, Dimension wanted, Dimension screen) {
        window.setSize(
                Math.min(screen.width, Math.max(window.getWidth(), wanted.width)),
                Math.min(screen.height, Math.max(window.getHeight(), wanted.height)));
    }

    /** In the pixels of scale 1, so that it is right on another screen too. */
    private void remember(JDialog window) {
        settings.put(settingName(), UIScale.unscale(window.getWidth()) + "x" + UIScale.unscale(window.getHeight()));
    }

    private Optional<Dimension> remembered(JDialog window) {
        Matcher size = SIZE.matcher(settings.get(settingName()).orElse(""));
        if (!size.matches()) {
            return Optional.empty();
        }
        Dimension screen = window.getToolkit().getScreenSize();
        Dimension least = window.getMinimumSize();
        int width = Math.min(screen.width, UIScale.scale(Integer.parseInt(size.group(1))));
        int height = Math.min(screen.height, UIScale.scale(Integer.parseInt(size.group(2))));
        return Optional.of(new Dimension(Math.max(least.width, width), Math.max(least.height, height)));
    }

    private String settingName() {
        return "dialog." + id + ".size";
    }
}
