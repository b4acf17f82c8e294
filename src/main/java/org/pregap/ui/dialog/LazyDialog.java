package org.pregap.ui.dialog;

import java.awt.EventQueue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A dialog that is made when somebody asks for it, and then stays. Belongs to the event thread.
 *
 * @param <P> its presenter
 */
public final class LazyDialog<P> {
    private final Supplier<Made<P>> making;
    private @Nullable Made<P> made;

    /** The dialog, once it was asked for. */
    public record Made<P>(DialogWindow window, P presenter) {}

    /** @param making called once at most */
    public LazyDialog(Supplier<Made<P>> making) {
        this.making = making;
    }

    /** Opens it, or brings it to the front as it is. */
    public void open() {
        open(presenter -> {});
    }

    /**
     * A dialog that is not made yet opens a moment later: what waits for the window meanwhile comes between.
     *
     * @param first done before, whether it is open or not
     */
    public void open(Consumer<? super P> first) {
        boolean isMade = made != null;
        Made<P> shown = made();
        Runnable opening = () -> {
            first.accept(shown.presenter());
            shown.window().open();
        };
        if (isMade) {
            opening.run();
        } else {
            EventQueue.invokeLater(opening);
        }
    }

    /** @param first done before, unless it is open: then what somebody began in it stays */
    public void openAfresh(Consumer<? super P> first) {
        open(presenter -> {
            if (!made().window().isOpen()) {
                first.accept(presenter);
            }
        });
    }

    /** Empty where nobody has asked for the dialog yet. */
    public Optional<P> presenter() {
        return Optional.ofNullable(made).map(Made::presenter);
    }

    private Made<P> made() {
        Made<P> there = made == null ? making.get() : made;
        made = there;
        return there;
    }
}
