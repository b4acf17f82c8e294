package org.pregap.ui.tracks;

import java.util.SortedSet;

/** What the presenter asks of the table. Rows are counted from 0. */
interface TracksView {
    /** Every row anew: some came, went or changed places. */
    void showRows();

    /** The album has other languages, or another one is shown. */
    void showLanguages();

    /** One row changed; the others are as they were. */
    void showRow(int row);

    /** What is selected elsewhere is selected here too. */
    void showSelection(SortedSet<Integer> rows);

    /** Which row is heard now; −1 for none. */
    void showPlaying(int row);

    /** Whether it plays, so that {@link TracksPresenter#follow} should be called now and then. */
    void showTransport(boolean isPlaying);
}
