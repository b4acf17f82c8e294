package org.pregap.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;
import static org.pregap.workspace.edit.InOrder.assertInOrder;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.testing.RandomAlbums;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Ripple;

class DragPropertyTest {
    private static final int CASES = 150;

    /** Some drag of some album; the distance may be anything. */
    private record Drag(Album album, int track, ClipPlace place, SampleCount by, Ripple ripple) {}

    @Test
    void aTrackDraggedAnywhereLeavesTheDiscInOrder() {
        forAll(CASES, DragPropertyTest::any, drag -> {
            Album dragged =
                    apply(drag, SpacingEdits.drag(drag.album(), List.of(drag.track()), drag.by(), drag.ripple()));
            assertInOrder(dragged);
            assertThat(dragged.tracks()).hasSameSizeAs(drag.album().tracks());
        });
    }

    @Test
    void onlyTheJoinIntoADraggedTrackChangesWhereEverythingFollows() {
        forAll(CASES, DragPropertyTest::any, drag -> {
            Album dragged =
                    apply(drag, SpacingEdits.drag(drag.album(), List.of(drag.track()), drag.by(), Ripple.ALL_AFTER));
            Album back = drag.track() == 1
                    ? dragged.withOpening(drag.album().opening())
                    : dragged.withTrack(
                            drag.track(),
                            track -> track.withJoin(
                                    drag.album().track(drag.track()).join()));
            assertThat(back).isEqualTo(drag.album());
        });
    }

    @Test
    void aTrackDraggedAloneLeavesTheNextWhereItIsWhileThePauseAllows() {
        forAll(CASES, DragPropertyTest::any, drag -> {
            int next = drag.track() + 1;
            Album dragged = apply(
                    drag, SpacingEdits.drag(drag.album(), List.of(drag.track()), drag.by(), Ripple.THIS_TRACK_ONLY));
            if (next > dragged.tracks().size()) {
                return;
            }
            if (dragged.track(next).join() instanceof Join.Pause pause
                    && pause.length().count() > 0) {
                assertThat(DiscLayout.of(dragged).track(next).mark())
                        .isEqualTo(DiscLayout.of(drag.album()).track(next).mark());
            } else if (!(dragged.track(next).join() instanceof Join.Pause)) {
                assertThat(dragged.track(next)).isEqualTo(drag.album().track(next));
            }
        });
    }

    @Test
    void trimsAndMarksAndOverlapsLeaveTheDiscInOrder() {
        forAll(CASES, DragPropertyTest::any, drag -> {
            assertInOrder(apply(drag, TrimEdits.dragStart(drag.album(), drag.place(), drag.by(), drag.ripple())));
            assertInOrder(apply(drag, TrimEdits.dragEnd(drag.album(), drag.place(), drag.by(), drag.ripple())));
            assertInOrder(apply(drag, ClipEdits.move(drag.album(), List.of(drag.place()), drag.by(), drag.ripple())));
            assertInOrder(apply(drag, SpacingEdits.dragMark(drag.album(), drag.track(), drag.by())));
            if (drag.track() > 1 && drag.album().track(drag.track()).join() instanceof Join.Crossfade) {
                assertInOrder(apply(drag, SpacingEdits.dragOverlap(drag.album(), drag.track(), drag.by())));
            }
        });
    }

    @Test
    void whateverIsTrimmedEveryJoinStaysWhereEverythingFollows() {
        forAll(CASES, DragPropertyTest::any, drag -> {
            Album start = apply(drag, TrimEdits.dragStart(drag.album(), drag.place(), drag.by(), Ripple.ALL_AFTER));
            Album end = apply(drag, TrimEdits.dragEnd(drag.album(), drag.place(), drag.by(), Ripple.ALL_AFTER));
            assertThat(joins(start)).isEqualTo(joins(drag.album()));
            assertThat(joins(end)).isEqualTo(joins(drag.album()));
        });
    }

    @Test
    void aTrimmedTrackKeepsItsPlacesInTheNeighbourhoodWhenItIsTrimmedAlone() {
        forAll(CASES, DragPropertyTest::any, drag -> {
            Album end = apply(drag, TrimEdits.dragEnd(drag.album(), drag.place(), drag.by(), Ripple.THIS_TRACK_ONLY));
            int next = drag.track() + 1;
            if (next <= end.tracks().size()
                    && end.track(next).join() instanceof Join.Pause pause
                    && pause.length().count() > 0) {
                assertThat(DiscLayout.of(end).track(next).mark())
                        .isEqualTo(DiscLayout.of(drag.album()).track(next).mark());
            }
        });
    }

    @Test
    void noDragOfAnyAlbumFails() {
        forAll(
                100,
                random -> {
                    Album album = RandomAlbums.any(random);
                    return drag(random, album.tracks().isEmpty() ? RandomAlbums.forDisc(random) : album);
                },
                drag -> {
                    List<Integer> tracks = List.copyOf(new TreeSet<>(List.of(1, drag.track())));
                    apply(drag, SpacingEdits.drag(drag.album(), tracks, drag.by(), drag.ripple()));
                    apply(
                            drag,
                            SpacingEdits.nudgeGap(
                                    drag.album(), tracks, new CdFrames(drag.by().count() % 1000)));
                    apply(drag, TrimEdits.dragStart(drag.album(), drag.place(), drag.by(), drag.ripple()));
                    apply(drag, TrimEdits.dragEnd(drag.album(), drag.place(), drag.by(), drag.ripple()));
                    apply(drag, ClipEdits.move(drag.album(), List.of(drag.place()), drag.by(), drag.ripple()));
                    apply(drag, ClipEdits.dragFadeIn(drag.album(), drag.place(), drag.by()));
                    apply(drag, ClipEdits.dragFadeOut(drag.album(), drag.place(), drag.by()));
                    apply(drag, SpacingEdits.dragMark(drag.album(), drag.track(), drag.by()));
                    apply(drag, ClipEdits.delete(drag.album(), List.of(drag.place()), drag.ripple()));
                });
    }

    @Test
    void noDistanceAtAllChangesNothing() {
        forAll(CASES, DragPropertyTest::any, drag -> {
            SampleCount none = SampleCount.ZERO;
            Album album = drag.album();
            assertThat(apply(drag, SpacingEdits.drag(album, List.of(drag.track()), none, drag.ripple())))
                    .isEqualTo(album);
            assertThat(apply(drag, TrimEdits.dragStart(album, drag.place(), none, drag.ripple())))
                    .isEqualTo(album);
            assertThat(apply(drag, TrimEdits.dragEnd(album, drag.place(), none, drag.ripple())))
                    .isEqualTo(album);
            assertThat(apply(drag, SpacingEdits.dragMark(album, drag.track(), none)))
                    .isEqualTo(album);
        });
    }

    private static List<Join> joins(Album album) {
        return album.tracks().stream().map(track -> track.join()).toList();
    }

    private static Album apply(Drag drag, Edit edit) {
        return edit.change().apply(drag.album());
    }

    private static Drag any(SplittableRandom random) {
        SampleRate rate = SampleRate.ALBUM_RATES.get(random.nextInt(SampleRate.ALBUM_RATES.size()));
        return drag(random, SimpleAlbums.random(random, rate, 5));
    }

    private static Drag drag(SplittableRandom random, Album album) {
        int track = 1 + random.nextInt(album.tracks().size());
        int clip = random.nextInt(album.track(track).clips().size());
        long by =
                switch (random.nextInt(5)) {
                    case 0 -> random.nextLong();
                    case 1 -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE;
                    case 2 -> random.nextLong(-20, 21);
                    default -> random.nextLong(-album.rate().hz(), album.rate().hz());
                };
        Ripple ripple = random.nextBoolean() ? Ripple.ALL_AFTER : Ripple.THIS_TRACK_ONLY;
        return new Drag(album, track, new ClipPlace(track, clip), new SampleCount(by), ripple);
    }
}
