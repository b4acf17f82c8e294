package org.pregap.ui.timeline;

import java.util.List;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Source;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.ui.words.Words;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.NotedAlbum;
import org.pregap.workspace.edit.FileMarks;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;
import org.pregap.workspace.taking.MarkedFiles;

/** Binds what is made of the marks in audio files. */
final class MarkActions {
    private static final Words WORDS = Words.of(MarkActions.class);

    private final Session session;

    private MarkActions(Session session) {
        this.session = session;
    }

    static void bind(DeskActions actions, Session session, Targets targets) {
        var these = new MarkActions(session);
        actions.bind(
                DeskAction.INDEX_FROM_MARKS,
                () -> these.look(targets.album(), List.copyOf(targets.tracks())),
                () -> !targets.tracks().isEmpty());
    }

    private void look(Album album, List<Integer> tracks) {
        List<Source> sources = tracks.stream()
                .flatMap(number -> album.track(number).clips().stream())
                .map(Clip::source)
                .distinct()
                .toList();
        session.jobs()
                .run(
                        WORDS.get("marks.job"),
                        job -> MarkedFiles.of(sources, job),
                        outcome -> end(album, tracks, outcome));
    }

    private void end(Album asked, List<Integer> tracks, Outcome<MarkedFiles> outcome) {
        if (outcome instanceof Outcome.Done<MarkedFiles> done) {
            apply(asked, tracks, done.result());
        } else if (outcome instanceof Outcome.Failed<MarkedFiles> failed) {
            session.notices().tell(Notice.failure(FaultText.of(failed.reason())));
        }
    }

    /** Numbers of tracks may mean others by now. */
    private void apply(Album asked, List<Integer> tracks, MarkedFiles found) {
        found.faults().forEach(fault -> session.notices().tell(Notice.failure(fault)));
        Album album = session.store().album();
        if (!album.equals(asked)) {
            session.notices().tell(Notice.remark(WORDS.get("marks.changed")));
            return;
        }
        int before = points(album);
        NotedAlbum result = FileMarks.applied(album, tracks, found.marks());
        int more = points(result.album()) - before;
        if (more > 0) {
            session.store().apply(FileMarks.edit(album, tracks, found.marks()));
        }
        if (more > 0 || found.faults().isEmpty()) {
            String text = more == 0
                    ? WORDS.get(result.notes().isEmpty() ? "marks.none" : "marks.unusable")
                    : WORDS.get(more == 1 ? "marks.one" : "marks.more", more);
            Notice.Kind kind = result.notes().isEmpty() && more > 0 ? Notice.Kind.DONE : Notice.Kind.REMARK;
            session.notices().tell(new Notice(kind, text, result.notes()));
        }
    }

    private static int points(Album album) {
        return album.tracks().stream().mapToInt(track -> track.indexes().size()).sum();
    }
}
