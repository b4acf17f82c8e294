package org.pregap.workspace.edit;

import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.pregap.model.Album;

/** How far a change can go. Every change by a distance is tried whole, and if it does not fit, as far as it fits. */
final class Reach {
    /** More samples than any album lasts: ten million seconds at 384 kHz. */
    private static final long FARTHEST = 3_840_000_000_000L;

    private final Album album;
    private final DiscOrder order;
    private final LongFunction<Album> change;

    private Reach(Album album, LongFunction<Album> change) {
        this.album = album;
        this.order = DiscOrder.of(album);
        this.change = change;
    }

    /**
     * The album changed by the distance, or by the part of it after which anything more would bring the disc out of order or
     * leave what the model can hold.
     *
     * @param wanted any distance, of either sign
     * @param change for a distance; if one fits, every shorter one of that sign does
     */
    static Album furthest(Album album, long wanted, LongFunction<Album> change) {
        return new Reach(album, change).upTo(Math.max(-FARTHEST, Math.min(FARTHEST, wanted)));
    }

    /**
     * A change of many joins: the whole of it, if an album in order stays in order by it; else as far as each part of it goes.
     * Looks once where the parts would look at every track each.
     *
     * @param whole moves what follows each join the same way, so that what a part brings out of order no later part puts right
     */
    static Album whole(Album album, UnaryOperator<Album> whole, UnaryOperator<Album> inParts) {
        DiscOrder order = DiscOrder.of(album);
        Optional<Album> fitting = order.isWhole() ? fitting(() -> whole.apply(album), order) : Optional.empty();
        return fitting.orElseGet(() -> inParts.apply(album));
    }

    private Album upTo(long wanted) {
        if (wanted == 0) {
            return album;
        }
        Optional<Album> whole = fitting(wanted);
        if (whole.isPresent()) {
            return whole.get();
        }
        long fits = 0;
        long doesNot = wanted;
        Album best = album;
        while (Math.abs(doesNot - fits) > 1) {
            long middle = fits + (doesNot - fits) / 2;
            Optional<Album> tried = fitting(middle);
            if (tried.isPresent()) {
                fits = middle;
                best = tried.get();
            } else {
                doesNot = middle;
            }
        }
        return best;
    }

    private Optional<Album> fitting(long distance) {
        return fitting(() -> change.apply(distance), order);
    }

    /** The model itself refuses what lies beyond its bounds. */
    private static Optional<Album> fitting(Supplier<Album> changed, DiscOrder order) {
        try {
            return Optional.of(changed.get()).filter(order::isKeptBy);
        } catch (IllegalArgumentException | ArithmeticException beyond) {
            return Optional.empty();
        }
    }
}
