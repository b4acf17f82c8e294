package org.pregap.ui.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.ui.matching.MatchState.Field;
import org.pregap.ui.matching.MatchState.Row;
import org.pregap.ui.matching.MatchState.Status;
import org.pregap.ui.words.Decibels;
import org.pregap.ui.words.Words;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.match.MatchOrder;
import org.pregap.workspace.match.MatchReport;
import org.pregap.workspace.match.MatchedLevel;
import org.pregap.workspace.match.Matching;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/** Has gains worked out on the album in memory, and makes them one step. */
final class MatchPresenter {
    private final Session session;
    private final MatchView view;
    private final MatchOrders orders = new MatchOrders();
    private final Words words = Words.of(MatchPresenter.class);
    private MatchChoices choices;
    private Map<Integer, String> albumOffsets;
    private @Nullable Preview preview;
    private @Nullable RunningJob running;
    private String failure = "";
    private boolean isOpen = true;

    /**
     * What was worked out.
     *
     * @param asked the album it is for; once it is applied, the album it made
     * @param choices the choices it is for
     */
    private record Preview(Album asked, MatchChoices choices, MatchReport report, boolean applied) {}

    MatchPresenter(Session session, MatchView view) {
        this.session = session;
        this.view = view;
        this.choices = MatchChoices.of(session.store().album());
        this.albumOffsets = choices.offsets();
        session.store().observe(change -> {
            if (isOpen && (change == AlbumStore.Change.ALBUM || change == AlbumStore.Change.OPENED)) {
                follow();
            }
        });
        show();
    }

    /** The dialog opens, with the album as it is by now. */
    void open() {
        isOpen = true;
        follow();
    }

    /** Nobody looks any longer. */
    void close() {
        isOpen = false;
    }

    /** What was typed stays, unless the album's own offsets are others now. */
    private void follow() {
        Album album = session.store().album();
        Map<Integer, String> now = MatchChoices.of(album).offsets();
        if (!now.equals(albumOffsets)) {
            albumOffsets = now;
            choices = choices.on(album);
        }
        show();
    }

    void choose(UnaryOperator<MatchChoices> change) {
        choices = change.apply(choices);
        failure = "";
        show();
    }

    /** Works out the gains; nothing changes yet. */
    void preview() {
        Album asked = session.store().album();
        if (running != null
                || asked.tracks().isEmpty()
                || !orders.errors(choices, asked).isEmpty()) {
            return;
        }
        MatchChoices wanted = choices;
        Album prepared = orders.withOffsets(wanted, asked);
        MatchOrder order = orders.order(wanted, asked, file(asked));
        failure = "";
        running = session.jobs()
                .run(
                        words.get("job"),
                        job -> Matching.find(prepared, order, session.results(), job),
                        outcome -> end(asked, wanted, outcome));
        show();
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Makes the gains of the preview one step, if they still belong to the album. */
    void apply() {
        Preview shown = preview;
        if (shown == null || status() != Status.CURRENT) {
            return;
        }
        session.store().apply(Edit.of(words.get("edit"), album -> shown.report().album()));
        preview = new Preview(session.store().album(), choices, shown.report(), true);
        show();
        session.notices().tell(Notice.done(words.get("applied", headline(shown.report()))));
    }

    private void end(Album asked, MatchChoices wanted, Outcome<MatchReport> outcome) {
        running = null;
        if (outcome instanceof Outcome.Done<MatchReport> done) {
            preview = new Preview(asked, wanted, done.result(), false);
        } else if (outcome instanceof Outcome.Failed<MatchReport> failed) {
            preview = null;
            failure = FaultText.of(failed.reason());
        } else {
            failure = words.get("cancelled");
        }
        show();
    }

    private void show() {
        Album album = session.store().album();
        Map<Field, String> errors = orders.errors(choices, album);
        Preview shown = preview;
        Status status = status();
        Optional<MatchReport> figures =
                shown == null || status == Status.STALE ? Optional.empty() : Optional.of(shown.report());
        view.show(new MatchState(
                choices,
                rows(album, figures.map(MatchReport::levels).orElse(List.of())),
                errors,
                status,
                headline(status),
                figures.map(MatchReport::remarks).orElse(List.of()),
                Optional.ofNullable(running)));
    }

    private Status status() {
        Preview shown = preview;
        if (running != null) {
            return Status.RUNNING;
        }
        if (!failure.isEmpty()) {
            return Status.FAILED;
        }
        if (shown == null) {
            return Status.NONE;
        }
        if (!session.store().isShowing(shown.asked()) || !shown.choices().equals(choices)) {
            return Status.STALE;
        }
        if (shown.applied()) {
            return Status.APPLIED;
        }
        return shown.report().isSettled() ? Status.CURRENT : Status.FAILED;
    }

    private String headline(Status status) {
        Preview shown = preview;
        return switch (status) {
            case NONE -> words.get("status.none");
            case RUNNING -> "";
            case STALE -> words.get("status.stale");
            case CURRENT -> shown == null ? "" : headline(shown.report());
            case APPLIED -> shown == null ? "" : words.get("status.applied", headline(shown.report()));
            case FAILED -> !failure.isEmpty() || shown == null ? failure : unsettled(shown.report());
        };
    }

    private String headline(MatchReport report) {
        if (!Double.isFinite(report.targetLufs())) {
            return words.get("headline.silence");
        }
        String target = Decibels.of(report.targetLufs(), 2);
        boolean lowered = report.targetLufs() < report.askedLufs() - 0.005;
        return lowered
                ? words.get("headline.lowered", target, Decibels.of(report.askedLufs(), 2))
                : words.get("headline", target);
    }

    private String unsettled(MatchReport report) {
        List<String> open = report.open().stream()
                .map(number -> number == 0 ? words.get("album") : words.get("track", Integer.toString(number)))
                .toList();
        return words.get("unsettled", String.join(", ", open));
    }

    private List<Row> rows(Album album, List<MatchedLevel> levels) {
        Set<Integer> wrong = orders.wrongOffsets(choices);
        List<Row> rows = new ArrayList<>();
        if (choices.wholeAlbum() && !album.tracks().isEmpty()) {
            rows.add(new Row(0, words.get("wholeAlbum"), true, "", false, level(levels, 0)));
        }
        for (int number = 1; number <= album.tracks().size(); number++) {
            String title = album.track(number).texts().get(album.mainLanguage(), TextField.TITLE);
            String file = album.track(number).clips().get(0).source().fileName();
            rows.add(new Row(
                    number,
                    title.isEmpty() ? file : title,
                    choices.wholeAlbum() || !choices.left().contains(number),
                    choices.offsets().getOrDefault(number, ""),
                    wrong.contains(number),
                    level(levels, number)));
        }
        return rows;
    }

    private static Optional<MatchedLevel> level(List<MatchedLevel> levels, int number) {
        return levels.stream().filter(level -> level.number() == number).findFirst();
    }

    /** Where the album file is, or would be: only names come from it. */
    private Path file(Album album) {
        return session.document()
                .file()
                .orElseGet(() -> Path.of(album.sources().get(0).path()).resolveSibling("album.pregap"));
    }
}
