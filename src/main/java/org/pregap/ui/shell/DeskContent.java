package org.pregap.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.info.InfoLine;
import org.pregap.ui.meters.MetersPanel;
import org.pregap.ui.tracks.AlbumLoudness;
import org.pregap.ui.transport.TransportPanel;
import org.pregap.ui.words.Words;

/** Everything below the menus. Needs no window around it, so that it can be painted without a screen. */
final class DeskContent extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final double UPPER_SHARE = 0.6;

    private final JComponent timeline;
    private final JComponent tracks;
    private final JSplitPane split;

    /** @param offers the bar above everything that is shown while something is offered */
    DeskContent(Desk desk, DeskParts parts, JComponent offers) {
        super(new MigLayout("insets 0, gap 0, wrap 1, hidemode 3", "[grow,fill]", ""));
        timeline = parts.timeline().apply(desk);
        tracks = parts.tracks().apply(desk);
        split = split(desk);
        var middle = new JPanel(new BorderLayout());
        middle.add(split, BorderLayout.CENTER);
        middle.add(new MetersPanel(desk), BorderLayout.LINE_END);
        add(new DeskToolbar(desk), "wmin 0");
        add(offers);
        add(middle, "growy, pushy, wmin 0");
        add(new TransportPanel(desk), "wmin 0");
        add(new InfoLine(desk), "wmin 0");
    }

    JSplitPane splitPane() {
        return split;
    }

    void focusTimeline() {
        focusFirst(timeline);
    }

    /** From the timeline to the table and back. */
    void focusNextPart(@Nullable Component focused) {
        boolean isBelow = focused != null && SwingUtilities.isDescendingFrom(focused, split.getBottomComponent());
        focusFirst(isBelow ? timeline : tracks);
    }

    private JSplitPane split(Desk desk) {
        var tabs = new JTabbedPane();
        tabs.setName("tabs");
        tabs.addTab(Words.of(DeskContent.class).get("tab.tracks"), tracks);
        tabs.putClientProperty(FlatClientProperties.TABBED_PANE_TRAILING_COMPONENT, new AlbumLoudness(desk));
        var both = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, timeline, tabs);
        both.setName("split");
        both.setResizeWeight(UPPER_SHARE);
        both.setBorder(null);
        timeline.setMinimumSize(new Dimension(0, UIScale.scale(160)));
        tabs.setMinimumSize(new Dimension(0, UIScale.scale(140)));
        return both;
    }

    private static boolean focusFirst(Component part) {
        if (part.isFocusable() && part.isEnabled() && isMeantForFocus(part)) {
            return part.requestFocusInWindow();
        }
        if (part instanceof Container container) {
            for (Component each : container.getComponents()) {
                if (each.isVisible() && focusFirst(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Panels and labels can have the focus, too, but mean nothing by it. */
    private static boolean isMeantForFocus(Component part) {
        return part instanceof JTable
                || (part instanceof JComponent made && made.getInputMap().size() > 0);
    }
}
