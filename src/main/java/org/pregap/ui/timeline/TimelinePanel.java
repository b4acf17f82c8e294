package org.pregap.ui.timeline;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.timeline.paint.TimelineSources;
import org.pregap.ui.timeline.scene.Handle;
import org.pregap.ui.timeline.scene.Rows;
import org.pregap.ui.timeline.scene.TrackNames;
import org.pregap.ui.words.Words;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.session.Session;

/** The timeline with the overview above and the scroll bar below; binds the actions that act on it. */
public final class TimelinePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int TICK_MS = 33;

    /** The scroll bar counts in parts of the album, because samples are too many for it. */
    private static final int SCROLL_PARTS = 1_000_000;

    private final transient Desk desk;
    private final transient Words words = Words.of(TimelinePanel.class);
    private final transient TimelinePresenter timeline;
    private final transient MousePresenter mouse;
    private final transient HandleHints hints;
    private final LanesView lanes;
    private final OverviewStrip overview;
    private final JScrollBar scrollBar = new JScrollBar(JScrollBar.HORIZONTAL);
    private final Timer ticker = new Timer(TICK_MS, event -> tick());
    private transient Handle described = Handle.NOTHING;
    private boolean showsScroll;

    public TimelinePanel(Desk desk) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fill", "[grow, fill]", "[][grow, fill][]"));
        this.desk = desk;
        Session session = desk.session();
        var sources = new TimelineSources(session.waveforms(), session.sources(), session.loudness());
        var view = new View();
        lanes = new LanesView(sources);
        timeline = new TimelinePresenter(session, view);
        hints = new HandleHints(session);
        mouse = new MousePresenter(desk, timeline, view);
        overview = new OverviewStrip(sources, timeline, desk.hints());
        lanes.show(timeline);
        var menu = new LanesMenu(lanes, mouse, desk.actions());
        new LanesMouse(lanes, mouse, timeline, menu).listen();
        new LanesKeys(lanes, session.store(), timeline).bind(mouse, menu);
        bind(desk);
        layOut();
        listen();
        describe();
        session.store().observe(change -> describe());
    }

    /** What is here and what is selected, for assistive technology. */
    private void describe() {
        AlbumStore store = desk.session().store();
        if (!store.isGesturing()) {
            String selected = store.selection().tracks().stream()
                    .map(track -> TrackNames.number(track) + " " + TrackNames.of(store.album(), track))
                    .collect(Collectors.joining(", "));
            int count = store.album().tracks().size();
            String said = words.get("lanes.said", count, selected.isEmpty() ? words.get("lanes.none") : selected);
            described = timeline.held();
            String held = hints.ofHeld(timeline.scene(), timeline.held());
            lanes.getAccessibleContext()
                    .setAccessibleDescription(held.isEmpty() ? said : words.get("lanes.held", held, said));
        }
    }

    private void bind(Desk desk) {
        var targets = new Targets(desk.session());
        ViewActions.bind(desk.actions(), timeline, targets);
        var parts = new PartActions(desk, timeline, targets);
        parts.bind();
        ClipActions.bind(desk, targets, parts);
        RangeActions.bind(desk.actions(), desk.session(), targets);
        MarkActions.bind(desk.actions(), desk.session(), targets);
        JoinActions.bind(desk.actions(), desk.session(), targets);
        PlaceActions.bind(desk.actions(), desk.session(), timeline, targets);
    }

    private void layOut() {
        setName("timeline");
        // What lies in it covers all of it; nothing need be painted below.
        setOpaque(false);
        scrollBar.setName("timeline.scroll");
        getAccessibleContext().setAccessibleName(words.get("timeline.name"));
        getAccessibleContext().setAccessibleDescription(words.get("timeline.description"));
        lanes.getAccessibleContext().setAccessibleName(words.get("lanes.name"));
        overview.getAccessibleContext().setAccessibleName(words.get("overview.name"));
        scrollBar.getAccessibleContext().setAccessibleName(words.get("scrollbar.name"));
        add(overview, "growx");
        add(lanes, "grow");
        add(scrollBar, "growx");
        showScroll();
    }

    private void listen() {
        scrollBar.addAdjustmentListener(event -> {
            if (!showsScroll) {
                timeline.scrollTo(event.getValue() * timeline.viewport().extent() / SCROLL_PARTS);
            }
        });
        lanes.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                lanes.repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                lanes.repaint();
            }
        });
    }

    @Override
    public void doLayout() {
        super.doLayout();
        if (lanes.getWidth() != timeline.viewport().width()) {
            timeline.resized(lanes.getWidth());
        }
    }

    /** The ticker runs only while there is something to be seen. */
    @Override
    public void addNotify() {
        super.addNotify();
        ticker.start();
    }

    @Override
    public void removeNotify() {
        ticker.stop();
        super.removeNotify();
    }

    private void tick() {
        timeline.tick();
        mouse.tick();
    }

    private void showScroll() {
        showsScroll = true;
        double extent = timeline.viewport().extent();
        int value = (int) (timeline.viewport().scale().firstSample() / extent * SCROLL_PARTS);
        int span = (int) Math.max(1, Math.min(1, timeline.viewport().span() / extent) * SCROLL_PARTS);
        scrollBar.setValues(Math.min(value, SCROLL_PARTS - span), span, 0, SCROLL_PARTS);
        scrollBar.setUnitIncrement(Math.max(1, span / 10));
        scrollBar.setBlockIncrement(Math.max(1, span - span / 10));
        showsScroll = false;
    }

    /** Where presenters have their say. */
    private final class View implements TimelineView {
        @Override
        public Rows rows() {
            return lanes.rows();
        }

        @Override
        public void refresh() {
            showScroll();
            lanes.repaint();
            overview.repaint();
            if (!timeline.held().equals(described)) {
                describe();
            }
        }

        @Override
        public void movePlayhead(double fromX, double toX) {
            lanes.movePlayhead(fromX, toX);
            overview.movePlayhead(
                    timeline.viewport().scale().sampleAt(fromX),
                    timeline.viewport().scale().sampleAt(toX));
        }

        @Override
        public void showPointing(Pointing pointing) {
            lanes.point(pointing);
        }
    }
}
