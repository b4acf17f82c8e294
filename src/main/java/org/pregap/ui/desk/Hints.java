package org.pregap.ui.desk;

import java.util.function.Consumer;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/** What a click would do where the pointer is now; shown in the info line. */
public final class Hints {
    private final Observers<String> observers = new Observers<>();
    private String hint = "";

    /** @param newHint a few words; empty where the pointer means nothing */
    public void show(String newHint) {
        if (!newHint.equals(hint)) {
            hint = newHint;
            observers.tell(hint);
        }
    }

    public String hint() {
        return hint;
    }

    public Subscription observe(Consumer<? super String> observer) {
        return observers.add(observer);
    }
}
