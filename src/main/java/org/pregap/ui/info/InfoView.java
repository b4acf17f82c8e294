package org.pregap.ui.info;

import java.util.OptionalDouble;
import org.pregap.workspace.session.Notice;

/** What the line shows. */
interface InfoView {
    void showHint(String text);

    void showSelection(String text);

    /**
     * @param text what is under way; empty for nothing
     * @param fraction how much of it is done; empty where the bar is to be hidden
     */
    void showWork(String text, OptionalDouble fraction);

    void showNotice(Notice notice);

    void hideNotice();

    void showSaved(String text);
}
