package org.pregap.intake.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Join.Butt;
import org.pregap.model.Join.Crossfade;
import org.pregap.model.Join.Pause;
import org.pregap.model.Language;
import org.pregap.model.MarkPlace;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

class TrackFieldsTest {
    private static final Album THREE = Albums.ofThree();

    private static Album set(Album album, int number, String... assignments) {
        Album changed = album;
        for (String assignment : assignments) {
            String[] sides = assignment.split("=", 2);
            changed = TrackFields.apply(changed, number, sides[0], sides[1]).value();
        }
        return changed;
    }

    private static Track second(String... assignments) {
        return set(THREE, 2, assignments).track(2);
    }

    private static Join join(String... assignments) {
        return second(assignments).join();
    }

    @Test
    void aTextGoesIntoTheMainLanguageUnlessAnotherIsNamed() {
        Album album = set(THREE, 2, "title=Rain", "Title[JA]=雨", "performer[en]=Trio");
        assertThat(album.languages()).containsExactly(Language.ENGLISH, Language.JAPANESE);
        assertThat(album.track(2).texts().get(Language.ENGLISH, TextField.TITLE))
                .isEqualTo("Rain");
        assertThat(album.track(2).texts().get(Language.JAPANESE, TextField.TITLE))
                .isEqualTo("雨");
        assertThat(album.track(2).texts().get(Language.ENGLISH, TextField.PERFORMER))
                .isEqualTo("Trio");
        assertThat(set(album, 2, "title=").track(2).texts().get(Language.ENGLISH, TextField.TITLE))
                .isEmpty();
    }

    @Test
    void everyTextHasAField() {
        for (TextField field : TextField.values()) {
            assertThat(second(field.id() + "=x").texts().get(Language.ENGLISH, field))
                    .isEqualTo("x");
        }
    }

    @Test
    void removingATextAddsNoLanguage() {
        assertThat(set(THREE, 2, "title[ja]=").languages()).containsExactly(Language.ENGLISH);
    }

    @Test
    void aNinthLanguageFindsNoPlace() {
        Album eight = set(
                THREE,
                2,
                "title[de]=a",
                "title[fr]=b",
                "title[it]=c",
                "title[es]=d",
                "title[nl]=e",
                "title[da]=f",
                "title[sv]=g");
        assertThat(eight.languages()).hasSize(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(eight, 3, "title[ja]=h"))
                .withMessage("an album has at most 8 languages; this one has en, de, fr, it, es, nl, da, sv,"
                        + " so ja finds no place");
    }

    @Test
    void isrcIsSetAndRemoved() {
        assertThat(second("isrc=aa-6q7-26-00001").isrc()).isEqualTo(Optional.of(new Isrc("AA6Q72600001")));
        assertThat(second("isrc=AA6Q72600001", "isrc= ").isrc()).isEmpty();
    }

    @Test
    void joinsReplaceEachOther() {
        assertThat(join("pause=1.5")).isEqualTo(Pause.of(new CdFrames(113)));
        assertThat(join("gapless=yes")).isEqualTo(Butt.PLAIN);
        assertThat(join("crossfade=1")).isEqualTo(Crossfade.of(new SampleCount(44_100), FadeLaw.EQUAL_POWER));
        assertThat(join("crossfade=1 linear")).isEqualTo(Crossfade.of(new SampleCount(44_100), FadeLaw.LINEAR));
        assertThat(join("gapless=yes", "pause=0")).isEqualTo(Pause.of(CdFrames.ZERO));
        assertThat(join("gapless=no")).isEqualTo(Pause.STANDARD);
    }

    @Test
    void roundingAPauseIsNoted() {
        assertThat(TrackFields.apply(THREE, 2, "pause", "1.5").notes())
                .containsExactly("'1.5' lies between two CD frames and is rounded to 00:01:38 (113f)");
    }

    @Test
    void aJoinKeepsItsCountdownAndACrossfadeItsMark() {
        assertThat(join("countdown=3", "gapless=yes").countdown()).contains(CdFrames.ofSeconds(3));
        assertThat(join("countdown=3", "gapless=yes", "countdown=").countdown()).isEmpty();
        assertThat(join("crossfade=1", "mark=end", "crossfade=2"))
                .isEqualTo(Crossfade.of(new SampleCount(88_200), FadeLaw.EQUAL_POWER)
                        .withMark(MarkPlace.END));
    }

    @Test
    void eachSideOfACrossfadeHasALengthAndALaw() {
        var overlap = new SampleCount(88_200);
        var whole = new Fade(overlap, FadeLaw.EQUAL_POWER);
        var half = new Fade(new SampleCount(44_100), FadeLaw.EQUAL_POWER);
        assertThat(join("crossfade=2", "crossfade_out=1")).isEqualTo(Crossfade.of(overlap, half, whole));
        assertThat(join("crossfade=2", "crossfade_in=Linear"))
                .isEqualTo(Crossfade.of(overlap, whole, new Fade(overlap, FadeLaw.LINEAR)));
        assertThat(join("crossfade=2", "crossfade_in=0")).isEqualTo(Crossfade.of(overlap, whole, Fade.NONE));
        assertThatThrownBy(() -> join("crossfade=2", "crossfade_in=3 linear"))
                .hasMessage("a crossfade's curves are no longer than its overlap");
    }

    @Test
    void aSideThatWasCutGetsACurveAgainByItsLaw() {
        var overlap = new SampleCount(88_200);
        assertThat(join("crossfade=2 linear", "crossfade_out=0", "crossfade_out=exponential"))
                .isEqualTo(Crossfade.of(
                        overlap, new Fade(overlap, FadeLaw.EXPONENTIAL), new Fade(overlap, FadeLaw.LINEAR)));
    }

    @Test
    void aCrossfadeAdaptsUntilItIsToldNotTo() {
        Crossfade plain = Crossfade.of(new SampleCount(88_200), FadeLaw.EQUAL_POWER);
        assertThat(join("crossfade=1", "adapt=yes", "crossfade=2")).isEqualTo(plain.withAdaptive(true));
        assertThat(join("crossfade=2", "adapt=yes", "adapt=No")).isEqualTo(plain);
        assertThat(join("gapless=yes", "adapt=no")).isEqualTo(Butt.PLAIN);
        assertThatThrownBy(() -> join("adapt=yes"))
                .hasMessage("what adapts is a curve in a crossfade, and this track has none; set crossfade first");
    }

    @Test
    void marksSidesAndHeadSpaceNeedTheRightJoin() {
        assertThatThrownBy(() -> join("mark=end"))
                .hasMessage("the mark lies in a crossfade, and this track has none; set crossfade first");
        assertThatThrownBy(() -> join("crossfade_in=1"))
                .hasMessage("this curve lies in a crossfade, and this track has none; set crossfade first");
        assertThatThrownBy(() -> join("gapless=yes", "head_space=5f"))
                .hasMessage("head space follows a pause, and this track joins the one before without one");
        assertThatThrownBy(() -> join("gapless=yes", "gapless=no"))
                .hasMessage("say what comes instead, with pause or crossfade");
        assertThatThrownBy(() -> join("crossfade=0"))
                .hasMessage("a crossfade has a length; without one write gapless instead");
        assertThatThrownBy(() -> join("crossfade=0.000001")).hasMessage("a crossfade overlaps by at least one sample");
        assertThatThrownBy(() -> join("countdown=0"))
                .hasMessage("a countdown is at least one CD frame long; empty removes it");
    }

    @Test
    void trackOneHasAFirstPauseInsteadOfAJoin() {
        Album album = set(THREE, 1, "pause=3");
        assertThat(album.opening().firstPause()).isEqualTo(CdFrames.ofSeconds(3));
        assertThat(album.track(1)).isEqualTo(THREE.track(1));
        assertThatThrownBy(() -> set(THREE, 1, "pause=149f"))
                .hasMessage("the first pause is at least 150 CD frames (2 seconds) long, not 149");
        for (String field : List.of("crossfade=1", "gapless=yes", "mark=end", "countdown=1", "crossfade_in=1")) {
            String name = field.split("=", 2)[0];
            assertThatThrownBy(() -> set(THREE, 1, field))
                    .hasMessage("track 1 follows no track, so it has no " + name
                            + "; what lies before it is the first pause");
        }
    }

    @Test
    void headSpaceOfTrackOneFollowsTheFirstPauseWhateverItsOwnJoinIs() {
        Album moved = set(THREE, 2, "gapless=yes").withTrackMoved(2, 1);
        Track first = set(moved, 1, "head_space=10f").track(1);
        assertThat(first.headSpace()).isEqualTo(new CdFrames(10));
        assertThat(first.join()).isEqualTo(Butt.PLAIN);
    }

    @Test
    void headSpaceGainFlagsAndIndexesAreSet() {
        Track track = second("head_space=10f", "gain_db=-1.5", "match_offset=-2", "flags=DCP", "indexes=10 20");
        assertThat(track.headSpace()).isEqualTo(new CdFrames(10));
        assertThat(track.gain()).isEqualTo(new Gain(-1500));
        assertThat(track.matchOffset()).isEqualTo(new Gain(-2000));
        assertThat(track.flags()).isEqualTo(new TrackFlags(true, false, false, false));
        assertThat(track.indexes()).containsExactly(CdFrames.ofSeconds(10), CdFrames.ofSeconds(20));
        Track plain = second("flags=DCP", "flags=", "indexes=10", "indexes=");
        assertThat(plain).isEqualTo(THREE.track(2));
    }

    @Test
    void trimsAreCountedFromTheEndsOfTheFile() {
        assertThat(second("trim_start=1", "trim_end=2").clips().get(0).range())
                .isEqualTo(new SourceRange(44_100, 58 * 44_100));
        assertThat(second("trim_start=1", "trim_start=3").clips().get(0).range())
                .isEqualTo(new SourceRange(3 * 44_100, 60 * 44_100));
        assertThat(second("trim_start=1", "trim_end=2", "trim_start=0", "trim_end=0"))
                .isEqualTo(THREE.track(2));
        assertThatThrownBy(() -> second("trim_start=1:00"))
                .hasMessage("nothing of 2.wav is left: it lasts 01:00:00 (2646000 samples)");
        assertThatThrownBy(() -> second("trim_start=31", "trim_end=29"))
                .hasMessage("nothing of 2.wav is left: it lasts 01:00:00 (2646000 samples)");
    }

    @Test
    void trimsOfAnotherRateAreCountedInTheFilesSamples() {
        Clip clip = Clip.whole(Albums.source("hi.wav", new SampleRate(96_000), 960_000));
        Album album = THREE.withTrack(2, track -> track.withClips(List.of(clip)));
        assertThat(set(album, 2, "trim_start=1").track(2).clips().get(0).range())
                .isEqualTo(new SourceRange(96_000, 960_000));
    }

    @Test
    void theFirstAndTheLastClipAreTrimmedAndFadedAndTheOthersCloseUp() {
        Clip early = Clip.whole(Albums.source("a.wav", SampleRate.CD, 1_000));
        Clip late = Clip.whole(Albums.source("b.wav", SampleRate.CD, 2_000)).withOffset(new SampleCount(1_000));
        Album album = THREE.withTrack(2, track -> track.withClips(List.of(late, early)));
        Track track = set(album, 2, "trim_start=0.01", "fade_in=0.001", "fade_out=0.002 equal-power")
                .track(2);
        assertThat(track.clips())
                .containsExactly(
                        late.withOffset(new SampleCount(559))
                                .withFadeOut(new Fade(new SampleCount(88), FadeLaw.EQUAL_POWER)),
                        early.withRange(new SourceRange(441, 1_000))
                                .withFadeIn(new Fade(new SampleCount(44), FadeLaw.LINEAR)));
        assertThat(set(album, 2, "trim_end=0.01").track(2).clips().get(0).range())
                .isEqualTo(new SourceRange(0, 1_559));
    }

    @Test
    void aCutThatPushesTheNextClipBeforeTheTrackIsRefused() {
        Clip early = Clip.whole(Albums.source("a.wav", SampleRate.CD, 1_000));
        Clip late = Clip.whole(Albums.source("b.wav", SampleRate.CD, 2_000)).withOffset(new SampleCount(400));
        Album album = THREE.withTrack(2, track -> track.withClips(List.of(early, late)));
        assertThatThrownBy(() -> set(album, 2, "trim_start=0.01"))
                .hasMessage("the track's next clip, of b.wav, begins before the cut; cut less");
    }

    @Test
    void anEmptyFadeIsNone() {
        assertThat(second("fade_in=2", "fade_in=", "fade_out=1", "fade_out=0")).isEqualTo(THREE.track(2));
    }

    @Test
    void unknownFieldsAndTracksAreRefused() {
        assertThatThrownBy(() -> second("paus=1"))
                .hasMessage(
                        "a track has no field 'paus'; it has title, performer, songwriter, composer, arranger,"
                                + " message, isrc, trim_start, trim_end, pause, crossfade, crossfade_out, crossfade_in, adapt,"
                                + " gapless, mark, head_space, countdown, gain_db, match_offset, fade_in, fade_out, flags, indexes");
        assertThatThrownBy(() -> second("isrc[ja]=x"))
                .hasMessage("'isrc' has no language; texts have one:"
                        + " title, performer, songwriter, composer, arranger, message");
        assertThatThrownBy(() -> second("title[xx]=x"))
                .hasMessage("'xx' is no language of CD-Text; write a tag such as en, de or ja");
        assertThatThrownBy(() -> set(THREE, 4, "title=x")).hasMessage("there is no track 4; the album has 3");
        assertThatThrownBy(() -> set(THREE, 0, "title=x")).hasMessage("there is no track 0; the album has 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA-u-nu-arab", "tr-TR", "th-TH-u-nu-thai"})
    void theLocaleChangesNothing(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Noted<Album> set = TrackFields.apply(THREE, 2, "PAUSE", "1.5");
            assertThat(set.value().track(2).join()).isEqualTo(Pause.of(new CdFrames(113)));
            assertThat(set.notes().get(0)).endsWith("rounded to 00:01:38 (113f)");
            assertThat(TrackFields.apply(THREE, 2, "TITLE", "x")
                            .value()
                            .track(2)
                            .texts()
                            .languages())
                    .containsExactly(Language.ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyFieldHasItsLineOfHelp() {
        assertThat(TrackFields.help()).hasSize(24).allSatisfy(field -> assertThat(field.help())
                .isNotBlank());
    }
}
