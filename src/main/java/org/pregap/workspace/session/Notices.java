package org.pregap.workspace.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/** What the window had to say lately. Nothing of it stops anybody; the latest is shown in the info line. */
public final class Notices {
    private static final int KEPT = 100;

    private final Deque<Notice> kept = new ArrayDeque<>();
    private final Observers<Notice> observers = new Observers<>();

    public void tell(Notice notice) {
        if (kept.size() == KEPT) {
            kept.removeFirst();
        }
        kept.addLast(notice);
        observers.tell(notice);
    }

    /** The oldest first. */
    public List<Notice> all() {
        return List.copyOf(kept);
    }

    public Subscription observe(Consumer<? super Notice> observer) {
        return observers.add(observer);
    }
}
