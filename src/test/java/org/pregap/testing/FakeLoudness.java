package org.pregap.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.analysis.Loudness;
import org.pregap.workspace.loudness.TrackLoudness;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/** Figures of loudness that a test sets; none at first. */
public final class FakeLoudness implements TrackLoudness {
    private final Map<Integer, Loudness> tracks = new HashMap<>();
    private final Observers<TrackLoudness> observers = new Observers<>();
    private Optional<Loudness> album = Optional.empty();
    private boolean isMeasuring;

    public void set(int track, Loudness loudness) {
        tracks.put(track, loudness);
        observers.tell(this);
    }

    public void setAlbum(Optional<Loudness> loudness) {
        album = loudness;
        observers.tell(this);
    }

    public void setMeasuring(boolean measuring) {
        isMeasuring = measuring;
        observers.tell(this);
    }

    @Override
    public Optional<Loudness> of(int track) {
        return Optional.ofNullable(tracks.get(track));
    }

    @Override
    public Optional<Loudness> album() {
        return album;
    }

    @Override
    public boolean isMeasuring() {
        return isMeasuring;
    }

    @Override
    public Subscription observe(Consumer<? super TrackLoudness> observer) {
        return observers.add(observer);
    }
}
