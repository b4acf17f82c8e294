package org.pregap.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pregap.time.SamplePos;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.listening.MeterReading;
import org.pregap.workspace.listening.Transport;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/** A transport without sound: notes what it is asked for, and is wherever a test puts it. */
public final class FakeTransport implements Transport {
    private final List<String> calls = new ArrayList<>();
    private final Observers<Status> observers = new Observers<>();
    private Status status = new Status("Default device", 44_100, 16, 0, Optional.empty());
    private MeterReading meters = MeterReading.SILENCE;
    private Optional<TimeRange> loop = Optional.empty();
    private Rolls rolls = Rolls.STANDARD;
    private SamplePos playhead = SamplePos.ZERO;
    private boolean isPlaying;

    /** What it was asked for, in order, such as {@code playTrack 2 true}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** As if it had played on to here. */
    public void setPlayhead(SamplePos position) {
        playhead = position;
    }

    public void setStatus(Status newStatus) {
        status = newStatus;
        observers.tell(status);
    }

    public void setMeters(MeterReading reading) {
        meters = reading;
    }

    @Override
    public void toggle(Side side) {
        note("toggle " + side);
        play(!isPlaying);
    }

    @Override
    public void playFrom(SamplePos position) {
        note("playFrom " + position.sample());
        playhead = position;
        play(true);
    }

    @Override
    public void playRange(TimeRange range) {
        note("playRange " + range.start().sample() + " " + range.end().sample());
        playhead = range.start();
        play(true);
    }

    @Override
    public void playTrack(int number, boolean preRoll) {
        note("playTrack " + number + " " + preRoll);
        play(true);
    }

    @Override
    public void playTransition(int intoTrack) {
        note("playTransition " + intoTrack);
        play(true);
    }

    @Override
    public void playTransitions() {
        note("playTransitions");
        play(true);
    }

    @Override
    public void stop() {
        note("stop");
        play(false);
    }

    @Override
    public void seek(SamplePos position) {
        note("seek " + position.sample());
        playhead = position;
        observers.tell(status);
    }

    @Override
    public void loop(Optional<TimeRange> range) {
        note("loop "
                + range.map(each -> each.start().sample() + " " + each.end().sample())
                        .orElse("off"));
        loop = range;
        observers.tell(status);
    }

    @Override
    public Optional<TimeRange> loop() {
        return loop;
    }

    @Override
    public void shuttle(int direction) {
        note("shuttle " + direction);
        play(direction != 0);
    }

    @Override
    public boolean isPlaying() {
        return isPlaying;
    }

    @Override
    public SamplePos playhead() {
        return playhead;
    }

    @Override
    public Rolls rolls() {
        return rolls;
    }

    @Override
    public void setRolls(Rolls newRolls) {
        rolls = newRolls;
        observers.tell(status);
    }

    @Override
    public List<String> devices() {
        return List.of("Default device", "Studio interface");
    }

    @Override
    public void choose(String device) {
        note("choose " + device);
        setStatus(new Status(device, status.rateHz(), status.bits(), 0, Optional.empty()));
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public MeterReading meters() {
        return meters;
    }

    @Override
    public void resetMeters() {
        note("resetMeters");
        meters = MeterReading.SILENCE;
    }

    @Override
    public Subscription observe(Consumer<? super Status> observer) {
        return observers.add(observer);
    }

    private void note(String call) {
        calls.add(call);
    }

    private void play(boolean plays) {
        isPlaying = plays;
        observers.tell(status);
    }
}
