package org.pregap.workspace.loudness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.pregap.workspace.loudness.Platform.Effect;
import org.pregap.workspace.loudness.Platform.Effects;
import org.pregap.workspace.loudness.Platform.Level;
import org.pregap.workspace.loudness.Platform.Scope;

class PlatformTest {
    private static final Level SOFT = new Level(-20, -5);
    private static final Level LOUD = new Level(-9, 0.5);
    private static final Level SILENT = new Level(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    private static final Level ALBUM = new Level(-12, 0.5);

    /** The example that Spotify publishes: from −20 LUFS and −5 dBTP a track is lifted to −16 LUFS only. */
    @Test
    void aSoftTrackIsLiftedAsFarAsItsPeaksLetIt() {
        assertThat(of(Scope.TRACK, true, -1).on(ALBUM, List.of(SOFT)).tracks())
                .containsExactly(new Effect(4, -16, true));
    }

    @Test
    void aLoudTrackIsLoweredWhateverItsPeaks() {
        assertThat(of(Scope.TRACK, true, -1).on(ALBUM, List.of(LOUD)).tracks())
                .containsExactly(new Effect(-5, -14, false));
    }

    @Test
    void whoOnlyLowersLeavesSoftTracksAlone() {
        assertThat(of(Scope.TRACK, false, -1).on(ALBUM, List.of(SOFT)).tracks())
                .containsExactly(new Effect(0, -20, false));
    }

    @Test
    void peaksOverTheCeilingLowerNothing() {
        Level over = new Level(-16, 0.2);
        assertThat(of(Scope.TRACK, true, -1).on(ALBUM, List.of(over)).tracks())
                .containsExactly(new Effect(0, -16, true));
    }

    @Test
    void withoutACeilingPeaksDoNotMatter() {
        var platform = new Platform("P", -14, Scope.TRACK, true, OptionalDouble.empty(), "");
        assertThat(platform.on(ALBUM, List.of(SOFT)).tracks()).containsExactly(new Effect(6, -14, false));
    }

    @Test
    void anAlbumIsChangedAsAWhole() {
        Effects effects = of(Scope.ALBUM, true, -1).on(ALBUM, List.of(SOFT, LOUD));
        assertThat(effects.album()).contains(new Effect(-2, -14, false));
        assertThat(effects.tracks()).containsExactly(new Effect(-2, -22, false), new Effect(-2, -11, false));
    }

    @Test
    void byItsLoudestTrackAnAlbumEndsBelowTheTarget() {
        Effects effects = of(Scope.LOUDEST_TRACK, false, -1).on(ALBUM, List.of(SOFT, LOUD));
        assertThat(effects.album()).contains(new Effect(-5, -17, false));
        assertThat(effects.tracks()).containsExactly(new Effect(-5, -25, false), new Effect(-5, -14, false));
    }

    @Test
    void silenceStaysAsItIs() {
        assertThat(of(Scope.TRACK, true, -1).on(SILENT, List.of(SILENT)).tracks())
                .containsExactly(new Effect(0, Double.NEGATIVE_INFINITY, false));
        assertThat(of(Scope.LOUDEST_TRACK, true, -1).on(SILENT, List.of(SILENT)).album())
                .contains(new Effect(0, Double.NEGATIVE_INFINITY, false));
    }

    private static Platform of(Scope scope, boolean positiveGain, double ceilingDbtp) {
        return new Platform("P", -14, scope, positiveGain, OptionalDouble.of(ceilingDbtp), "");
    }
}
