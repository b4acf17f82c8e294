package org.pregap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Source;
import org.pregap.model.Track;
import org.pregap.render.words.CollectedDisc;
import org.pregap.render.words.TestSignals;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** Track 1 begins at sample 88,200. */
class ProgrammeTest {
    private static final int START = 88_200;
    private static final Join ZERO_PAUSE = Join.Pause.of(CdFrames.ZERO);
    private final MemorySources sources = new MemorySources(SampleRate.CD);

    @Test
    void gainsAddUpInDecibels() throws IOException {
        Clip clip = Clip.whole(constant("a", 588, 0.25)).withGain(new Gain(10_000));
        Album album = SimpleAlbums.of(track(clip).withGain(new Gain(20_000))).withGain(new Gain(-10_000));
        assertThat(mix(album, START, 588)[0]).containsOnly(2.5);
    }

    @Test
    void aLinearFadeInBeginsAtZeroAndAFadeOutEndsThere() throws IOException {
        Clip clip = Clip.whole(constant("a", 588, 1.0)).withFadeIn(fade(4)).withFadeOut(fade(4));
        double[] left = mix(SimpleAlbums.of(track(clip)), START, 588)[0];
        assertThat(Arrays.copyOf(left, 5)).containsExactly(0, 0.25, 0.5, 0.75, 1);
        assertThat(Arrays.copyOfRange(left, 583, 588)).containsExactly(1, 0.75, 0.5, 0.25, 0);
    }

    @Test
    void aCrossfadeOfConstantsIsReadOffThePaper() throws IOException {
        Album album = SimpleAlbums.of(
                track(Clip.whole(constant("a", 588, 1.0))),
                Track.of(List.of(Clip.whole(constant("b", 588, 0.5))), crossfade(4, fade(4), fade(4))));
        // 1 → 0.5 over four samples: 1, 3/4 + 1/8, 1/2 + 1/4, 1/4 + 3/8, then 1/2
        assertThat(mix(album, START + 583, 7)[0]).containsExactly(1, 1, 0.875, 0.75, 0.625, 0.5, 0.5);
    }

    @Test
    void aSideIsAtOneOutsideItsOwnCurve() throws IOException {
        Album album = SimpleAlbums.of(
                track(Clip.whole(constant("a", 588, 1.0))),
                Track.of(List.of(Clip.whole(constant("b", 588, 1.0))), crossfade(6, fade(2), fade(2))));
        // outgoing 1 1 1 1 1 ½, incoming 0 ½ 1 1 1 1
        assertThat(mix(album, START + 582, 6)[0]).containsExactly(1, 1.5, 2, 2, 2, 1.5);
    }

    @Test
    void aPartOfTheProgrammeIsASourceOfItsOwn() throws IOException {
        Album album = SimpleAlbums.of(track(Clip.whole(constant("a", 588, 0.5))));
        AudioSource part = Programme.of(album, sources).asSource(new SamplePos(START - 2), new SamplePos(START + 2));
        assertThat(part.format().toString()).isEqualTo("44.1 kHz, 64 bit float, stereo");
        assertThat(part.lengthSamples()).isEqualTo(4);
        var block = new AudioBlock(2, 8);
        try (AudioStream stream = part.open(1)) {
            assertThat(stream.read(block, 0, 8)).isEqualTo(3);
            assertThat(stream.read(block, 3, 5)).isZero();
            stream.seek(3);
            assertThat(stream.read(block, 3, 5)).isEqualTo(1);
        }
        assertThat(block.channel(1)).containsExactly(0, 0.5, 0.5, 0.5, 0, 0, 0, 0);
    }

    @Test
    void twoClipsOfOneRecordingJoinedByButtAreTheRecording() throws IOException {
        int[] left = TestSignals.ints(1, 20_000);
        int[] right = TestSignals.ints(2, 20_000);
        Clip whole = Clip.whole(sources.addInts("live", left, right));
        Track head = track(whole.withRange(new SourceRange(0, 7_777)));
        Track rest = Track.of(List.of(whole.withRange(new SourceRange(7_777, 20_000))), Join.Butt.PLAIN);
        assertThat(CollectedDisc.of(SimpleAlbums.of(head, rest), sources).bytes())
                .isEqualTo(
                        CollectedDisc.of(SimpleAlbums.of(track(whole)), sources).bytes());
    }

    @Test
    void aLinearCrossfadeOfARecordingWithItselfIsTheRecording() throws IOException {
        double[] music = TestSignals.doubles(1, 20_000, 0.9);
        Clip whole = Clip.whole(sources.addDoubles("live", music, music));
        Track head = track(whole.withRange(new SourceRange(0, 10_000)));
        Track rest = Track.of(
                List.of(whole.withRange(new SourceRange(7_001, 20_000))), crossfade(2_999, fade(2_999), fade(2_999)));
        double[] mixed = mix(SimpleAlbums.of(head, rest), START, 20_000)[0];
        for (int i = 0; i < music.length; i++) {
            assertThat(Math.abs(mixed[i] - music[i])).isLessThan(3e-16);
        }
    }

    @Test
    void outsideTheProgrammeThereIsSilence() throws IOException {
        Album album = SimpleAlbums.of(track(Clip.whole(constant("a", 600, 1.0))));
        double[] left = mix(album, START + 599, 2000)[0];
        assertThat(left[0]).isEqualTo(1.0);
        assertThat(Arrays.copyOfRange(left, 1, 2000)).containsOnly(0.0);
        assertThat(mix(album, -1000, 2000)[1]).containsOnly(0.0);
        assertThat(mix(album, Long.MAX_VALUE - 5000, 2000)[1]).containsOnly(0.0);
    }

    @Test
    void onlyTheWantedPartOfABlockIsTouched() throws IOException {
        var block = new AudioBlock(2, 30);
        Arrays.fill(block.channel(0), 7.0);
        Album album = SimpleAlbums.of(track(Clip.whole(constant("a", 588, 1.0))));
        try (ProgrammeCursor cursor = Programme.of(album, sources).open()) {
            cursor.read(START - 5, block, 10, 10);
        }
        assertThat(Arrays.copyOf(block.channel(0), 10)).containsOnly(7.0);
        assertThat(Arrays.copyOfRange(block.channel(0), 10, 15)).containsOnly(0.0);
        assertThat(Arrays.copyOfRange(block.channel(0), 15, 20)).containsOnly(1.0);
        assertThat(Arrays.copyOfRange(block.channel(0), 20, 30)).containsOnly(7.0);
    }

    @Test
    void whatIsReadDependsOnThePlaceAlone() throws IOException {
        double[] music = TestSignals.doubles(1, 5_000, 0.9);
        Clip clip = Clip.whole(sources.addDoubles("a", music, music));
        Album album = SimpleAlbums.of(track(clip.withFadeIn(fade(3_000))), Track.of(List.of(clip), ZERO_PAUSE));
        double[] forward = mix(album, START, 10_000)[0];
        var block = new AudioBlock(2, 700);
        try (ProgrammeCursor cursor = Programme.of(album, sources).open()) {
            for (int at = 9_300; at >= 0; at -= 611) {
                cursor.read(START + at, block, 0, 700);
                assertThat(block.channel(0)).isEqualTo(Arrays.copyOfRange(forward, at, at + 700));
            }
        }
        sources.assertAllClosed();
    }

    @Test
    void onlyWhatSoundsNearbyIsOpen() throws IOException {
        Album album = SimpleAlbums.of(
                track(Clip.whole(constant("a", 588, 1.0))),
                track(Clip.whole(constant("b", 588, 1.0))),
                track(Clip.whole(constant("c", 588, 1.0))));
        var block = new AudioBlock(2, 588);
        Programme programme = Programme.of(album, sources);
        try (ProgrammeCursor cursor = programme.open()) {
            for (long at = 0; at < programme.lengthSamples(); at += 588) {
                cursor.read(at, block, 0, 588);
                assertThat(sources.openStreams()).isLessThanOrEqualTo(1);
            }
        }
        assertThat(sources.openedStreams()).isEqualTo(3);
        sources.assertAllClosed();
    }

    @Test
    void everyStreamIsClosedAlthoughOneCannotBe() throws IOException {
        Clip a = Clip.whole(constant("a", 588, 1.0));
        Clip b = Clip.whole(constant("b", 588, 1.0));
        Programme programme = Programme.of(
                SimpleAlbums.of(track(a, b)),
                source -> source.path().equals("/a") ? new Unclosable(sources.open(source)) : sources.open(source));
        ProgrammeCursor cursor = programme.open();
        cursor.read(START, new AudioBlock(2, 10), 0, 10);
        assertThat(sources.openStreams()).isEqualTo(2);
        assertThatExceptionOfType(IOException.class).isThrownBy(cursor::close).withMessage("not closed");
        sources.assertAllClosed();
    }

    private double[][] mix(Album album, long position, int count) throws IOException {
        var block = new AudioBlock(2, count);
        try (ProgrammeCursor cursor = Programme.of(album, sources).open()) {
            cursor.read(position, block, 0, count);
        }
        sources.assertAllClosed();
        return new double[][] {block.channel(0), block.channel(1)};
    }

    private Source constant(String name, int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return sources.addDoubles(name, values, values);
    }

    private static Track track(Clip... clips) {
        return Track.of(List.of(clips), Join.Pause.STANDARD);
    }

    private static Fade fade(long samples) {
        return new Fade(new SampleCount(samples), FadeLaw.LINEAR);
    }

    private static Join crossfade(long overlap, Fade outgoing, Fade incoming) {
        return Join.Crossfade.of(new SampleCount(overlap), outgoing, incoming);
    }

    /** A source whose streams close, but not without complaint. */
    private record Unclosable(AudioSource inner) implements AudioSource {
        @Override
        public PcmFormat format() {
            return inner.format();
        }

        @Override
        public long lengthSamples() {
            return inner.lengthSamples();
        }

        @Override
        public AudioStream open(long firstSample) throws IOException {
            AudioStream stream = inner.open(firstSample);
            return new AudioStream() {
                @Override
                public int read(AudioBlock block, int at, int most) throws IOException {
                    return stream.read(block, at, most);
                }

                @Override
                public void seek(long sample) throws IOException {
                    stream.seek(sample);
                }

                @Override
                public void close() throws IOException {
                    stream.close();
                    throw new IOException("not closed");
                }
            };
        }
    }
}
