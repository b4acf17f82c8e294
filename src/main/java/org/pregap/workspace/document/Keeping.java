package org.pregap.workspace.document;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pregap.model.Album;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Notices;

/**
 * Keeps the open album at its place as long as it is not saved, and moves from place to place; what cannot be kept there,
 * because its folder is gone, full or read-only, is kept in a refuge. For the window's thread.
 */
final class Keeping {
    private final AlbumStore store;
    private final Turns turns;
    private final Notices notices;
    private final Set<Place> leaving = new LinkedHashSet<>();
    private final Supplier<Place> elsewhere;
    private Place place;
    private Place refuge;
    private @Nullable Album kept;
    private long number;
    private String lastTrouble = "";

    /** @param elsewhere makes places that need no file; nothing is made there before it is needed */
    Keeping(AlbumStore store, Turns turns, Notices notices, Supplier<Place> elsewhere) {
        this.store = store;
        this.turns = turns;
        this.notices = notices;
        this.elsewhere = elsewhere;
        this.place = elsewhere.get();
        this.refuge = elsewhere.get();
    }

    /** Where the open album is. */
    Place place() {
        return place;
    }

    /** The open album without the gesture that is under way. */
    Album settled() {
        return store.revisions().get(store.position()).album();
    }

    /** What was kept at an old place is removed, and others can have it. */
    void moveTo(Place next) {
        Place old = place;
        place = next;
        kept = null;
        if (!old.equals(next)) {
            leave(old);
            leave(refuge);
            refuge = elsewhere.get();
        }
    }

    /** Removes what was kept here. */
    void forget() {
        kept = null;
        Place here = place;
        Place other = refuge;
        long now = ++number;
        turns.takeQuietly("Remove what was kept", job -> forgotten(here, other, now), outcome -> {});
    }

    /** Lets others have a place that was taken for nothing. */
    void letGoUnlessUsed(Place other) {
        if (!other.equals(place)) {
            other.release();
        }
    }

    void autosave() {
        Place here = place;
        turns.takeQuietly("Look after the lock", job -> held(here), outcome -> {
            if (outcome instanceof Outcome.Failed<Boolean> failed) {
                tellOnce(Notice.failure(FaultText.of(failed.reason())));
            }
        });
        Album present = settled();
        if (store.isSaved()) {
            if (kept != null) {
                forget();
            }
        } else if (!present.equals(kept)) {
            keepLater(present);
        }
    }

    void keepNow() {
        if (!store.isSaved()) {
            try {
                kept(place, refuge, ++number, settled());
            } catch (IOException | IllegalArgumentException failure) {
                trouble(failure);
            }
        }
    }

    void close() {
        leaving.forEach(old -> forgetAndRelease(old, ++number));
        leaving.clear();
        if (store.isSaved()) {
            forgetAndRelease(place, ++number);
            forgetAndRelease(refuge, ++number);
        } else {
            keepNow();
            place.release();
            refuge.release();
        }
    }

    private void keepLater(Album present) {
        kept = present;
        Place here = place;
        Place other = refuge;
        long now = ++number;
        turns.takeQuietly("Keep what changed", job -> kept(here, other, now, present), outcome -> {
            if (outcome instanceof Outcome.Failed<Optional<IOException>> failed) {
                kept = null;
                trouble(failed.reason());
            } else if (outcome instanceof Outcome.Done<Optional<IOException>> done) {
                done.result().ifPresentOrElse(this::detour, () -> lastTrouble = "");
            }
        });
    }

    /** @return why it is in the refuge; empty where it is at its place */
    private static Optional<IOException> kept(Place here, Place refuge, long number, Album album) throws IOException {
        try {
            here.keep(number, album);
        } catch (IOException unusable) {
            try {
                refuge.keep(number, album);
            } catch (IOException alsoUnusable) {
                unusable.addSuppressed(alsoUnusable);
                throw unusable;
            }
            return Optional.of(unusable);
        }
        refuge.forget(number);
        return Optional.empty();
    }

    private static boolean held(Place here) throws IOException {
        here.hold();
        return true;
    }

    private static boolean forgotten(Place here, Place refuge, long number) throws IOException {
        refuge.forget(number);
        here.forget(number);
        return true;
    }

    private void leave(Place old) {
        leaving.add(old);
        long now = ++number;
        turns.takeQuietly("Let the file go", job -> forgetAndRelease(old, now), outcome -> leaving.remove(old));
    }

    private static boolean forgetAndRelease(Place old, long number) {
        try {
            old.forget(number);
            return true;
        } catch (IOException stays) {
            // It is older than the file, or somebody is asked about it the next time.
            return false;
        } finally {
            old.release();
        }
    }

    /** The same trouble is told once, not every minute. */
    private void trouble(Throwable failure) {
        tellOnce(Notice.failure("what changed cannot be kept until it is saved: " + FaultText.of(failure)));
    }

    private void detour(IOException failure) {
        tellOnce(Notice.remark(
                "what changed cannot be kept beside the album, so it is kept among albums without a file: "
                        + FaultText.of(failure)));
    }

    private void tellOnce(Notice notice) {
        if (!notice.text().equals(lastTrouble)) {
            lastTrouble = notice.text();
            notices.tell(notice);
        }
    }
}
