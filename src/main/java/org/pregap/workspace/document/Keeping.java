package org.pregap.workspace.document;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pregap.model.Album;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Notices;

/** Keeps the open album at its place as long as it is not saved, and moves from place to place. For the window's thread. */
final class Keeping {
    private final AlbumStore store;
    private final Turns turns;
    private final Notices notices;
    private final Set<Place> leaving = new LinkedHashSet<>();
    private Place place;
    private @Nullable Album kept;
    private long number;
    private String lastTrouble = "";

    Keeping(AlbumStore store, Turns turns, Notices notices, Place first) {
        this.store = store;
        this.turns = turns;
        this.notices = notices;
        this.place = first;
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
        }
    }

    /** Removes what was kept here. */
    void forget() {
        kept = null;
        Place here = place;
        long now = ++number;
        turns.takeQuietly("Remove what was kept", job -> forgotten(here, now), outcome -> {});
    }

    /** Lets others have a place that was taken for nothing. */
    void letGoUnlessUsed(Place other) {
        if (!other.equals(place)) {
            other.release();
        }
    }

    void autosave() {
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
                place.keep(++number, settled());
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
        } else {
            keepNow();
            place.release();
        }
    }

    private void keepLater(Album present) {
        kept = present;
        Place here = place;
        long now = ++number;
        turns.takeQuietly("Keep what changed", job -> kept(here, now, present), outcome -> {
            if (outcome instanceof Outcome.Failed<Boolean> failed) {
                kept = null;
                trouble(failed.reason());
            } else {
                lastTrouble = "";
            }
        });
    }

    private static boolean kept(Place here, long number, Album album) throws IOException {
        here.keep(number, album);
        return true;
    }

    private static boolean forgotten(Place here, long number) throws IOException {
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
        String text = "what changed cannot be kept until it is saved: " + FaultText.of(failure);
        if (!text.equals(lastTrouble)) {
            lastTrouble = text;
            notices.tell(Notice.failure(text));
        }
    }
}
