package org.pregap.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.pregap.model.Source;
import org.pregap.time.SampleRate;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.sources.SourceWatch;

/** Sources of which a test says whether they are there; their sound lies in memory. */
public final class FakeSources implements SourceWatch {
    private final Set<Source> missing = new HashSet<>();
    private final Observers<SourceWatch> observers = new Observers<>();
    private final MemorySources sounds;
    private int refreshed;

    FakeSources(SampleRate rate) {
        this.sounds = new MemorySources(rate);
    }

    public void setMissing(Source source, boolean isMissing) {
        if (isMissing ? missing.add(source) : missing.remove(source)) {
            observers.tell(this);
        }
    }

    /** How often somebody wanted them to be looked for again. */
    public int refreshed() {
        return refreshed;
    }

    @Override
    public boolean isMissing(Source source) {
        return missing.contains(source);
    }

    @Override
    public MemorySources catalog() {
        return sounds;
    }

    @Override
    public void refresh() {
        refreshed++;
        observers.tell(this);
    }

    @Override
    public Subscription observe(Consumer<? super SourceWatch> observer) {
        return observers.add(observer);
    }
}
