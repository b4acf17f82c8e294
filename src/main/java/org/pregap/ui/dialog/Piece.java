package org.pregap.ui.dialog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a dialog, made when it is first asked for: a large dialog has its pieces made one after the other, so that what
 * waits for the window comes between. Belongs to the event thread.
 */
public final class Piece<T> implements Supplier<T> {
    private final Supplier<? extends T> making;
    private @Nullable T made;

    private Piece(Supplier<? extends T> making) {
        this.making = making;
    }

    public static <T> Piece<T> of(Supplier<? extends T> making) {
        return new Piece<>(making);
    }

    @Override
    public T get() {
        T there = made == null ? making.get() : made;
        made = there;
        return there;
    }

    /** Makes it where it is not made yet. */
    public void make() {
        get();
    }
}
