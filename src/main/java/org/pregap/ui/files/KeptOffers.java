package org.pregap.ui.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pregap.ui.words.Words;
import org.pregap.workspace.document.AlbumDocument;
import org.pregap.workspace.document.AlbumDocument.Autosave;

/**
 * Offers what windows kept that ended badly, one after another: first a newer state of the album that is open, then the
 * albums that were never saved. What is put off stays where it is, for the next window.
 */
final class KeptOffers {
    private final Words words = Words.of(KeptOffers.class);
    private final AlbumDocument document;
    private final FilesView view;
    private final Consumer<Autosave> take;
    private final Set<Autosave> putOff = new HashSet<>();
    private Optional<Autosave> newer = Optional.empty();
    private Optional<Autosave> offered = Optional.empty();

    /** @param take recovers an album, if somebody still wants it */
    KeptOffers(AlbumDocument document, FilesView view, Consumer<Autosave> take) {
        this.document = document;
        this.view = view;
        this.take = take;
    }

    /** From now on; whatever is found later is offered then. */
    void start() {
        document.observe(changed -> next());
        next();
    }

    /** Another album is open, of which this was kept. */
    void opened(Optional<Autosave> keptOfIt) {
        newer = keptOfIt;
        next();
    }

    /** Nothing is offered while an album is being opened: a click would meet what comes next. */
    private void next() {
        List<Autosave> orphans = document.orphans().stream()
                .filter(orphan -> !putOff.contains(orphan))
                .toList();
        Optional<Autosave> next = document.opening().isPresent()
                ? Optional.empty()
                : newer.or(() -> orphans.stream().findFirst());
        if (next.isEmpty()) {
            view.withdrawOffer();
        } else if (!next.equals(offered)) {
            offer(next.get(), orphans.size() - 1);
        }
        offered = next;
    }

    private void offer(Autosave kept, int more) {
        String text = kept.album().isPresent()
                ? words.get("offer.newer", kept.title(), age(kept))
                : words.get("offer.orphan", kept.title(), more);
        view.offer(new FilesView.Offer(text, () -> take.accept(kept), () -> discard(kept), () -> putOff(kept)));
    }

    private void discard(Autosave kept) {
        document.discard(kept);
        pass(kept);
    }

    private void putOff(Autosave kept) {
        putOff.add(kept);
        pass(kept);
    }

    private void pass(Autosave kept) {
        newer = newer.filter(other -> !other.equals(kept));
        next();
    }

    /** By how much it is newer, in the largest fitting unit. */
    private String age(Autosave kept) {
        long seconds = kept.secondsNewer();
        if (seconds < 120) {
            return words.get("seconds", seconds);
        }
        return seconds < 7200 ? words.get("minutes", seconds / 60) : words.get("hours", seconds / 3600);
    }
}
