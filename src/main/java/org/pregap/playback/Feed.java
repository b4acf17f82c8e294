package org.pregap.playback;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.AudioBlock;
import org.pregap.playback.Plan.Piece;
import org.pregap.playback.Plan.Remap;

/**
 * Fills the ring as the plan says. A changed sound is taken up between two chunks, and only while the ring is well filled,
 * so that many changes in a row, as of a drag, cannot starve the card; from there on the old sound passes over into the
 * new one along a line of 10 ms. Everywhere else each sample is that of the sound, to the last bit.
 *
 * <p>A loop that comes or goes takes back what waits in the ring and would be wrong. Where its end is past already, because
 * the card has it or will have it in a moment, the sound passes over to the start of the loop in the same way.
 *
 * <p>Belongs to the thread that feeds.
 */
final class Feed implements Closeable {
    /** The ramp from an old sound to a new one, and the longest chunk: 10 ms. */
    static final int CHUNKS_PER_SECOND = 100;

    /** So many chunks, and what the card holds, are left to play while the ring is filled anew. */
    private static final int KEPT_CHUNKS = 2;

    private static final long NOWHERE = Long.MIN_VALUE;

    private final Ring ring;
    private final Clocks clocks;
    private final int rampSamples;
    private final AudioBlock before;
    private Plan plan = Plan.SILENCE;
    private int passage;
    private boolean atEnd = true;
    private long position;
    private @Nullable Tape tape;

    /** What was heard before the sound changed, while it passes over; its place, and how far it has come. */
    private @Nullable Tape old;

    private long oldPosition;
    private int ramped;

    /** The number of the first chunk of this generation and sound that is no part of a ramp. */
    private long plainFrom;

    Feed(Ring ring, Clocks clocks) {
        this.ring = ring;
        this.clocks = clocks;
        this.rampSamples = clocks.line().hz() / CHUNKS_PER_SECOND;
        this.before = new AudioBlock(2, ring.chunkSamples());
    }

    /**
     * Does one thing.
     *
     * @return whether there was anything to do
     */
    boolean step(Plan wanted) throws IOException {
        if (wanted.generation() != plan.generation()) {
            begin(wanted);
        } else if (wanted.version() != plan.version() && (atEnd || (old == null && ring.isHalfFull()))) {
            takeUp(wanted);
        }
        Chunk chunk = atEnd ? null : ring.free();
        if (chunk == null) {
            return false;
        }
        fill(chunk);
        ring.publish();
        return true;
    }

    private void begin(Plan wanted) throws IOException {
        close();
        plan = wanted;
        atEnd = wanted.piece().isEmpty();
        if (!atEnd) {
            plainFrom = ring.filled();
            enter(0);
        }
    }

    private void takeUp(Plan wanted) throws IOException {
        Plan taken = plan;
        plan = wanted;
        if (wanted.piece().isEmpty()) {
            return;
        }
        boolean otherSound = piece().sound() != taken.piece().orElseThrow().sound();
        boolean otherLoop = !wanted.loop().equals(taken.loop());
        if (otherLoop && !otherSound) {
            takeBack();
        }
        if (atEnd) {
            return;
        }
        long place = position;
        for (Remap remap : wanted.remaps()) {
            if (remap.version() > taken.version()) {
                position = clocks.mapped(position, remap.map());
            }
        }
        if (otherSound) {
            passOverFrom(place);
        }
        if (otherLoop && isPastLoop(position, passage)) {
            turnBack();
        }
    }

    /** Takes back what waits in the ring, if another loop makes some of it wrong. */
    private void takeBack() {
        long first = Math.max(ring.emptied() + KEPT_CHUNKS, plainFrom);
        if (route().speed() == 1 && isWrongFrom(first) && ring.takeBack(first)) {
            Chunk next = ring.chunk(first);
            position = next.position;
            passage = next.passage;
            atEnd = false;
        }
    }

    /** Whether a place where it turned back, should turn back or should have done so, or the end, waits in the ring. */
    private boolean isWrongFrom(long first) {
        boolean wrong = false;
        for (long number = first; number < ring.filled() && !wrong; number++) {
            Chunk chunk = ring.chunk(number);
            long end = chunk.position + chunk.count;
            long next = number + 1 < ring.filled() ? ring.chunk(number + 1).position : position;
            wrong = chunk.end || next != end || isPastLoop(end, chunk.passage);
        }
        return wrong;
    }

    /** Whether the sound has come past the end of the loop since it was asked for, but nobody has heard that yet. */
    private boolean isPastLoop(long place, int ofPassage) {
        long end = loopEnd();
        return end != NOWHERE
                && end <= place
                && end > clocks.toLine(plan.loop().orElseThrow().since())
                && end > clocks.toLine(route().passages().get(ofPassage).start());
    }

    private void turnBack() throws IOException {
        if (position > loopEnd() && old == null) {
            opened();
            passOverFrom(position);
        }
        position = loopStart();
    }

    private void passOverFrom(long place) {
        old = tape;
        oldPosition = place;
        ramped = 0;
        tape = null;
        plainFrom = old == null ? ring.filled() : Long.MAX_VALUE;
    }

    private void fill(Chunk chunk) throws IOException {
        chunk.generation = plan.generation();
        chunk.version = plan.version();
        skipWhatIsDone();
        chunk.end = atEnd;
        chunk.count = 0;
        chunk.speed = route().speed();
        chunk.passage = passage;
        chunk.position = chunk.speed > 0 ? position : position - 1;
        if (atEnd) {
            close();
            return;
        }
        long wanted = Math.abs(bound() - position);
        int width = Math.abs(chunk.speed);
        int count = (int) Math.min(ring.chunkSamples(), (wanted + width - 1) / width);
        opened().read(position, chunk.speed, chunk.block, count);
        passOver(chunk, count);
        chunk.count = count;
        position += (long) count * chunk.speed;
        if (position == loopEnd()) {
            position = loopStart();
        }
    }

    /** Goes on to the first passage that is not played to its end. */
    private void skipWhatIsDone() {
        while (!atEnd && (bound() - position) * Integer.signum(route().speed()) <= 0) {
            if (passage + 1 < route().passages().size()) {
                enter(passage + 1);
            } else {
                atEnd = true;
            }
        }
    }

    private void enter(int number) {
        passage = number;
        Passage entered = route().passages().get(number);
        position = clocks.toLine(route().speed() > 0 ? entered.start() : entered.end());
    }

    /** How far it goes on from here without a jump. */
    private long bound() {
        Passage playing = route().passages().get(passage);
        if (route().speed() < 0) {
            return clocks.toLine(playing.start());
        }
        long end = clocks.toLine(playing.end());
        long loopEnd = loopEnd();
        return position < loopEnd && loopEnd <= end ? loopEnd : end;
    }

    /** Where it turns back; nowhere if the loop is too short, because that would be a tone. */
    private long loopEnd() {
        Optional<Plan.Loop> loop = plan.loop();
        if (loop.isEmpty() || route().speed() != 1) {
            return NOWHERE;
        }
        long end = clocks.toLine(loop.get().passage().end());
        return end - loopStart() < rampSamples ? NOWHERE : end;
    }

    private long loopStart() {
        return clocks.toLine(plan.loop().orElseThrow().passage().start());
    }

    private Tape opened() throws IOException {
        Tape open = tape;
        if (open == null) {
            open = new Tape(piece().sound().at(clocks.line()), position, ring.chunkSamples());
            tape = open;
        }
        return open;
    }

    /** old + (new − old)·i/n, which is the sound itself wherever both are the same. */
    private void passOver(Chunk chunk, int count) throws IOException {
        Tape leaving = old;
        if (leaving == null) {
            return;
        }
        leaving.read(oldPosition, chunk.speed, before, count);
        for (int c = 0; c < 2; c++) {
            double[] from = before.channel(c);
            double[] to = chunk.channel(c);
            for (int i = 0; i < count && ramped + i < rampSamples; i++) {
                to[i] = from[i] + (to[i] - from[i]) * (ramped + i) / rampSamples;
            }
        }
        oldPosition += (long) count * chunk.speed;
        ramped += count;
        if (ramped >= rampSamples) {
            old = null;
            plainFrom = ring.filled() + 1;
            leaving.close();
        }
    }

    private Piece piece() {
        return plan.piece().orElseThrow();
    }

    private Route route() {
        return piece().route();
    }

    /** Closes what is open; it may go on afterwards. */
    @Override
    public void close() throws IOException {
        Tape leaving = old;
        Tape open = tape;
        old = null;
        tape = null;
        try {
            if (leaving != null) {
                leaving.close();
            }
        } finally {
            if (open != null) {
                open.close();
            }
        }
    }
}
