package org.pregap.workspace.edit;

import java.util.Optional;
import java.util.function.LongFunction;
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

    /** The model itself refuses what lies beyond its bounds. */
    private Optional<Album> fitting(long distance) {
        try {
            return Optional.of(change.apply(distance)).filter(order::isKeptBy);
        } catch (IllegalArgumentException | ArithmeticException beyond) {
            return Optional.empty();
        }
    }
}
