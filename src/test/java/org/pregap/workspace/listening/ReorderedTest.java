package org.pregap.workspace.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.render.words.TestSignals;
import org.pregap.testing.FakeCard;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.listening.Transport.Rolls;
import org.pregap.workspace.listening.Transport.Side;
import org.pregap.workspace.settings.Settings;

/** What is heard belongs to tracks, not to their numbers. Four tracks of 2 s, gapless, from 2 s on. */
class ReorderedTest {
    private static final int CHUNK = 441;
    private static final long HEARD = 20 * CHUNK - FakeCard.BUFFER_SAMPLES;
    private static final long A = 88_200;
    private static final long C = 3 * A;
    private static final long ROLL = 22_050;

    private final MemorySources sources = new MemorySources(SampleRate.CD);
    private final FakeCard card = new FakeCard(24);
    private final Album album = SimpleAlbums.of(track("a"), track("b"), track("c"), track("d"));
    private final ListeningDesk desk = new ListeningDesk(album, sources, card, Settings.inMemory());
    private final AlbumTransport transport = desk.transport();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void oneSideStaysThatOfItsTracks() {
        transport.seek(at(C - 40_000));
        transport.toggle(Side.OUTGOING);
        soon();
        desk.store().apply(Edit.of("Move", moved -> moved.withTrackMoved(2, 4)));
        card.hear(50 * CHUNK);
        assertThat(transport.playhead().sample()).as("b is the last").isGreaterThan(4 * A);
        int[] words = card.words()[0];
        int last = 0;
        for (int i = words.length - CHUNK; i < words.length; i++) {
            last = Math.max(last, Math.abs(words[i]));
        }
        assertThat(last).as("b is still heard").isGreaterThan(100_000);
    }

    @Test
    void theJoinIntoATrackIsFollowedAndBegunAnewIfItIsAnotherOne() {
        transport.setRolls(new Rolls(0.5, 0.5));
        transport.playTransition(3);
        soon();
        desk.store().apply(Edit.of("Louder", one -> one.withTrack(3, track -> track.withGain(new Gain(100)))));
        assertThat(transport.playhead()).as("the same join").isEqualTo(at(C - ROLL + HEARD));
        desk.store().apply(Edit.of("Move", one -> one.withTrackMoved(1, 4)));
        assertThat(transport.playhead()).as("the same tracks").isEqualTo(at(C - A - ROLL + HEARD));
        desk.store().apply(Edit.of("Move", one -> one.withTrackMoved(2, 3)));
        assertThat(transport.playhead()).as("d goes out").isEqualTo(at(C - ROLL));
        card.take(1L << 40);
        desk.awaitEnd();
        assertThat(transport.playhead()).isEqualTo(at(C + ROLL));
    }

    @Test
    void allJoinsGoOnWithTheOneIntoTheTrackThatIsHeard() {
        transport.setRolls(new Rolls(0.5, 0.5));
        transport.playTransitions();
        soon();
        desk.store().apply(Edit.of("Move", one -> one.withTrackMoved(2, 4)));
        assertThat(transport.playhead()).isEqualTo(at(4 * A - ROLL));
        card.take(1L << 40);
        desk.awaitEnd();
        assertThat(transport.playhead()).isEqualTo(at(4 * A + ROLL));
    }

    @Test
    void aTrackWithOtherTextsOrGainIsFoundByItsClips() {
        Album later = album.withTrackMoved(1, 3).withTrack(3, track -> track.withGain(new Gain(100)));
        TrackMatch match = TrackMatch.between(album.tracks(), later.tracks());
        assertThat(List.of(match.after(1), match.after(2), match.after(3), match.after(4)))
                .containsExactly(3, 1, 2, 4);
        assertThat(match.followsTheSame(3)).isTrue();
        assertThat(match.followsTheSame(1)).isFalse();
    }

    @Test
    void aNewTrackIsHeardLikeTheOneBeforeIt() {
        Album later = album.withTracks(List.of(
                album.tracks().get(0),
                track("new"),
                album.tracks().get(1),
                album.tracks().get(2),
                track("last")));
        TrackMatch match = TrackMatch.between(album.tracks(), later.tracks());
        Wish followed = Wish.incoming(2).followed(match, 5);
        assertThat(List.of(followed.isHeard(1), followed.isHeard(2), followed.isHeard(3), followed.isHeard(5)))
                .containsExactly(false, false, true, true);
    }

    private void soon() {
        card.awaitFull();
        card.hear(20 * CHUNK);
    }

    private Track track(String name) {
        double[] left = TestSignals.doubles(name.charAt(0), 88_200, 0.4);
        Join join = name.equals("a") ? Join.Pause.STANDARD : Join.Butt.PLAIN;
        return Track.of(List.of(Clip.whole(sources.addDoubles(name, left, left.clone()))), join);
    }

    private static SamplePos at(long sample) {
        return new SamplePos(sample);
    }
}
