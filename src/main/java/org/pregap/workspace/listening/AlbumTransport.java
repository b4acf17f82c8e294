package org.pregap.workspace.listening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.playback.Levels;
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
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.settings.Settings;
import org.pregap.workspace.sources.SourceWatch;

/**
 * Plays the open album on a sound card. An edit while it plays is heard a moment later: the player passes over into the
 * programme of the changed album at the same place of the same track.
 */
public final class AlbumTransport implements Transport, AutoCloseable {
    private final SoundCard card;
    private final AlbumStore store;
    private final SourceCatalog sources;
    private final Jobs jobs;
    private final SoundSettings settings;
    private final Observers<Status> observers = new Observers<>();
    private final Player player;
    private final Subscription edits;

    /** The album and layout that the player knows. */
    private Album album;

    private DiscLayout layout;
    private SamplePos playhead = SamplePos.ZERO;
    private Optional<TimeRange> loop = Optional.empty();
    private Rolls rolls;
    private List<String> devices = List.of();
    private boolean looking;
    private boolean playing;
    private int speed;
    private IntPredicate tracks = AlbumTransport::every;
    private long dropoutsBefore;

    /** Opens the remembered device, in the background, so that the first key is heard at once. */
    public AlbumTransport(SoundCard card, AlbumStore store, SourceWatch sources, Jobs jobs, Settings settings) {
        this.card = card;
        this.store = store;
        this.sources = sources.catalog();
        this.jobs = jobs;
        this.settings = new SoundSettings(settings);
        this.rolls = this.settings.rolls();
        this.album = store.album();
        this.layout = store.layout();
        this.player = new Player(card, FaultText::of, () -> jobs.onWindow(this::notice));
        this.edits = store.observe(this::follow);
        player.use(this.settings.device(), album.rate());
        rehearse();
        lookForDevices();
    }

    @Override
    public void toggle(Side side) {
        if (playing) {
            stop();
            return;
        }
        SamplePos from = playhead.isBefore(layout.end()) ? playhead : SamplePos.ZERO;
        OptionalInt join = passages().nearestJoin(from);
        if (side == Side.BOTH || join.isEmpty()) {
            playFrom(from);
        } else if (side == Side.OUTGOING) {
            int into = join.getAsInt();
            play(Route.of(List.of(passages().outgoing(into, from))), track -> track < into);
        } else {
            int into = join.getAsInt();
            play(Route.of(List.of(passages().from(from))), track -> track >= into);
        }
    }

    @Override
    public void playFrom(SamplePos position) {
        play(Route.of(List.of(passages().from(position))), AlbumTransport::every);
    }

    @Override
    public void playRange(TimeRange range) {
        play(Route.of(passages().within(range.start()), passages().within(range.end())), AlbumTransport::every);
    }

    @Override
    public void playTrack(int number, boolean preRoll) {
        boolean known = number == 0
                ? !album.opening().hidden().isEmpty()
                : number > 0 && number <= album.tracks().size();
        if (known) {
            play(Route.of(List.of(passages().track(number, preRoll))), AlbumTransport::every);
        }
    }

    @Override
    public void playTransition(int intoTrack) {
        if (intoTrack > 0 && intoTrack <= album.tracks().size()) {
            play(Route.of(List.of(passages().transition(intoTrack))), AlbumTransport::every);
        }
    }

    @Override
    public void playTransitions() {
        List<Passage> all = passages().transitions();
        if (!all.isEmpty()) {
            play(Route.of(all), AlbumTransport::every);
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
            play(Route.of(List.of(passages().from(place))), tracks);
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
        play(new Route(List.of(way), direction > 0 ? next : -next), playing ? tracks : AlbumTransport::every);
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
        lookForDevices();
        return devices;
    }

    /** What plays goes on there, from where it is. */
    @Override
    public void choose(String device) {
        playhead = playhead();
        settings.setDevice(device);
        player.use(device, album.rate());
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
        Levels levels = player.levels();
        return new MeterReading(
                levels.leftPeakDbfs(),
                levels.rightPeakDbfs(),
                levels.leftHeldDbfs(),
                levels.rightHeldDbfs(),
                levels.truePeakDbtp(),
                levels.heldTruePeakDbtp(),
                levels.momentaryLufs(),
                levels.shortTermLufs(),
                levels.integratedLufs());
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

    private static boolean every(int track) {
        return true;
    }

    private Passages passages() {
        return new Passages(layout, rolls);
    }

    private void play(Route route, IntPredicate heard) {
        if (!playing) {
            dropoutsBefore = player.state().dropouts();
        }
        tracks = heard;
        speed = route.speed();
        playhead = route.start();
        playing = true;
        player.play(new ProgrammeSound(album, sources, heard), route);
        observers.tell(status());
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
                if (store.album().rate().equals(album.rate())) {
                    goOn();
                } else {
                    changeRate();
                }
            }
        }
    }

    private void beginAnew() {
        boolean sameRate = store.album().rate().equals(album.rate());
        album = store.album();
        layout = store.layout();
        tracks = AlbumTransport::every;
        if (!sameRate) {
            player.use(settings.device(), album.rate());
        }
        rehearse();
    }

    /** The start of the first track is what is most often played first. */
    private void rehearse() {
        if (!layout.tracks().isEmpty()) {
            player.rehearse(
                    new ProgrammeSound(album, sources, tracks), layout.track(1).start());
        }
    }

    private void changeRate() {
        stop();
        SamplePos place = playhead.converted(album.rate(), store.album().rate());
        beginAnew();
        playhead = passages().within(place);
        loop(Optional.empty());
    }

    private void goOn() {
        Album before = album;
        DiscLayout from = layout;
        album = store.album();
        layout = store.layout();
        if (layout.equals(from) && album.gain().equals(before.gain())) {
            return;
        }
        PlaceMap map = PlaceMap.between(before, from, album, layout);
        if (playing) {
            player.change(new ProgrammeSound(album, sources, tracks), map);
        } else {
            playhead = passages().within(playhead);
        }
        loop = loop.flatMap(round -> mapped(round, map));
        player.loop(loop.map(round -> new Passage(round.start(), round.end())));
    }

    private static Optional<TimeRange> mapped(TimeRange round, PlaceMap map) {
        var start = new SamplePos(map.applyAsLong(round.start().sample()));
        var end = new SamplePos(map.applyAsLong(round.end().sample()));
        return start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }

    private void lookForDevices() {
        if (looking) {
            return;
        }
        looking = true;
        jobs.runPromptly("Sound devices", job -> card.devices(), outcome -> {
            looking = false;
            if (outcome instanceof Outcome.Done<List<String>> found
                    && !found.result().equals(devices)) {
                devices = found.result();
                observers.tell(status());
            }
        });
    }
}
