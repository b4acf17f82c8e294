package org.pregap.ui.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedTrack;
import org.pregap.model.Album;
import org.pregap.time.SamplePos;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.edit.Snapping;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.history.TimeRange;
import org.pregap.workspace.session.Session;

/** What a key acts on: what is selected, else what lies under the playhead. */
final class Targets {
    private final Session session;

    Targets(Session session) {
        this.session = session;
    }

    Album album() {
        return session.store().album();
    }

    SamplePos playhead() {
        return session.transport().playhead();
    }

    Snapping snapping() {
        return Snapping.of(session.modes().snap(), album().rate());
    }

    Collection<ClipPlace> clips() {
        Selection selection = session.store().selection();
        return selection.clips().isEmpty() ? clipsUnderPlayhead() : selection.clips();
    }

    /** Numbers of tracks, 1 and up. */
    Collection<Integer> tracks() {
        Collection<Integer> selected = session.store().selection().tracks();
        return selected.isEmpty() ? trackUnderPlayhead().stream().toList() : selected;
    }

    /** The track that sounds at the playhead; in a pause the one that is coming; behind everything the last one. */
    private Optional<Integer> trackUnderPlayhead() {
        DiscLayout layout = session.store().layout();
        SamplePos at = playhead();
        Optional<Integer> found = Optional.empty();
        for (PlacedTrack track : layout.tracks()) {
            boolean begun = !at.isBefore(track.start().minus(track.silenceBefore()));
            if (begun || found.isEmpty()) {
                found = Optional.of(track.number());
            }
        }
        return found;
    }

    private List<ClipPlace> clipsUnderPlayhead() {
        long at = playhead().sample();
        return Scene.of(album(), session.store().layout()).clips().stream()
                .filter(item -> item.start() <= at && at < item.end())
                .map(ClipItem::place)
                .toList();
    }

    /** The marked range, else from the start of the first selected clip to the end of the last. */
    Optional<TimeRange> stretch() {
        Selection selection = session.store().selection();
        if (selection.range().isPresent()) {
            return selection.range();
        }
        SamplePos start = null;
        SamplePos end = SamplePos.ZERO;
        for (ClipItem item : Scene.of(album(), session.store().layout()).clips()) {
            if (selection.clips().contains(item.place())) {
                start = start == null || item.placed().start().isBefore(start)
                        ? item.placed().start()
                        : start;
                end = end.isBefore(item.placed().end()) ? item.placed().end() : end;
            }
        }
        return start == null ? Optional.empty() : Optional.of(new TimeRange(start, end));
    }
}
