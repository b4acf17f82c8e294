package org.pregap.ui.dialog;

import java.util.List;
import java.util.function.Supplier;

/**
 * How a dialog is made.
 *
 * @param pieces of its content, in this order; what waits for the window may come between
 * @param rest the window and the presenter, when all pieces are there
 */
public record Making<P>(List<Runnable> pieces, Supplier<LazyDialog.Made<P>> rest) {
    public Making {
        pieces = List.copyOf(pieces);
    }

    /** All at once: a small one. */
    public static <P> Making<P> atOnce(Supplier<LazyDialog.Made<P>> whole) {
        return new Making<>(List.of(), whole);
    }
}
