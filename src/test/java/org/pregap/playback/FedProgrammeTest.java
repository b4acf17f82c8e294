package org.pregap.playback;

import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.render.Programme;
import org.pregap.render.words.RandomProgramme;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** The doubles that wait for the card are those of the render, to the last bit, before anything is rounded. */
class FedProgrammeTest {
    /** An album, chunks of some size, and somewhere to jump to. */
    private record Case(RandomProgramme given, int chunk, double start, double middle, double length) {
        static Case of(SplittableRandom random) {
            return new Case(
                    RandomProgramme.ofEveryLaw(random, 5),
                    random.nextInt(50, 1_920),
                    random.nextDouble(0.5),
                    random.nextDouble(),
                    random.nextDouble());
        }
    }

    @Test
    void everyStretchInTurnAndAnyLoopIsTheRender() {
        forAll(20, Case::of, one -> {
            Programme programme = Programme.of(one.given().album(), one.given().sources());
            long end = programme.lengthSamples();
            long loopStart = (long) (one.start() * end);
            long loopEnd = Math.min(end, loopStart + 441 + (long) (one.length() * 60_000));
            long jump = (long) (one.middle() * end);
            var places = new ArrayList<Passage>();
            places.add(new Passage(new SamplePos(jump), new SamplePos(end)));
            places.add(new Passage(new SamplePos(Math.max(0, loopStart - 300)), new SamplePos(end)));
            Plan plan = Plan.SILENCE
                    .looping(Optional.of(new Passage(new SamplePos(loopStart), new SamplePos(loopEnd))), SamplePos.ZERO)
                    .playing(new Whole(programme), Route.of(places));
            try (var heard = new Heard(plan, one.chunk(), programme)) {
                boolean loopsAtOnce = jump < loopEnd;
                if (!loopsAtOnce) {
                    heard.expect(jump, end);
                    heard.expect(Math.max(0, loopStart - 300), loopEnd);
                } else {
                    heard.expect(jump, loopEnd);
                }
                heard.expect(loopStart, loopEnd);
                heard.expect(loopStart, loopEnd);
            }
            one.given().sources().assertAllClosed();
        });
    }

    /** Reads the ring sample by sample and compares with the render. */
    private static final class Heard implements AutoCloseable {
        private final Plan plan;
        private final Ring ring;
        private final Feed feed;
        private final Programme programme;
        private int used;

        Heard(Plan plan, int chunkSamples, Programme programme) {
            this.plan = plan;
            this.ring = new Ring(5, chunkSamples);
            this.feed = new Feed(ring, new Clocks(SampleRate.CD, SampleRate.CD));
            this.programme = programme;
        }

        void expect(long from, long to) throws IOException {
            int count = (int) (to - from);
            var render = new AudioBlock(2, Math.max(1, count));
            try (var cursor = programme.open()) {
                cursor.read(from, render, 0, count);
            }
            for (int i = 0; i < count; i++) {
                Chunk chunk = current();
                if (chunk.position + used != from + i
                        || chunk.channel(0)[used] != render.channel(0)[i]
                        || chunk.channel(1)[used] != render.channel(1)[i]) {
                    throw new AssertionError("sample " + (from + i) + " is not that of the render");
                }
                used++;
            }
        }

        private Chunk current() throws IOException {
            Chunk chunk = ring.next();
            while (chunk == null || used == chunk.count) {
                if (chunk != null) {
                    ring.release();
                    used = 0;
                }
                while (feed.step(plan)) {}
                chunk = ring.next();
            }
            return chunk;
        }

        @Override
        public void close() throws IOException {
            feed.close();
        }
    }

    private record Whole(Programme programme) implements Sound {
        @Override
        public SampleRate rate() {
            return programme.rate();
        }

        @Override
        public AudioSource at(SampleRate deviceRate) {
            return programme.asSource();
        }
    }
}
