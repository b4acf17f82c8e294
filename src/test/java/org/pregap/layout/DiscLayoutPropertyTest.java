package org.pregap.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.layout.AdaptedRamp.Side;
import org.pregap.layout.FadeRamp.Direction;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.RandomFades;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

class DiscLayoutPropertyTest {
    @Test
    void tracksStartAndEndInOrder() {
        forAll(DiscLayoutPropertyTest::anyAlbum, album -> {
            DiscLayout layout = DiscLayout.of(album);
            for (int number = 2; number <= album.tracks().size(); number++) {
                assertThat(layout.track(number - 1).start())
                        .isLessThan(layout.track(number).start());
                assertThat(layout.track(number - 1).end())
                        .isLessThan(layout.track(number).end());
            }
            assertThat(layout.leadOut().start(album.rate()))
                    .isGreaterThanOrEqualTo(layout.track(album.tracks().size()).end());
        });
    }

    @Test
    void onlyCrossfadesOverlapAndByExactlyTheirOverlap() {
        forAll(DiscLayoutPropertyTest::anyAlbum, album -> {
            DiscLayout layout = DiscLayout.of(album);
            for (int number = 2; number <= album.tracks().size(); number++) {
                SampleCount distance = layout.track(number)
                        .start()
                        .since(layout.track(number - 1).end());
                PlacedTrack placed = layout.track(number);
                Join join = album.track(number).join();
                SampleCount wanted = join.fold(
                        pause -> placed.silenceBefore(),
                        butt -> SampleCount.ZERO,
                        crossfade -> SampleCount.ZERO.minus(crossfade.overlap()));
                assertThat(distance).isEqualTo(wanted);
            }
        });
    }

    @Test
    void indexesAscendOverTheWholeDisc() {
        forAll(DiscLayoutPropertyTest::anyAlbum, album -> {
            DiscLayout layout = DiscLayout.of(album);
            List<DiscAddress> addresses = layout.tracks().stream()
                    .flatMap(track -> track.indexPoints().stream())
                    .map(IndexPoint::address)
                    .toList();
            assertThat(addresses.get(0)).isEqualTo(DiscAddress.ZERO);
            for (int i = 1; i < addresses.size(); i++) {
                assertThat(addresses.get(i)).isGreaterThan(addresses.get(i - 1));
            }
            assertThat(layout.leadOut()).isGreaterThan(addresses.get(addresses.size() - 1));
        });
    }

    @Test
    void aPauseIsPartFramePlusPausePlusHeadSpace() {
        forAll(DiscLayoutPropertyTest::anyAlbum, album -> {
            DiscLayout layout = DiscLayout.of(album);
            for (int number = 2; number <= album.tracks().size(); number++) {
                Track track = album.track(number);
                if (track.join() instanceof Join.Pause pause) {
                    long each = album.rate().samplesPerCdFrame();
                    SampleCount partFrame =
                            layout.track(number).silenceBefore().minus(chosenSilence(track, pause, album.rate()));
                    assertThat(partFrame.count()).isBetween(0L, each - 1);
                    assertThat(layout.track(number - 1).end().plus(partFrame).sample() % each)
                            .isZero();
                    assertThat(layout.track(number).start())
                            .isEqualTo(layout.track(number)
                                    .mark()
                                    .plus(track.headSpace())
                                    .start(album.rate()));
                }
            }
        });
    }

    @Test
    void aContinuousMarkIsSnappedByLessThanACdFrame() {
        forAll(DiscLayoutPropertyTest::anyAlbum, album -> {
            DiscLayout layout = DiscLayout.of(album);
            for (int number = 2; number <= album.tracks().size(); number++) {
                PlacedTrack placed = layout.track(number);
                if (!(album.track(number).join() instanceof Join.Pause)) {
                    long snapped = placed.join()
                            .since(placed.mark().start(album.rate()))
                            .count();
                    assertThat(snapped).isBetween(0L, album.rate().samplesPerCdFrame() - 1L);
                }
            }
        });
    }

    @Test
    void movingATrackChangesNoJoinOfThoseThatStayNeighbours() {
        forAll(DiscLayoutPropertyTest::anyMove, move -> {
            Album moved = move.album().withTrackMoved(move.from(), move.to());
            for (int number = 2; number <= moved.tracks().size(); number++) {
                Track outgoing = moved.track(number - 1);
                Track incoming = moved.track(number);
                int before = move.album().tracks().indexOf(incoming);
                if (before > 0 && move.album().tracks().get(before - 1).equals(outgoing)) {
                    assertSameJoin(DiscLayout.of(move.album()), before + 1, DiscLayout.of(moved), number);
                }
            }
            assertThat(moved.withTrackMoved(move.to(), move.from())).isEqualTo(move.album());
            assertThat(DiscLayout.of(moved.withTrackMoved(move.to(), move.from())))
                    .isEqualTo(DiscLayout.of(move.album()));
        });
    }

    @Test
    void anotherLengthDisturbsNoOtherJoin() {
        forAll(DiscLayoutPropertyTest::anyMove, move -> {
            Album album = move.album();
            int changedNumber = move.from();
            Album changed =
                    album.withTrack(changedNumber, track -> track.withClips(longer(track, 1 + move.to() * 77L)));
            DiscLayout before = DiscLayout.of(album);
            DiscLayout after = DiscLayout.of(changed);
            for (int number = 2; number <= album.tracks().size(); number++) {
                assertSameJoin(before, number, after, number);
                if (number <= changedNumber || hasPauseBetween(album, changedNumber, number)) {
                    assertThat(after.track(number).silenceBefore())
                            .isEqualTo(before.track(number).silenceBefore());
                }
            }
        });
    }

    @Test
    void anotherGainMovesNothing() {
        forAll(DiscLayoutPropertyTest::anyMove, move -> {
            Album changed = move.album().withTrack(move.from(), track -> track.withGain(new Gain(-777)));
            assertThat(DiscLayout.of(changed).tracks())
                    .isEqualTo(DiscLayout.of(move.album()).tracks());
            assertThat(DiscLayout.of(changed).leadOut())
                    .isEqualTo(DiscLayout.of(move.album()).leadOut());
        });
    }

    @Test
    void clipsLieWhereTheirTracksSay() {
        forAll(DiscLayoutPropertyTest::anyAlbum, album -> {
            DiscLayout layout = DiscLayout.of(album);
            int next = album.opening().hidden().size();
            for (int number = 1; number <= album.tracks().size(); number++) {
                for (Clip clip : album.track(number).clips()) {
                    PlacedClip placed = layout.clips().get(next++);
                    assertThat(placed.track()).isEqualTo(number);
                    assertThat(placed.clip()).isEqualTo(clip);
                    assertThat(placed.start())
                            .isEqualTo(layout.track(number).start().plus(clip.offset()));
                    assertThat(placed.length()).isEqualTo(clip.length(album.rate()));
                    assertThat(placed.end())
                            .isLessThanOrEqualTo(layout.track(number).end());
                }
            }
            assertThat(layout.clips()).hasSize(next);
        });
    }

    @Test
    void everyRampIsAFadeOfItsClipOrASideOfACrossfade() {
        forAll(DiscLayoutPropertyTest::anyAlbum, album -> {
            DiscLayout layout = DiscLayout.of(album);
            for (PlacedClip placed : layout.clips()) {
                for (Ramp ramp : placed.ramps()) {
                    assertThat(isOwnFade(ramp, placed) || isSideOfACrossfade(ramp, placed.track(), album, layout))
                            .as("%s of %s", ramp, placed)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void theSameAlbumAtTwiceTheRateHasTheSameMarks() {
        forAll(DiscLayoutPropertyTest::anyAlbum, album -> {
            DiscLayout single = DiscLayout.of(DoubledAlbum.at(new SampleRate(44_100), album));
            DiscLayout twice = DiscLayout.of(DoubledAlbum.at(new SampleRate(88_200), album));
            assertThat(twice.leadOut()).isEqualTo(single.leadOut());
            for (PlacedTrack track : single.tracks()) {
                PlacedTrack other = twice.track(track.number());
                assertThat(other.indexPoints()).isEqualTo(track.indexPoints());
                assertThat(other.start().sample()).isEqualTo(2 * track.start().sample());
                assertThat(other.end().sample()).isEqualTo(2 * track.end().sample());
            }
        });
    }

    private static boolean isOwnFade(Ramp any, PlacedClip placed) {
        if (!(any instanceof FadeRamp ramp)) {
            return false;
        }
        return switch (ramp.direction()) {
            case IN ->
                ramp.start().equals(placed.start())
                        && ramp.fade().equals(placed.clip().fadeIn());
            case OUT ->
                ramp.end().equals(placed.end())
                        && ramp.fade().equals(placed.clip().fadeOut());
            case CROSS_OUT -> false;
        };
    }

    private static boolean isSideOfACrossfade(Ramp any, int number, Album album, DiscLayout layout) {
        if (any instanceof AdaptedRamp adapted) {
            return isSideOfAnAdaptiveCrossfade(adapted, number, album, layout);
        }
        FadeRamp ramp = (FadeRamp) any;
        if (ramp.direction() == Direction.CROSS_OUT) {
            return crossfadeInto(album, number + 1)
                    .filter(crossfade -> !crossfade.adaptive()
                            && ramp.fade().equals(crossfade.outgoing())
                            && ramp.end().equals(layout.track(number).end()))
                    .isPresent();
        }
        return crossfadeInto(album, number)
                .filter(crossfade -> !crossfade.adaptive()
                        && ramp.fade().equals(crossfade.incoming())
                        && ramp.start().equals(layout.track(number).start()))
                .isPresent();
    }

    private static boolean isSideOfAnAdaptiveCrossfade(AdaptedRamp ramp, int number, Album album, DiscLayout layout) {
        int incoming = ramp.side() == Side.INCOMING ? number : number + 1;
        return ramp.crossfade().track() == incoming
                && crossfadeInto(album, incoming)
                        .equals(Optional.of(ramp.crossfade().join()))
                && ramp.crossfade().join().adaptive()
                && ramp.start().equals(layout.track(incoming).start())
                && ramp.end().equals(layout.track(incoming - 1).end());
    }

    private static Optional<Join.Crossfade> crossfadeInto(Album album, int number) {
        return number >= 2
                        && number <= album.tracks().size()
                        && album.track(number).join() instanceof Join.Crossfade crossfade
                ? Optional.of(crossfade)
                : Optional.empty();
    }

    /** The same distance between the two tracks; after a pause up to the part frame, which lets the next begin on one. */
    private static void assertSameJoin(DiscLayout before, int numberBefore, DiscLayout after, int numberAfter) {
        SampleCount then = distance(before, numberBefore);
        SampleCount now = distance(after, numberAfter);
        if (then.count() > 0 || now.count() > 0) {
            long each = before.rate().samplesPerCdFrame();
            assertThat(now.minus(then).count()).isBetween(1 - each, each - 1);
            assertThat(after.track(numberAfter).pause())
                    .isEqualTo(before.track(numberBefore).pause());
        } else {
            assertThat(now).isEqualTo(then);
        }
    }

    private static SampleCount distance(DiscLayout layout, int number) {
        return layout.track(number).start().since(layout.track(number - 1).end());
    }

    private static SampleCount chosenSilence(Track track, Join.Pause pause, SampleRate rate) {
        return pause.length().plus(track.headSpace()).toSamples(rate);
    }

    /** Whether a track after {@code from}, and before {@code to}, begins on a CD frame of its own. */
    private static boolean hasPauseBetween(Album album, int from, int to) {
        return album.tracks().subList(from, to - 1).stream().anyMatch(track -> track.join() instanceof Join.Pause);
    }

    private static List<Clip> longer(Track track, long more) {
        int last = track.clips().size() - 1;
        List<Clip> clips = new ArrayList<>(track.clips());
        Clip clip = clips.get(last);
        SampleRate rate = clip.source().format().rate();
        clips.set(last, DoubledAlbum.resized(clip, rate, clip.range().lengthSamples() + more));
        return clips;
    }

    private static Album anyAlbum(SplittableRandom random) {
        SampleRate rate = SampleRate.ALBUM_RATES.get(random.nextInt(SampleRate.ALBUM_RATES.size()));
        return RandomFades.withOtherLaws(SimpleAlbums.random(random, rate, 7), random);
    }

    private record Move(Album album, int from, int to) {}

    private static Move anyMove(SplittableRandom random) {
        Album album = anyAlbum(random);
        int count = album.tracks().size();
        return new Move(album, 1 + random.nextInt(count), 1 + random.nextInt(count));
    }
}
