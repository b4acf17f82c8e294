package org.pregap.render.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pregap.audio.WordLength;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.parallel.Cancelled;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.render.Programme;
import org.pregap.render.ProgrammeCursor;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** Track 1 begins at sample 88,200. */
class PcmRenderTest {
    private static final int START = 88_200;
    private final MemorySources sources = new MemorySources(SampleRate.CD);

    @AfterEach
    void everyStreamIsClosed() {
        sources.assertAllClosed();
    }

    @Test
    void sixteenBitStereoComesOutBitForBit() throws IOException {
        int[] left = TestSignals.ints(1, 70_000);
        int[] right = TestSignals.ints(2, 70_000);
        CollectedDisc disc = render(Clip.whole(sources.addInts("a", left, right)));
        assertThat(disc.samples(0, START, START + 70_000)).isEqualTo(left);
        assertThat(disc.samples(1, START, START + 70_000)).isEqualTo(right);
        assertThat(disc.overs()).isEqualTo(new Overs(0, List.of(), 0));
    }

    /** What is stored as words already is copied; over joins and pauses it is what the mix would have given. */
    @Test
    void copiedWordsAreThoseOfTheMix() throws IOException {
        int[] left = TestSignals.ints(1, 150_000);
        int[] right = TestSignals.ints(2, 150_000);
        Source stored = sources.addInts("stored", left, right);
        var wide = new SourceFormat(SampleRate.CD, 2, 24, false);
        Source mixed = sources.add("mixed", wide, 16, TestSignals.scaled(left), TestSignals.scaled(right));
        assertThat(render(trimmed(stored)).bytes())
                .isEqualTo(render(trimmed(mixed)).bytes());
        Programme programme = Programme.of(SimpleAlbums.of(track(trimmed(stored))), sources);
        try (ProgrammeCursor cursor = programme.open()) {
            var copied = ByteBuffer.allocate(4_000);
            assertThat(cursor.copyWords(START, WordLength.INT_16, copied)).isTrue();
            assertThat(cursor.copyWords(START, WordLength.INT_24, ByteBuffer.allocate(6_000)))
                    .isFalse();
        }
    }

    private static Clip trimmed(Source source) {
        return Clip.whole(source).withRange(new SourceRange(7, 140_001));
    }

    @Test
    void monoComesOutBitForBitOnBothChannels() throws IOException {
        int[] mono = TestSignals.ints(1, 1000);
        CollectedDisc disc = render(Clip.whole(sources.addInts("a", mono)));
        assertThat(disc.samples(0, START, START + 1000)).isEqualTo(mono);
        assertThat(disc.samples(1, START, START + 1000)).isEqualTo(mono);
    }

    @Test
    void monoIsShapedOnceForBothChannels() throws IOException {
        double[] mono = TestSignals.doubles(1, 2000, 0.5);
        Source one = sources.addDoubles("mono", mono);
        Source two = sources.addDoubles("stereo", mono, mono);
        Album album = SimpleAlbums.of(track(Clip.whole(one))).withGain(new Gain(-6000));
        assertThat(CollectedDisc.of(album, sources).bytes())
                .isEqualTo(
                        CollectedDisc.of(SimpleAlbums.of(track(Clip.whole(two))).withGain(new Gain(-6000)), sources)
                                .bytes());
    }

    @Test
    void twentyFourBitsOfWhichTheLowEightAreZeroComeOutBitForBit() throws IOException {
        int[] left = TestSignals.ints(1, 1000);
        int[] right = TestSignals.ints(2, 1000);
        var format = new SourceFormat(SampleRate.CD, 2, 24, false);
        Source source = sources.add("a", format, 16, TestSignals.scaled(left), TestSignals.scaled(right));
        CollectedDisc disc = render(Clip.whole(source));
        assertThat(disc.samples(0, START, START + 1000)).isEqualTo(left);
        assertThat(disc.samples(1, START, START + 1000)).isEqualTo(right);
    }

    @Test
    void aTrimmedClipBeginsAndEndsAtItsSamples() throws IOException {
        int[] left = TestSignals.ints(1, 1000);
        Clip clip = Clip.whole(sources.addInts("a", left, left)).withRange(new SourceRange(100, 900));
        CollectedDisc disc = render(clip.withOffset(new SampleCount(50)));
        assertThat(disc.samples(0, 0, START + 50)).containsOnly(0);
        assertThat(disc.samples(0, START + 50, START + 850)).isEqualTo(Arrays.copyOfRange(left, 100, 900));
        assertThat(disc.samples(0, START + 850, START + 1176)).containsOnly(0);
        assertThat(disc.bytes()).hasSize((START + 1176) * 4);
    }

    @Test
    void digitalSilenceInDitheredMusicStaysZeroAndShortRunsOfZerosDoNot() throws IOException {
        double[] music = TestSignals.doubles(1, 10_000, 0.5);
        Arrays.fill(music, 1000, 1000 + 588, 0.0);
        Arrays.fill(music, 4000, 4000 + 587, 0.0);
        CollectedDisc disc = render(Clip.whole(sources.addDoubles("a", music, music)));
        assertThat(disc.samples(0, START + 1000, START + 1588)).containsOnly(0);
        assertThat(disc.samples(1, START + 1000, START + 1588)).containsOnly(0);
        assertThat(disc.samples(0, START + 4000, START + 4587)).contains(-1, 0, 1);
    }

    @Test
    void zerosThatContinueAPauseAreSilence() throws IOException {
        double[] music = TestSignals.doubles(1, 5880, 0.5);
        Arrays.fill(music, 0, 300, 0.0);
        Arrays.fill(music, 5880 - 300, 5880, 0.0);
        CollectedDisc disc = render(Clip.whole(sources.addDoubles("a", music, music)));
        assertThat(disc.samples(0, START, START + 300)).containsOnly(0);
        assertThat(disc.samples(0, START + 5580, START + 5880)).containsOnly(0);
    }

    @Test
    void oneSilentChannelIsDitheredWithTheOther() throws IOException {
        CollectedDisc disc =
                render(Clip.whole(sources.addDoubles("a", TestSignals.doubles(1, 5880, 0.5), new double[5880])));
        assertThat(disc.samples(1, START, START + 5880)).contains(-1, 0, 1).doesNotContain(2);
    }

    @Test
    void aSourceThatIsNotWhatItWasIsNamed() {
        Source source = sources.addInts("a", new int[5880], new int[5880]);
        double[] odd = new double[5880];
        odd[3000] = 1e-6;
        sources.replace(source, source.format(), odd, odd);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> render(Clip.whole(source)))
                .withMessageContaining("91200");
    }

    @Test
    void aSourceThatBecameShorterIsNamed() {
        Source source = sources.addInts("a", new int[5880], new int[5880]);
        sources.replace(source, source.format(), new double[5000], new double[5000]);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> render(Clip.whole(source)))
                .withMessageContaining("/a ends at sample 5000");
    }

    @Test
    void aSourceThatBecameStereoOrMonoIsNamed() {
        Source mono = sources.addInts("mono", new int[5880]);
        Source stereo = sources.addInts("stereo", new int[5880], new int[5880]);
        sources.replace(mono, stereo.format(), new double[5880], new double[5880]);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> render(Clip.whole(mono)))
                .withMessageContaining("/mono");
        sources.replace(stereo, mono.format(), new double[5880]);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> render(Clip.whole(stereo)))
                .withMessageContaining("/stereo");
    }

    @Test
    void aSourceThatCameToAnotherRateIsNotPlayedAtAnotherSpeed() {
        Source source = sources.addInts("a", new int[5880], new int[5880]);
        var faster = new SourceFormat(new SampleRate(48_000), 2, 16, false);
        sources.replace(source, faster, new double[5880], new double[5880]);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> render(Clip.whole(source)))
                .withMessageContaining("/a")
                .withMessageContaining("48 kHz");
    }

    @Test
    void whatIsNoNumberIsNamedAndNeverBecomesSilence() {
        for (double nonsense : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            double[] music = TestSignals.doubles(1, 5880, 0.5);
            music[1234] = nonsense;
            Source source = sources.addDoubles("a", new double[5880], music);
            Clip clip = Clip.whole(source).withRange(new SourceRange(1000, 5000));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> render(clip))
                    .withMessageContaining("/a")
                    .withMessageContaining("1234");
        }
    }

    @Test
    void aMissingSourceFailsAndLeavesNothingOpen() {
        Source there = sources.addInts("there", new int[70_000], new int[70_000]);
        Source missing = SimpleAlbums.source("missing", SampleRate.CD, 588);
        Album album =
                SimpleAlbums.of(track(Clip.whole(there), Clip.whole(missing).withOffset(new SampleCount(60_000))));
        for (int threads : new int[] {1, 4}) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> CollectedDisc.of(album, sources, threads, 4096))
                    .withMessageContaining("/missing");
        }
    }

    @Test
    void progressRunsToTheEndInOrder() throws IOException {
        List<Long> heard = new ArrayList<>();
        Source source = sources.addInts("a", new int[100_000], new int[100_000]);
        Programme programme = Programme.of(SimpleAlbums.of(track(Clip.whole(source))), sources);
        PcmRender.of(programme, CollectedDisc.CD, 4096)
                .run(new Job(4, (step, done, total) -> heard.add(done)), (bytes, count) -> {});
        assertThat(heard).isSorted().hasSize(3).endsWith(programme.lengthSamples());
    }

    @Test
    void cancellingLeavesNothingOpen() {
        Source source = sources.addInts("a", new int[600_000], new int[600_000]);
        var render =
                PcmRender.of(Programme.of(SimpleAlbums.of(track(Clip.whole(source))), sources), CollectedDisc.CD, 4096);
        var job = new Job(4, Progress.NONE);
        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> render.run(job, (bytes, count) -> job.cancel()));
    }

    private CollectedDisc render(Clip... clips) throws IOException {
        return CollectedDisc.of(SimpleAlbums.of(track(clips)), sources);
    }

    private static Track track(Clip... clips) {
        return Track.of(List.of(clips), Join.Pause.STANDARD);
    }
}
