package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pregap.testing.ForAll.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.testing.RandomAlbums;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Ripple;

class TrackEditsTest {
    private final Album album = SimpleAlbums.of(
            track("a", Join.Butt.PLAIN),
            track("b", Join.Pause.STANDARD),
            track("c", Join.Butt.PLAIN),
            track("d", Join.Pause.STANDARD));

    @Test
    void tracksMoveInFrontOfAnother() {
        assertThat(order(TrackEdits.move(album, List.of(1), 3))).isEqualTo("bacd");
        assertThat(order(TrackEdits.move(album, List.of(1), 5))).isEqualTo("bcda");
        assertThat(order(TrackEdits.move(album, List.of(4, 2), 1))).isEqualTo("bdac");
        assertThat(order(TrackEdits.move(album, List.of(2, 3), 3))).isEqualTo("abcd");
        assertThat(order(TrackEdits.moveUp(album, List.of(1)))).isEqualTo("abcd");
        assertThat(order(TrackEdits.moveUp(album, List.of(3)))).isEqualTo("acbd");
        assertThat(order(TrackEdits.moveDown(album, List.of(2, 3)))).isEqualTo("adbc");
        assertThat(order(TrackEdits.moveDown(album, List.of(4)))).isEqualTo("abcd");
    }

    @Test
    void whatWasMovedIsSelected() {
        Edit edit = TrackEdits.move(album, List.of(1, 2), 5);
        Album moved = edit.change().apply(album);
        assertThat(edit.select().orElseThrow().apply(moved).tracks()).containsExactly(3, 4);
    }

    @Test
    void movingChangesTheOrderAndNothingElse() {
        forAll(200, TrackEditsTest::someTracks, some -> {
            Album moved = TrackEdits.move(some.album(), some.numbers(), some.before())
                    .change()
                    .apply(some.album());
            assertThat(moved.tracks())
                    .containsExactlyInAnyOrderElementsOf(some.album().tracks());
            assertThat(moved.withTracks(some.album().tracks())).isEqualTo(some.album());
        });
    }

    @Test
    void deletingLeavesEveryOtherTrackAsItWas() {
        Edit edit = TrackEdits.delete(album, List.of(1, 3), Ripple.ALL_AFTER);
        assertThat(edit.name()).isEqualTo("Delete 2 tracks");
        assertThat(edit.change().apply(album).tracks()).containsExactly(album.track(2), album.track(4));
    }

    @Test
    void deletingATrackAloneLeavesTheNextOneWhereItIs() {
        Album deleted = TrackEdits.delete(album, List.of(3), Ripple.THIS_TRACK_ONLY)
                .change()
                .apply(album);
        assertThat(DiscLayout.of(deleted).track(3).mark())
                .isEqualTo(DiscLayout.of(album).track(4).mark());
        assertThat(deleted.track(3).join()).isEqualTo(Join.Pause.of(new CdFrames(350)));
    }

    @Test
    void aCopyFollowsTheLastOriginalAndHasNoCode() {
        Album coded = album.withTrack(2, track -> track.withIsrc(Optional.of(Isrc.parse("AA6Q72600001"))));
        Edit edit = TrackEdits.duplicate(coded, List.of(1, 2));
        Album copied = edit.change().apply(coded);
        assertThat(edit.name()).isEqualTo("Duplicate 2 tracks without ISRC");
        assertThat(names(copied)).isEqualTo("ababcd");
        assertThat(copied.track(2).isrc()).isPresent();
        assertThat(copied.track(4).isrc()).isEmpty();
        assertThat(edit.select().orElseThrow().apply(copied).tracks()).containsExactly(3, 4);
    }

    @Test
    void aCrossfadeThatDoesNotFitTheCopyBecomesAPause() {
        Join long1 = Join.Crossfade.of(new SampleCount(588 * 150), FadeLaw.LINEAR);
        Album crossed = album.withTrack(2, track -> track.withJoin(long1));
        Album copied = TrackEdits.duplicate(crossed, List.of(2)).change().apply(crossed);
        assertThat(copied.track(2).join()).isEqualTo(long1);
        assertThat(copied.track(3).join()).isEqualTo(Join.Pause.STANDARD);
    }

    @Test
    void codesCountUpAndNeverWrap() {
        Album coded = TrackEdits.isrcSeries(album, List.of(4, 1, 2), Isrc.parse("AA6Q72600099"))
                .change()
                .apply(album);
        assertThat(coded.tracks().stream()
                        .map(track -> track.isrc().map(Isrc::code).orElse("")))
                .containsExactly("AA6Q72600099", "AA6Q72600100", "", "AA6Q72600101");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TrackEdits.isrcSeries(album, List.of(1, 2), Isrc.parse("AA6Q72699999")))
                .withMessageContaining("there is no ISRC after AA6Q72699999");
        assertThat(TrackEdits.isrcSeries(album, List.of(1), Isrc.parse("AA6Q72699999"))
                        .change()
                        .apply(album))
                .isNotEqualTo(album);
    }

    @Test
    void gainsStopAtTheEndsOfTheirRange() {
        Album loud = TrackEdits.addGain(album, List.of(1, 2), 70_000).change().apply(album);
        assertThat(loud.track(1).gain()).isEqualTo(Gain.HIGHEST);
        assertThat(TrackEdits.addGain(loud, List.of(1), Integer.MIN_VALUE)
                        .change()
                        .apply(loud)
                        .track(1)
                        .gain())
                .isEqualTo(Gain.LOWEST);
        assertThat(TrackEdits.gain(album, List.of(1, 2, 3), new Gain(-500)).name())
                .isEqualTo("Gain of 3 tracks \u22120.5 dB");
    }

    @Test
    void textsAreSetInTheMainLanguage() {
        Edit edit = TrackEdits.text(album, List.of(2), TextField.TITLE, "\u3053\u3093\u306B\u3061\u306F");
        Album titled = edit.change().apply(album);
        assertThat(titled.track(2).texts().get(album.mainLanguage(), TextField.TITLE))
                .hasSize(5);
        assertThat(edit.name()).isEqualTo("Title of track 2");
        Album longest =
                album.withTrack(1, track -> track.withTexts(SimpleAlbumTexts.of("\uD83C\uDFB5".repeat(500), "")));
        assertThat(TrackEdits.moveDown(longest, List.of(1)).name())
                .isEqualTo("Move \"" + "\uD83C\uDFB5".repeat(39) + "\u2026\"");
    }

    @Test
    void headSpaceNeedsAPauseBefore() {
        assertThat(apply(TrackEdits.headSpace(album, List.of(1, 2), new CdFrames(15)))
                        .track(2)
                        .headSpace())
                .isEqualTo(new CdFrames(15));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> apply(TrackEdits.headSpace(album, List.of(3), new CdFrames(15))))
                .withMessageContaining("head space follows a pause");
    }

    private record SomeTracks(Album album, SortedSet<Integer> numbers, int before) {}

    private static SomeTracks someTracks(SplittableRandom random) {
        Album any = RandomAlbums.forDisc(random);
        int count = any.tracks().size();
        SortedSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i <= random.nextInt(count); i++) {
            numbers.add(1 + random.nextInt(count));
        }
        return new SomeTracks(any, numbers, 1 + random.nextInt(count + 1));
    }

    private String order(Edit edit) {
        return names(apply(edit));
    }

    private Album apply(Edit edit) {
        return edit.change().apply(album);
    }

    private static String names(Album album) {
        List<String> names = new ArrayList<>();
        album.tracks().forEach(track -> names.add(track.clips().get(0).source().fileName()));
        return String.join("", names);
    }

    private static Track track(String name, Join join) {
        return SimpleAlbums.track(name, SampleRate.CD, 588 * 200, join);
    }
}
