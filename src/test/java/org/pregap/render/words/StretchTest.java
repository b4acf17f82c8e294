package org.pregap.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregap.audio.WordLength;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Dither;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.Track;
import org.pregap.render.Programme;
import org.pregap.render.words.Stretch.Kind;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** Track 1 begins at sample 88,200; 5,880 samples are ten CD frames. */
class StretchTest {
    private static final Clip TEN = Clip.whole(SimpleAlbums.source("a", SampleRate.CD, 5880));
    private static final Join PAUSE = Join.Pause.of(new CdFrames(10));

    @Test
    void untouchedSoundIsTransparentAndPausesAreSilent() {
        assertStretches(
                SimpleAlbums.of(track(TEN), track(TEN)).withTail(new CdFrames(1)),
                silent(0, 88_200),
                transparent(88_200, 94_080),
                silent(94_080, 99_960),
                transparent(99_960, 105_840),
                silent(105_840, 106_428));
    }

    @Test
    void aButtJoinOfUntouchedTracksIsTransparentThroughout() {
        assertStretches(
                SimpleAlbums.of(track(TEN), Track.of(List.of(TEN), Join.Butt.PLAIN)),
                silent(0, 88_200),
                transparent(88_200, 99_960));
    }

    @Test
    void onlyTheFadesOfAClipAreDithered() {
        Clip faded = TEN.withFadeIn(fade(100)).withFadeOut(fade(200));
        assertStretches(
                SimpleAlbums.of(track(faded)),
                silent(0, 88_200),
                dithered(88_200, 88_300),
                transparent(88_300, 93_880),
                dithered(93_880, 94_080));
    }

    @Test
    void aFadeLongerThanItsClipEndsWithIt() {
        assertStretches(
                SimpleAlbums.of(track(TEN.withFadeIn(fade(10_000)))), silent(0, 88_200), dithered(88_200, 94_080));
    }

    @Test
    void anyGainIsDitheredButGainsThatCancelAreNone() {
        Track quieter = track(TEN).withGain(new Gain(-1));
        assertStretches(SimpleAlbums.of(quieter), silent(0, 88_200), dithered(88_200, 94_080));
        assertStretches(SimpleAlbums.of(quieter).withGain(new Gain(1)), silent(0, 88_200), transparent(88_200, 94_080));
        assertStretches(SimpleAlbums.of(track(TEN)).withGain(new Gain(1)), silent(0, 88_200), dithered(88_200, 94_080));
        assertStretches(
                SimpleAlbums.of(track(TEN.withGain(new Gain(-3)))), silent(0, 88_200), dithered(88_200, 94_080));
    }

    @Test
    void theAlbumsGainAppliesToHiddenAudioToo() {
        Album album = SimpleAlbums.of(track(TEN))
                .withGain(new Gain(-1000))
                .withOpening(Opening.STANDARD.withHidden(List.of(TEN)));
        assertStretches(album, silent(0, 88_200), dithered(88_200, 99_960));
    }

    @Test
    void theWholeOverlapOfACrossfadeIsDitheredAndNothingElse() {
        Join crossfade = Join.Crossfade.of(new SampleCount(1000), FadeLaw.LINEAR);
        assertStretches(
                SimpleAlbums.of(track(TEN), Track.of(List.of(TEN), crossfade)),
                silent(0, 88_200),
                transparent(88_200, 93_080),
                dithered(93_080, 94_080),
                transparent(94_080, 98_960),
                silent(98_960, 99_372));
    }

    @Test
    void twoClipsAtOnceAreDithered() {
        Clip later = TEN.withOffset(new SampleCount(5000));
        assertStretches(
                SimpleAlbums.of(track(TEN, later)),
                silent(0, 88_200),
                transparent(88_200, 93_200),
                dithered(93_200, 94_080),
                transparent(94_080, 99_080),
                silent(99_080, 99_372));
    }

    @Test
    void whatCountsIsTheWordLengthInUseNotTheOneStored() {
        assertStretches(
                SimpleAlbums.of(track(Clip.whole(source(24, 16)))), silent(0, 88_200), transparent(88_200, 94_080));
        assertStretches(
                SimpleAlbums.of(track(Clip.whole(source(24, 17)))), silent(0, 88_200), dithered(88_200, 94_080));
    }

    @Test
    void aLongerTargetTakesMore() {
        Programme programme =
                Programme.of(SimpleAlbums.of(track(Clip.whole(source(24, 24)))), new MemorySources(SampleRate.CD));
        assertThat(Stretch.of(programme, new Words(SampleRate.CD, WordLength.INT_24, Dither.TPDF)))
                .containsExactly(silent(0, 88_200), transparent(88_200, 94_080));
        assertThat(Stretch.of(programme, CollectedDisc.CD))
                .containsExactly(silent(0, 88_200), dithered(88_200, 94_080));
    }

    @Test
    void aTrimIsNoReasonForDither() {
        Clip trimmed = TEN.withRange(new SourceRange(17, 17 + 588));
        assertStretches(SimpleAlbums.of(track(trimmed)), silent(0, 88_200), transparent(88_200, 88_788));
    }

    @Test
    void anEmptyAlbumIsSilent() {
        assertStretches(Album.empty(SampleRate.CD), silent(0, 88_200));
    }

    private static void assertStretches(Album album, Stretch... stretches) {
        assertThat(Stretch.of(Programme.of(album, new MemorySources(SampleRate.CD)), CollectedDisc.CD))
                .containsExactly(stretches);
    }

    private static Track track(Clip... clips) {
        return Track.of(List.of(clips), PAUSE);
    }

    private static Source source(int storedBits, int effectiveBits) {
        var format = new SourceFormat(SampleRate.CD, 2, storedBits, false);
        return new Source("/a", "0".repeat(64), format, effectiveBits, 5880);
    }

    private static Fade fade(long samples) {
        return new Fade(new SampleCount(samples), FadeLaw.EQUAL_POWER);
    }

    private static Stretch silent(long start, long end) {
        return new Stretch(start, end, Kind.SILENT);
    }

    private static Stretch transparent(long start, long end) {
        return new Stretch(start, end, Kind.TRANSPARENT);
    }

    private static Stretch dithered(long start, long end) {
        return new Stretch(start, end, Kind.DITHERED);
    }
}
