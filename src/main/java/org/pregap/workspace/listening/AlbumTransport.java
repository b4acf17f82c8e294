package org.pregap.workspace.listening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.pregap.playback.Passage;
import org.pregap.playback.Player;
import org.pregap.playback.Route;
import org.pregap.playback.SoundCard;
import org.pregap.render.SourceCatalog;
import org.pregap.time.SamplePos;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.settings.Settings;
import org.pregap.workspace.sources.SourceWatch;

/**
 * Plays the open album on a sound card. An edit while it plays is heard a moment later: the player passes over into the
 * programme of the changed album at the same place of the same track.
 */
public final class AlbumTransport implements Transport, AutoCloseable {
    private final AlbumStore store;
    private final SourceCatalog sources;
    private final SoundSettings settings;
    private final Observers<Status> observers = new Observers<>();
    private final Player player;
    private final Subscription edits;
    private final DeviceList devices;
    private OpenAlbum open;
    private SamplePos playhead = SamplePos.ZERO;
    private Optional<TimeRange> loop = Optional.empty();
    private Rolls rolls;
    private boolean playing;
    private int speed;
    private Wish wish = Wish.ALL;
    private long dropoutsBefore;

    /** Opens the remembered device, in the background, so that the first key is heard at once. */
    public AlbumTransport(SoundCard card, AlbumStore store, SourceWatch sources, Jobs jobs, Settings settings) {
        this.store = store;
        this.sources = sources.catalog();
        this.settings = new SoundSettings(settings);
        this.rolls = this.settings.rolls();
        this.open = OpenAlbum.of(store);
        this.devices = new DeviceList(card, jobs, () -> observers.tell(status()));
        this.player = new Player(card, FaultText::of, () -> jobs.onWindow(this::notice));
        this.edits = store.observe(this::follow);
        player.use(this.settings.device(), open.album().rate());
        rehearse();
        devices.look();
    }

    @Override
    public void toggle(Side side) {
        if (playing) {
            stop();
            return;
        }
        SamplePos from = playhead.isBefore(open.layout().end()) ? playhead : SamplePos.ZERO;
        OptionalInt join = passages().nearestJoin(from);
        if (side == Side.BOTH || join.isEmpty()) {
            playFrom(from);
        } else if (side == Side.OUTGOING) {
            int into = join.getAsInt();
            Wish going = Wish.outgoing(into, open.album().tracks().size());
            play(Route.of(List.of(passages().outgoing(into, from))), going);
        } else {
            play(Route.of(List.of(passages().from(from))), Wish.incoming(join.getAsInt()));
        }
    }

    @Override
    public void playFrom(SamplePos position) {
        play(Route.of(List.of(passages().from(position))), Wish.ALL);
    }

    @Override
    public void playRange(TimeRange range) {
        play(Route.of(passages().within(range.start()), passages().within(range.end())), Wish.ALL);
    }

    @Override
    public void playTrack(int number, boolean preRoll) {
        if (open.canPlay(number)) {
            play(Route.of(List.of(passages().track(number, preRoll))), Wish.ALL);
        }
    }

    @Override
    public void playTransition(int intoTrack) {
        if (open.hasTrack(intoTrack)) {
            playJoins(List.of(intoTrack));
        }
    }

    @Override
    public void playTransitions() {
        playJoins(passages().joins());
    }

    private void playJoins(List<Integer> intoTracks) {
        if (!intoTracks.isEmpty()) {
            play(Route.of(intoTracks.stream().map(passages()::transition).toList()), Wish.joins(intoTracks));
        }
    }

    @Override
    public void stop() {
        playhead = playhead();
        player.stop();
        if (playing) {
            playing = false;
            speed = 0;
            observers.tell(status());
        }
    }

    @Override
    public void seek(SamplePos position) {
        SamplePos place = passages().within(position);
        if (playing) {
            play(Route.of(List.of(passages().from(place))), wish.straightOn());
        } else {
            playhead = place;
            observers.tell(status());
        }
    }

    @Override
    public void loop(Optional<TimeRange> range) {
        loop = range;
        player.loop(range.map(round -> new Passage(round.start(), round.end())));
        observers.tell(status());
    }

    @Override
    public Optional<TimeRange> loop() {
        return loop;
    }

    @Override
    public void shuttle(int direction) {
        if (direction == 0) {
            stop();
            return;
        }
        boolean faster = playing && Integer.signum(speed) == Integer.signum(direction);
        int next = faster ? Math.min(Route.FASTEST, Math.abs(speed) * 2) : 1;
        SamplePos here = passages().within(playhead());
        var way = direction > 0 ? passages().from(here) : new Passage(SamplePos.ZERO, here);
        play(new Route(List.of(way), direction > 0 ? next : -next), playing ? wish.straightOn() : Wish.ALL);
    }

    @Override
    public boolean isPlaying() {
        return playing;
    }

    @Override
    public SamplePos playhead() {
        if (playing) {
            playhead = player.heard().map(passages()::within).orElse(playhead);
        }
        return playhead;
    }

    @Override
    public Rolls rolls() {
        return rolls;
    }

    @Override
    public void setRolls(Rolls newRolls) {
        rolls = settings.setRolls(newRolls);
        observers.tell(status());
    }

    /** As they were found last; looks again, in the background. */
    @Override
    public List<String> devices() {
        devices.look();
        return devices.names();
    }

    /** What plays goes on there, from where it is. */
    @Override
    public void choose(String device) {
        playhead = playhead();
        settings.setDevice(device);
        player.use(device, open.album().rate());
        observers.tell(status());
    }

    @Override
    public Status status() {
        Player.State state = player.state();
        dropoutsBefore = Math.min(dropoutsBefore, state.dropouts());
        return new Status(
                state.device().isEmpty() ? settings.device() : state.device(),
                state.rateHz(),
                state.bits(),
                state.dropouts() - dropoutsBefore,
                state.trouble());
    }

    @Override
    public MeterReading meters() {
        return MeterReading.of(player.levels());
    }

    @Override
    public void resetMeters() {
        player.resetLevels();
    }

    @Override
    public Subscription observe(Consumer<? super Status> observer) {
        return observers.add(observer);
    }

    /** Gives back the device. */
    @Override
    public void close() {
        edits.close();
        player.close();
    }

    private Passages passages() {
        return new Passages(open.layout(), rolls);
    }

    private void play(Route route, Wish wanted) {
        if (!playing) {
            dropoutsBefore = player.state().dropouts();
        }
        wish = wanted;
        speed = route.speed();
        playhead = route.start();
        playing = true;
        player.play(sound(), route);
        observers.tell(status());
    }

    private ProgrammeSound sound() {
        return new ProgrammeSound(open.album(), sources, wish::isHeard);
    }

    /** Something happened on the player's side. */
    private void notice() {
        if (playing && !player.isPlaying()) {
            playhead = playhead();
            playing = false;
            speed = 0;
        }
        observers.tell(status());
    }

    private void follow(AlbumStore.Change change) {
        switch (change) {
            case SELECTION, SAVED -> {}
            case OPENED -> {
                stop();
                beginAnew();
                playhead = SamplePos.ZERO;
                loop(Optional.empty());
            }
            case ALBUM -> {
                if (OpenAlbum.of(store).hasRateOf(open)) {
                    goOn();
                } else {
                    changeRate();
                }
            }
        }
    }

    private void beginAnew() {
        OpenAlbum before = open;
        open = OpenAlbum.of(store);
        wish = Wish.ALL;
        if (!open.hasRateOf(before)) {
            player.use(settings.device(), open.album().rate());
        }
        rehearse();
    }

    /** The start of the first track is what is most often played first. */
    private void rehearse() {
        if (open.hasTrack(1)) {
            player.rehearse(sound(), open.layout().track(1).start());
        }
    }

    private void changeRate() {
        stop();
        SamplePos place = playhead.converted(open.album().rate(), store.album().rate());
        beginAnew();
        playhead = passages().within(place);
        loop(Optional.empty());
    }

    private void goOn() {
        OpenAlbum before = open;
        SamplePos here = playhead();
        open = OpenAlbum.of(store);
        if (open.soundsLike(before)) {
            return;
        }
        PlaceMap map = before.placesOn(open);
        loop = loop.flatMap(round -> OpenAlbum.moved(round, map));
        if (playing) {
            goOnPlaying(before, here, map);
        } else {
            playhead = passages().within(playhead);
            if (!before.hasTrack(1)) {
                rehearse();
            }
        }
        player.loop(loop.map(round -> new Passage(round.start(), round.end())));
    }

    /** A join that is another one now is heard from its beginning. */
    private void goOnPlaying(OpenAlbum before, SamplePos here, PlaceMap map) {
        TrackMatch match = before.tracksOn(open);
        Wish followed = wish.followed(match, open.album().tracks().size());
        if (wish.isWhole(match) || followed.joins().isEmpty()) {
            wish = followed;
            player.change(sound(), map);
        } else if (wish.joins().size() == 1) {
            playJoins(followed.joins());
        } else {
            int heard = new Passages(before.layout(), rolls).nearestJoin(here).orElse(1);
            List<Integer> all = passages().joins();
            playJoins(all.subList(Math.max(0, all.indexOf(match.after(heard))), all.size()));
        }
    }
}
