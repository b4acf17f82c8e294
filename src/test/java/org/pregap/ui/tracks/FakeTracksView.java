package org.pregap.ui.tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Notes what it is told, such as {@code row 2}. */
final class FakeTracksView implements TracksView {
    private final List<String> told = new ArrayList<>();

    /** What it was told since it was asked last. */
    List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    @Override
    public void showRows() {
        told.add("rows");
    }

    @Override
    public void showRow(int row) {
        told.add("row " + row);
    }

    @Override
    public void showSelection(SortedSet<Integer> rows) {
        told.add("selection " + rows);
    }

    @Override
    public void showPlaying(int row) {
        told.add("playing " + row);
    }

    @Override
    public void showTransport(boolean isPlaying) {
        told.add("transport " + isPlaying);
    }

    @Override
    public void showLanguages() {}
}
