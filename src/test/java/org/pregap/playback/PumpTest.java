package org.pregap.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.dsp.dither.TpdfNoise;
import org.pregap.testing.FakeCard;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/** Steps of feeder and audio thread, taken in turn on one thread. */
class PumpTest {
    private static final int CHUNK = 441;
    private static final long ENDLESS = Long.MAX_VALUE / 2;

    private final FakeSound sound = new FakeSound(SampleRate.CD, 1_000_000, -0.5);
    private final CurrentPlan plan = new CurrentPlan();
    private long nanos = 1;
    private final Ring ring = new Ring(8, CHUNK);
    private final Feed feed = new Feed(ring, new Clocks(SampleRate.CD, SampleRate.CD));

    @ParameterizedTest
    @ValueSource(ints = {16, 24})
    void wordsAreRoundedWithNoiseThatBelongsToThePlace(int bits) throws IOException {
        var card = new FakeCard(bits);
        Pump pump = pump(card);
        play(30_000, 31_000);
        run(pump);
        int[][] words = card.words();
        assertThat(words[0]).hasSize(1_000 + FakeCard.BUFFER_SAMPLES);
        for (int c = 0; c < 2; c++) {
            var noise = new TpdfNoise(CardWords.SEED, c);
            for (int i = 0; i < 1_000; i++) {
                double x = (c == 0 ? 1 : -1) * sound.at(30_000 + i);
                assertThat(words[c][i]).isEqualTo((int) Math.rint(x * (1 << (bits - 1)) + noise.at(30_000 + i)));
            }
            assertThat(words[c]).endsWith(new int[FakeCard.BUFFER_SAMPLES]);
        }
    }

    @Test
    void theSamePlaceIsHeardTheSameHoweverItIsComeTo() throws IOException {
        var once = new FakeCard(16);
        play(30_000, 31_000);
        run(pump(once));
        var again = new FakeCard(16);
        play(30_777, 31_000);
        run(pump(again));
        for (int i = 0; i < 223; i++) {
            assertThat(again.words()[1][i]).isEqualTo(once.words()[1][777 + i]);
        }
    }

    @Test
    void wordsAreClampedAndWhatIsNoNumberIsSilent() {
        var words = new CardWords(16);
        assertThat(words.word(1.5, 0.9)).isEqualTo(32_767);
        assertThat(words.word(-1.5, -0.9)).isEqualTo(-32_768);
        assertThat(words.word(Double.NaN, 0.9)).isZero();
        assertThat(words.word(0.25, 0.4)).isEqualTo(8_192);
        assertThatThrownBy(() -> new CardWords(20)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoLongerWantedIsFadedOutAndTheNextBeginsExactly() throws IOException {
        var card = new FakeCard(24);
        Pump pump = pump(card);
        play(30_000, 900_000);
        fill();
        pump.step();
        pump.step();
        play(500_000, 500_441);
        run(pump);
        int[] heard = card.words()[0];
        assertThat(heard).hasSize(4 * CHUNK + FakeCard.BUFFER_SAMPLES);
        assertThat(heard[2 * CHUNK] / (double) (1 << 23)).isCloseTo(sound.at(30_882), within(0.01));
        assertThat(Math.abs(heard[3 * CHUNK - 1])).isLessThanOrEqualTo(1);
        assertThat(heard[3 * CHUNK] / (double) (1 << 23)).isCloseTo(sound.at(500_000), within(1e-6));
    }

    @Test
    void aChunkThatComesLaterThanTheCardCanWaitIsADropout() throws IOException {
        var card = new FakeCard(24);
        Pump pump = pump(card);
        play(0, 500_000);
        feed.step(plan.get());
        pump.step();
        assertThat(pump.step()).isFalse();
        feed.step(plan.get());
        pump.step();
        assertThat(pump.dropouts()).as("the card had a buffer to play").isZero();
        nanos += 44_000_000; // its buffer lasts 45 ms
        feed.step(plan.get());
        pump.step();
        assertThat(pump.dropouts()).isZero();
        nanos += 46_000_000;
        feed.step(plan.get());
        pump.step();
        assertThat(pump.dropouts()).isEqualTo(1);
        int[] heard = card.words()[0];
        assertThat(heard).as("nothing is lost or put in between").hasSize(4 * CHUNK);
        assertThat(heard[2 * CHUNK] / (double) (1 << 23)).isCloseTo(sound.at(2 * CHUNK), within(1e-6));
    }

    @Test
    void theAudioThreadAllocatesNothing() throws IOException {
        var card = new Sink();
        var pump = new Pump(ring, card, plan, () -> 1);
        play(0, 900_000);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            fill();
            long before = threads.getCurrentThreadAllocatedBytes();
            while (pump.step()) {}
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(card.bytes).isEqualTo(20L * 8 * CHUNK * 6);
        assertThat(least).isZero();
    }

    private static Offset<Double> within(double distance) {
        return Assertions.within(distance);
    }

    private Pump pump(FakeCard card) throws IOException {
        card.take(ENDLESS);
        return new Pump(ring, card.open("", SampleRate.CD), plan, () -> nanos);
    }

    private void play(long from, long to) {
        plan.update(now -> now.playing(sound, Route.of(new SamplePos(from), new SamplePos(to))));
    }

    private void fill() throws IOException {
        while (feed.step(plan.get())) {}
    }

    private void run(Pump pump) throws IOException {
        do {
            fill();
        } while (pump.step());
    }

    /** Takes everything and keeps nothing. */
    private static final class Sink implements SoundLine {
        private long bytes;

        @Override
        public String device() {
            return "sink";
        }

        @Override
        public SampleRate rate() {
            return SampleRate.CD;
        }

        @Override
        public int bits() {
            return 24;
        }

        @Override
        public int bufferSamples() {
            return 2_000;
        }

        @Override
        public void write(byte[] words, int count) {
            bytes += count;
        }

        @Override
        public long playedSamples() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
