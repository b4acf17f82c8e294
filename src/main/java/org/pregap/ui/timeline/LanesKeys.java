package org.pregap.ui.timeline;

import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.pregap.ui.timeline.gesture.Pointer.Keys;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Scene;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.ClipPlace;

/**
 * The keys that belong to the lanes alone, as arrows belong to a table: Up and Down select the clip before and after, with
 * Shift several, Page Up and Page Down scroll, Escape gives up a drag, the menu key opens the menu.
 */
final class LanesKeys {
    private static final double PAGE = 0.9;

    private final LanesView lanes;
    private final AlbumStore store;
    private final TimelinePresenter timeline;

    LanesKeys(LanesView lanes, AlbumStore store, TimelinePresenter timeline) {
        this.lanes = lanes;
        this.store = store;
        this.timeline = timeline;
    }

    void bind(MousePresenter mouse, LanesMenu menu) {
        on("UP", () -> select(-1, Keys.NONE));
        on("DOWN", () -> select(1, Keys.NONE));
        on("shift UP", () -> select(-1, new Keys(false, true)));
        on("shift DOWN", () -> select(1, new Keys(false, true)));
        on("PAGE_UP", () -> timeline.scroll(-PAGE * timeline.viewport().width()));
        on("PAGE_DOWN", () -> timeline.scroll(PAGE * timeline.viewport().width()));
        on("ESCAPE", mouse::escape);
        on("CONTEXT_MENU", () -> openMenu(menu));
        on("shift F10", () -> openMenu(menu));
    }

    private void on(String key, Runnable deed) {
        lanes.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        lanes.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        });
    }

    /** The clip before the first selected one or after the last; it comes into view. */
    void select(int direction, Keys keys) {
        List<ClipPlace> all =
                timeline.scene().clips().stream().map(ClipItem::place).toList();
        if (all.isEmpty()) {
            return;
        }
        var selected = store.selection().clips();
        int from = selected.isEmpty() ? -1 : all.indexOf(direction < 0 ? selected.first() : selected.last());
        int next = Math.max(0, Math.min(all.size() - 1, from < 0 ? 0 : from + direction));
        ClipPlace place = all.get(next);
        var handle = new Handle(Handle.Kind.BODY, place.track(), place.clip());
        store.select(Clicks.on(timeline.scene(), store.selection(), handle, keys));
        timeline.reveal(place);
    }

    /** Under the selected clip, as far as it is seen. */
    private void openMenu(LanesMenu menu) {
        var selected = store.selection().clips();
        double x = selected.isEmpty()
                ? timeline.viewport().width() / 2
                : timeline.scene()
                        .clip(selected.first())
                        .map(item -> timeline.viewport().scale().xOf(item.start()))
                        .orElse(0.0);
        int within = (int) Math.max(0, Math.min(timeline.viewport().width() - 1, x + 1));
        int lane = selected.isEmpty() ? 0 : Scene.laneOf(selected.first().track());
        menu.show(within, (int) lanes.rows().laneTop(lane) + 2);
    }
}
