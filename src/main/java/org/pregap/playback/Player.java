package org.pregap.playback;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/**
 * Plays sounds on a card. No method waits: what is asked for becomes the next {@link Plan}, which two threads follow. One
 * feeds: it opens the card, pulls the sound into the ring, and looks after the other, which takes from the ring and gives
 * to the card. Methods are for one thread, those that ask for any.
 */
public final class Player implements AutoCloseable {
    /** A card that takes nothing for so long is stuck. */
    private static final long STUCK_NANOS = 1_000_000_000L;

    private static final long FEED_NANOS = 4_000_000;
    private static final long CLOSE_MILLIS = 500;

    private final SoundCard card;
    private final Function<Exception, String> words;
    private final Runnable changed;
    private final LongSupplier clock;
    private final CurrentPlan plan = new CurrentPlan();
    private final Thread feeder;
    private volatile Wish wish = Wish.NONE;
    private volatile @Nullable Output output;
    private volatile State state = State.NONE;
    private final AtomicLong resets = new AtomicLong();
    private volatile Optional<Plan.Piece> rehearsal = Optional.empty();
    private volatile boolean closed;

    /** Only for the feeder: the wish that was last tried to fulfil, and what was told last of the line. */
    private Wish tried = Wish.NONE;

    private long endTold;

    /**
     * @param number so that the same wish can be tried again
     * @param device empty for the system's default one
     */
    private record Wish(long number, String device, Optional<SampleRate> rate) {
        static final Wish NONE = new Wish(0, "", Optional.empty());
    }

    /**
     * The card as it is.
     *
     * @param device the name of the device in use; empty while there is none
     * @param rateHz asked of the device; 0 while there is none
     * @param bits 16 or 24; 0 while there is none
     * @param dropouts how often the card had nothing to play while something sounded, since the device was opened
     * @param trouble a sentence on why there is no sound
     */
    public record State(String device, int rateHz, int bits, long dropouts, Optional<String> trouble) {
        static final State NONE = new State("", 0, 0, 0, Optional.empty());
    }

    /**
     * @param words says for people why a sound cannot be pulled
     * @param changed is called on a thread of the player's after the state changed or something was played to its end
     */
    public Player(SoundCard card, Function<Exception, String> words, Runnable changed) {
        this(card, words, changed, System::nanoTime);
    }

    Player(SoundCard card, Function<Exception, String> words, Runnable changed, LongSupplier clock) {
        this.card = card;
        this.words = words;
        this.changed = changed;
        this.clock = clock;
        this.feeder = new Thread(this::feed, "pregap-feeder");
        feeder.setDaemon(true);
        feeder.start();
    }

    /**
     * Opens a device ahead, so that playing begins at once; closes the one before. What plays at this rate goes on there,
     * from what is heard now; what plays at another one is stopped.
     *
     * @param device its name; empty for the system's default one
     * @param rate of the sound that will be played
     */
    public void use(String device, SampleRate rate) {
        Optional<Plan.Piece> rest = rest().filter(piece -> piece.sound().rate().equals(rate));
        // In this order: whoever sees the rest sees the new wish as well.
        update(Plan::stopped);
        wish = new Wish(wish.number + 1, device, Optional.of(rate));
        LockSupport.unpark(feeder);
        rest.ifPresent(piece -> update(now -> now.playing(piece.sound(), piece.route())));
    }

    /**
     * Plays a moment of a sound into nothing as soon as there is nothing else to do: then files and code are at hand when it
     * is heard.
     */
    public void rehearse(Sound sound, SamplePos place) {
        SamplePos end = place.plus(new SampleCount(sound.rate().hz() / 2));
        rehearsal = Optional.of(new Plan.Piece(sound, Route.of(place, end)));
        LockSupport.unpark(feeder);
    }

    /** Plays this from now on instead of what plays. Opens the device again if it was lost. */
    public void play(Sound sound, Route route) {
        boolean opens = output != null || state.trouble().isEmpty();
        boolean ready = opens && wish.rate.equals(Optional.of(sound.rate()));
        if (!ready) {
            wish = new Wish(wish.number + 1, wish.device, Optional.of(sound.rate()));
        }
        update(now -> now.playing(sound, route));
    }

    public void stop() {
        update(Plan::stopped);
    }

    /**
     * Goes on with a changed sound of the same rate.
     *
     * @param map where places of the old sound lie in the new one; a function of its argument alone, for any thread
     */
    public void change(Sound sound, LongUnaryOperator map) {
        long heard = heardNow().map(HeardLog.Moment::version).orElse(0L);
        update(now -> now.changed(sound, map, heard));
    }

    /**
     * What is played round and round whenever it is come to; at least 10 ms long, or it is not. What is heard now counts, not
     * what was made ready: if that is past the end already, it turns back as soon as the card allows.
     */
    public void loop(Optional<Passage> loop) {
        SamplePos heard = heard().orElse(SamplePos.ZERO);
        update(now -> now.looping(loop, heard));
    }

    public boolean isPlaying() {
        Plan now = plan.get();
        Output open = output;
        return now.isPlaying() && (open == null || open.pump().ended() < now.generation());
    }

    /** What is heard now, on the sound's present clock; where it begins, before it does; empty while nothing plays. */
    public Optional<SamplePos> heard() {
        Plan now = plan.get();
        Output open = output;
        Optional<HeardLog.Moment> moment = open == null ? Optional.empty() : heardNow();
        return now.piece().map(piece -> moment.map(heard -> now.now(place(open, heard), heard.version()))
                .orElseGet(() -> piece.route().start()));
    }

    /** What plays, from what is heard now; empty while nothing does. */
    private Optional<Plan.Piece> rest() {
        Plan now = plan.get();
        if (!isPlaying()) {
            return Optional.empty();
        }
        Optional<HeardLog.Moment> moment = heardNow();
        return moment.isEmpty()
                ? now.piece()
                : now.piece().map(piece -> {
                    SamplePos here =
                            now.now(place(output, moment.get()), moment.get().version());
                    return new Plan.Piece(
                            piece.sound(), piece.route().from(moment.get().passage(), here));
                });
    }

    /** A way backwards ends one sample before the sound. */
    private static SamplePos place(@Nullable Output open, HeardLog.Moment heard) {
        return open == null ? SamplePos.ZERO : open.clocks().toSound(Math.max(0, heard.linePosition()));
    }

    /** What the meters say of what is heard now; what they hold, while nothing plays. */
    public Levels levels() {
        Output open = output;
        Levels levels = open == null
                ? Levels.SILENCE
                : open.heard()
                        .filter(heard -> heard.resets() == resets.get())
                        .map(HeardLog.Moment::levels)
                        .orElse(Levels.SILENCE);
        return isPlaying() ? levels : levels.held();
    }

    public void resetLevels() {
        long now = resets.incrementAndGet();
        Output open = output;
        if (open != null) {
            open.pump().resets = now;
        }
    }

    public State state() {
        return state;
    }

    /** Ends everything and gives back the device; waits for neither. */
    @Override
    public void close() {
        update(Plan::stopped);
        closed = true;
        LockSupport.unpark(feeder);
    }

    private void update(UnaryOperator<Plan> change) {
        plan.update(change);
        LockSupport.unpark(feeder);
    }

    /** Of the present generation only. */
    private Optional<HeardLog.Moment> heardNow() {
        Output open = output;
        long generation = plan.get().generation();
        return open == null ? Optional.empty() : open.heard().filter(heard -> heard.generation() == generation);
    }

    private void feed() {
        while (!closed) {
            if (turn()) {
                continue;
            }
            if (isPlaying() || isUnfinished(output)) {
                LockSupport.parkNanos(FEED_NANOS);
            } else {
                LockSupport.park();
            }
        }
        release();
    }

    /** In this order: once the card is at rest no end comes any more, so none can come unseen between look and sleep. */
    private boolean isUnfinished(@Nullable Output open) {
        return open != null && (open.pump().isBusy() || open.pump().ended() != endTold);
    }

    /** @return whether there may be more to do at once */
    private boolean turn() {
        Plan wanted = plan.get();
        try {
            if (!tried.equals(wish)) {
                reopen(wish);
            }
            Output open = output;
            if (open == null) {
                if (wanted.isPlaying()) {
                    end(wanted, state.trouble().orElse("the sound device was lost; play again"));
                }
                return false;
            }
            forgetTrouble(wanted);
            boolean worked = open.feed(wanted);
            watch(open);
            rehearse(open, wanted);
            return worked;
        } catch (IOException | RuntimeException failure) {
            // The one place where whatever goes wrong while playing is told; the thread goes on.
            end(wanted, words.apply(failure));
            return false;
        }
    }

    /** What went wrong before matters no more once something else is played. */
    private void forgetTrouble(Plan wanted) {
        State now = state;
        if (wanted.isPlaying() && now.trouble().isPresent()) {
            tell(new State(now.device(), now.rateHz(), now.bits(), now.dropouts(), Optional.empty()));
        }
    }

    private void rehearse(Output open, Plan wanted) {
        Optional<Plan.Piece> piece = rehearsal;
        if (piece.isPresent() && !wanted.isPlaying()) {
            rehearsal = Optional.empty();
            try {
                open.rehearse(piece.get());
            } catch (IOException unread) {
                // Told when it is to be heard.
                System.getLogger(Player.class.getName()).log(System.Logger.Level.DEBUG, "rehearsing", unread);
            }
        }
    }

    private void reopen(Wish wanted) throws IOException {
        tried = wanted;
        release();
        if (wanted.rate().isPresent()) {
            SampleRate rate = wanted.rate().get();
            SoundLine line = card.open(wanted.device(), rate);
            var opened = new Output(line, rate, plan, clock);
            opened.pump().resets = resets.get();
            output = opened;
            endTold = 0;
            tell(new State(line.device(), line.rate().hz(), line.bits(), 0, Optional.empty()));
        }
    }

    private void release() {
        Output open = output;
        output = null;
        if (open != null) {
            try {
                open.close(CLOSE_MILLIS);
            } catch (IOException unread) {
                // Only files were read; nothing is lost.
                System.getLogger(Player.class.getName()).log(System.Logger.Level.DEBUG, "closing", unread);
            }
        }
    }

    private void watch(Output open) {
        Pump pump = open.pump();
        if (open.failure().isPresent()) {
            lose(open.failure().get());
        } else if (pump.writingNanos() > STUCK_NANOS) {
            lose("\"" + open.line().device()
                    + "\" has taken no sound for a second; play again, or choose another sound device");
        } else if (pump.dropouts() != state.dropouts() || pump.ended() != endTold) {
            endTold = pump.ended();
            State now = state;
            tell(new State(now.device(), now.rateHz(), now.bits(), pump.dropouts(), now.trouble()));
        }
    }

    /** Gives up the line; the next wish to play opens it again. */
    private void lose(String reason) {
        Plan wanted = plan.get();
        Output open = output;
        output = null;
        if (open != null) {
            try {
                open.close(1);
            } catch (IOException unread) {
                System.getLogger(Player.class.getName()).log(System.Logger.Level.DEBUG, "closing", unread);
            }
        }
        end(wanted, reason);
    }

    private void end(Plan failed, String reason) {
        plan.update(now -> now.generation() == failed.generation() ? now.stopped() : now);
        State now = output == null ? State.NONE : state;
        tell(new State(now.device(), now.rateHz(), now.bits(), now.dropouts(), Optional.of(reason)));
    }

    private void tell(State news) {
        state = news;
        changed.run();
    }
}
