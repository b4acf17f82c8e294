package org.pregap.ui.tracks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregap.model.Album;
import org.pregap.model.Language;
import org.pregap.time.DiscAddress;
import org.pregap.ui.tracks.row.TrackRow;
import org.pregap.ui.tracks.row.TrackRows;
import org.pregap.workspace.edit.cell.ShownLanguage;
import org.pregap.workspace.history.AlbumStore.Change;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.observe.Subscription;
import org.pregap.workspace.session.Session;

/** What the track table shows and plays. Tells its view of the rows that changed and of no others. */
final class TracksPresenter implements AutoCloseable {
    static final int NO_ROW = -1;

    private final Session session;
    private final TracksView view;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private List<TrackRow> rows;
    private ShownLanguage language = ShownLanguage.MAIN;
    private int playing = NO_ROW;
    private boolean isStale;

    TracksPresenter(Session session, TracksView view) {
        this.session = session;
        this.view = view;
        this.rows = TrackRows.of(session, language, List.of());
        subscriptions.add(session.store().observe(this::changed));
        subscriptions.add(session.loudness().observe(loudness -> refreshSoon()));
        subscriptions.add(session.findings().observe(findings -> refreshSoon()));
        subscriptions.add(session.sources().observe(sources -> refreshSoon()));
        subscriptions.add(session.transport().observe(status -> announceTransport()));
    }

    /** The languages of the album, the main one first. */
    List<Language> languages() {
        return session.store().album().languages();
    }

    /** In which texts are shown and typed. */
    ShownLanguage language() {
        return language;
    }

    Language languageShown() {
        return language.of(session.store().album());
    }

    void show(Language wanted) {
        language = new ShownLanguage(Optional.of(wanted));
        refresh();
        view.showLanguages();
    }

    List<TrackRow> rows() {
        return rows;
    }

    TrackRow row(int row) {
        return rows.get(row);
    }

    /** The numbers of the tracks of some rows; hidden audio, which is no track, is left out. */
    List<Integer> tracks(Collection<Integer> some) {
        return some.stream()
                .map(row -> rows.get(row).number())
                .filter(number -> number > 0)
                .toList();
    }

    /** The row of a track; −1 if there is none. */
    int rowOf(int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == number) {
                return i;
            }
        }
        return NO_ROW;
    }

    /**
     * The number of the track before which something would go.
     *
     * @param beforeRow one more than the last row for the end
     */
    int trackAtGap(int beforeRow) {
        int hidden = !rows.isEmpty() && rows.get(0).isHidden() ? 1 : 0;
        return Math.max(1, beforeRow - hidden + 1);
    }

    /** Selects the clips of these rows, unless they are what is selected. */
    void select(SortedSet<Integer> some) {
        if (!some.equals(selectedRows())) {
            Album album = session.store().album();
            List<Integer> numbers =
                    some.stream().map(row -> rows.get(row).number()).toList();
            session.store().select(Selection.ofTracks(album, numbers));
        }
    }

    /** The rows with a selected clip. */
    SortedSet<Integer> selectedRows() {
        return session.store().selection().clips().stream()
                .map(ClipPlace::track)
                .map(this::rowOf)
                .filter(row -> row != NO_ROW)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The row that is heard now; −1 for none. */
    int playing() {
        return playing;
    }

    void play(int row, boolean preRoll) {
        if (rows.get(row).isHidden()) {
            session.transport()
                    .playFrom(DiscAddress.TWO_SECONDS.start(
                            session.store().album().rate()));
        } else {
            session.transport().playTrack(rows.get(row).number(), preRoll);
        }
    }

    /** What a key plays: the first selected row, else the one at the playhead, else the first one. */
    int rowToPlay() {
        SortedSet<Integer> selected = selectedRows();
        return selected.isEmpty() ? Math.max(0, rowAtPlayhead()) : selected.first();
    }

    /** The row whose join a key plays: the first selected one that has a join, else the one at the playhead, else the second track. */
    int transitionToPlay() {
        return Stream.concat(selectedRows().stream(), Stream.of(Math.max(0, rowAtPlayhead())))
                .filter(row -> rows.get(row).hasTransition())
                .findFirst()
                .orElse(rowOf(2));
    }

    boolean hasTransitions() {
        return session.store().album().tracks().size() > 1;
    }

    /** Plays the join into the track; nothing where there is none. */
    void playTransition(int row) {
        if (rows.get(row).hasTransition()) {
            session.transport().playTransition(rows.get(row).number());
        }
    }

    void playTransitions() {
        session.transport().playTransitions();
    }

    /** Looks at the playhead; to be called now and then while it plays. */
    void follow() {
        int now = session.transport().isPlaying() ? rowAtPlayhead() : NO_ROW;
        if (now != playing) {
            playing = now;
            view.showPlaying(now);
        }
    }

    /** Tells the view once more whether it plays. */
    void announceTransport() {
        view.showTransport(session.transport().isPlaying());
        follow();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }

    private int rowAtPlayhead() {
        return rowOf(session.store().layout().trackAt(session.transport().playhead()));
    }

    private void changed(Change change) {
        switch (change) {
            case ALBUM, OPENED -> {
                refresh();
                view.showLanguages();
                view.showSelection(selectedRows());
            }
            case SELECTION -> view.showSelection(selectedRows());
            case SAVED -> {}
        }
    }

    /** Several things tell of one edit, one after the other; the rows are made once for all of them. */
    private void refreshSoon() {
        if (!isStale) {
            isStale = true;
            session.jobs().onWindow(() -> {
                if (isStale) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        isStale = false;
        List<TrackRow> before = rows;
        rows = TrackRows.of(session, language, before);
        if (!numbers(before).equals(numbers(rows))) {
            view.showRows();
            follow();
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(before.get(i))) {
                view.showRow(i);
            }
        }
    }

    private static List<Integer> numbers(List<TrackRow> rows) {
        return rows.stream().map(TrackRow::number).toList();
    }
}
