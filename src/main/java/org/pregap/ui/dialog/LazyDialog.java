package org.pregap.ui.dialog;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * A dialog that is made when somebody asks for it, and then stays. Belongs to the event thread.
 *
 * @param <P> its presenter
 */
public final class LazyDialog<P> {
    private final Supplier<Making<P>> making;
    private @Nullable Made<P> made;
    private boolean isBeingMade;

    /** The dialog, once it was asked for. */
    public record Made<P>(DialogWindow window, P presenter) {}

    /** @param making called once at most */
    public LazyDialog(Supplier<Making<P>> making) {
        this.making = making;
    }

    /** Opens it, or brings it to the front as it is. */
    public void open() {
        open(presenter -> {});
    }

    /**
     * A dialog that is not made yet opens a moment later, in several steps: what waits for the window meanwhile comes
     * between.
     *
     * @param first done before, whether it is open or not
     */
    public void open(Consumer<? super P> first) {
        if (made != null) {
            first.accept(made.presenter());
            made.window().open();
        } else if (!isBeingMade) {
            isBeingMade = true;
            LookAndFeel look = UIManager.getLookAndFeel();
            Making<P> how = making.get();
            List<Runnable> steps = new ArrayList<>(how.pieces());
            steps.add(() -> made = how.rest().get());
            steps.add(() -> {
                followFrom(look);
                open(first);
            });
            goOn(steps.iterator());
        }
    }

    /** Another look reaches what is in a window only: pieces that were made before it still have the former one. */
    private void followFrom(LookAndFeel former) {
        if (made != null && former != UIManager.getLookAndFeel()) {
            SwingUtilities.updateComponentTreeUI(made.window().content());
        }
    }

    private static void goOn(Iterator<Runnable> steps) {
        EventQueue.invokeLater(() -> {
            steps.next().run();
            if (steps.hasNext()) {
                goOn(steps);
            }
        });
    }

    /** @param first done before, unless it is open: then what somebody began in it stays */
    public void openAfresh(Consumer<? super P> first) {
        open(presenter -> {
            if (made != null && !made.window().isOpen()) {
                first.accept(presenter);
            }
        });
    }

    /** Empty where nobody has asked for the dialog yet. */
    public Optional<P> presenter() {
        return Optional.ofNullable(made).map(Made::presenter);
    }

    /** What is in the window; empty where nobody has asked for the dialog yet. */
    public Optional<JComponent> content() {
        return Optional.ofNullable(made).map(each -> each.window().content());
    }
}
