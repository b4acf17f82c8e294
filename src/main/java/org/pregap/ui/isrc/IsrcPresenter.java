package org.pregap.ui.isrc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pregap.model.Album;
import org.pregap.model.Isrc;
import org.pregap.model.Track;
import org.pregap.ui.isrc.IsrcState.Row;
import org.pregap.ui.timeline.scene.TrackNames;
import org.pregap.ui.words.Words;
import org.pregap.workspace.edit.TrackEdits;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Edit;

/** Works out the codes while the first one is typed. */
final class IsrcPresenter {
    private final AlbumStore store;
    private final IsrcView view;
    private final Words words = Words.of(IsrcPresenter.class);
    private String first = "";
    private boolean onlySelected;
    private boolean isShown;

    /**
     * What comes of a first code.
     *
     * @param error empty if there is an edit
     */
    private record Series(Optional<Edit> edit, String error) {}

    IsrcPresenter(AlbumStore store, IsrcView view) {
        this.store = store;
        this.view = view;
        store.observe(change -> {
            if (isShown && change != AlbumStore.Change.SAVED) {
                show();
            }
        });
    }

    /** Begins with the code that the first of the tracks has. */
    void open() {
        isShown = true;
        onlySelected = store.selection().tracks().size() > 1;
        Album album = store.album();
        first = tracks().stream()
                .findFirst()
                .flatMap(number -> album.track(number).isrc())
                .map(Isrc::code)
                .orElse("");
        show();
    }

    void close() {
        isShown = false;
    }

    void type(String text) {
        first = text;
        show();
    }

    void chooseOnlySelected(boolean only) {
        onlySelected = only;
        show();
    }

    /** @return whether there was a series to apply */
    boolean apply() {
        Optional<Edit> edit = series().edit();
        edit.ifPresent(store::apply);
        return edit.isPresent();
    }

    private List<Integer> tracks() {
        return onlySelected && !store.selection().tracks().isEmpty()
                ? List.copyOf(store.selection().tracks())
                : IntStream.rangeClosed(1, store.album().tracks().size())
                        .boxed()
                        .toList();
    }

    private Series series() {
        if (first.isBlank()) {
            return new Series(Optional.empty(), "");
        }
        try {
            return new Series(Optional.of(TrackEdits.isrcSeries(store.album(), tracks(), Isrc.parse(first))), "");
        } catch (IllegalArgumentException unfit) {
            return new Series(Optional.empty(), String.valueOf(unfit.getMessage()));
        }
    }

    private void show() {
        Album album = store.album();
        Series series = series();
        Album changed = series.edit().map(edit -> edit.change().apply(album)).orElse(album);
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= album.tracks().size(); number++) {
            Track track = album.track(number);
            rows.add(new Row(number, TrackNames.of(album, number), code(track), code(changed.track(number))));
        }
        boolean canSelect = !store.selection().tracks().isEmpty();
        view.show(new IsrcState(
                first,
                onlySelected && canSelect,
                canSelect,
                rows,
                series.error(),
                remark(rows),
                !changed.equals(album)));
    }

    /** Two recordings of one code would be an error of the album. */
    private String remark(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .map(Row::after)
                .filter(code -> !code.isEmpty() && !seen.add(code))
                .findFirst()
                .map(code -> words.get("twice", code))
                .orElse("");
    }

    private static String code(Track track) {
        return track.isrc().map(Isrc::code).orElse("");
    }
}
