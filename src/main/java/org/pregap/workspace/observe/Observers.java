package org.pregap.workspace.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Those who want to know of something, told in the order in which they came. Belongs to one thread, the window's; whoever
 * is added or removed while they are told counts from the next time on.
 */
public final class Observers<T> {
    private final List<Consumer<? super T>> observers = new ArrayList<>();

    public Subscription add(Consumer<? super T> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    public void tell(T news) {
        List.copyOf(observers).forEach(observer -> observer.accept(news));
    }
}
