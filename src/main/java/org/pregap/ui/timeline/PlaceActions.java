package org.pregap.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.words.Words;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.listening.Transport;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/** Binds what moves the playhead, and the loop. */
final class PlaceActions {
    private static final List<DeskAction> TRACKS = List.of(
            DeskAction.TRACK_1,
            DeskAction.TRACK_2,
            DeskAction.TRACK_3,
            DeskAction.TRACK_4,
            DeskAction.TRACK_5,
            DeskAction.TRACK_6,
            DeskAction.TRACK_7,
            DeskAction.TRACK_8,
            DeskAction.TRACK_9);

    private final Words words = Words.of(PlaceActions.class);
    private final Session session;
    private final TimelinePresenter timeline;
    private final Targets targets;

    private PlaceActions(Session session, TimelinePresenter timeline, Targets targets) {
        this.session = session;
        this.timeline = timeline;
        this.targets = targets;
    }

    static void bind(DeskActions actions, Session session, TimelinePresenter timeline, Targets targets) {
        var these = new PlaceActions(session, timeline, targets);
        these.bindSteps(actions);
        these.bindTracks(actions);
        actions.bind(DeskAction.PREVIOUS_TRANSITION, these::previousTransition, these::hasTransitions);
        actions.bind(DeskAction.NEXT_TRANSITION, these::nextTransition, these::hasTransitions);
        actions.bindChoice(
                DeskAction.LOOP, these::loop, () -> session.transport().loop().isPresent());
    }

    private void bindSteps(DeskActions actions) {
        actions.bind(DeskAction.GO_START, () -> timeline.goTo(SamplePos.ZERO));
        actions.bind(DeskAction.GO_END, () -> timeline.goTo(layout().end()));
        actions.bind(DeskAction.SECOND_BACK, () -> step(-layout().rate().hz()));
        actions.bind(DeskAction.SECOND_FORWARD, () -> step(layout().rate().hz()));
        actions.bind(DeskAction.CD_FRAME_BACK, () -> stepCdFrames(-1));
        actions.bind(DeskAction.CD_FRAME_FORWARD, () -> stepCdFrames(1));
    }

    private void bindTracks(DeskActions actions) {
        for (int i = 0; i < TRACKS.size(); i++) {
            int number = i + 1;
            actions.bind(
                    TRACKS.get(i),
                    () -> timeline.goTo(layout().track(number).mark().start(layout().rate())),
                    () -> number <= layout().tracks().size());
        }
    }

    private void step(long samples) {
        timeline.goTo(targets.playhead().plus(new SampleCount(samples)));
    }

    /** To the start of a CD frame, as marks are. */
    private void stepCdFrames(int direction) {
        var rate = layout().rate();
        SamplePos at = targets.playhead();
        long here = direction < 0
                ? at.nextCdFrame(rate).cdFrame()
                : at.cdFrameContaining(rate).cdFrame();
        timeline.goTo(new SamplePos((here + direction) * rate.samplesPerCdFrame()));
    }

    private void previousTransition() {
        SamplePos at = targets.playhead();
        Optional<PlacedTrack> found =
                joined().stream().filter(track -> place(track).isBefore(at)).reduce((earlier, later) -> later);
        found.ifPresent(this::goTo);
    }

    private void nextTransition() {
        SamplePos at = targets.playhead();
        joined().stream().filter(track -> at.isBefore(place(track))).findFirst().ifPresent(this::goTo);
    }

    /** Goes to a join and selects the track it leads into, so that the keys for gaps act on it. */
    private void goTo(PlacedTrack track) {
        AlbumStore store = session.store();
        store.select(Selection.ofTracks(store.album(), List.of(track.number())));
        timeline.goTo(place(track));
    }

    /** Where a join begins: with the overlap of a crossfade, else where the track before ends. */
    private static SamplePos place(PlacedTrack track) {
        return track.start().isBefore(track.join()) ? track.start() : track.join();
    }

    private List<PlacedTrack> joined() {
        List<PlacedTrack> all = layout().tracks();
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    private boolean hasTransitions() {
        return layout().tracks().size() > 1;
    }

    private void loop() {
        Transport transport = session.transport();
        if (transport.loop().isPresent()) {
            transport.loop(Optional.empty());
        } else if (targets.stretch().isPresent()) {
            transport.loop(targets.stretch());
        } else {
            session.notices().tell(Notice.remark(words.get("loop.nothing")));
        }
    }

    private DiscLayout layout() {
        return session.store().layout();
    }
}
