package org.pregap.ui.meters;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.pregap.ui.meters.MetersView.Bar;

/** The six bars beside their scale. Repaints only bars that moved by a pixel or more. */
final class MeterBars extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int SCALE_WIDTH = 28;
    private static final int BAR_WIDTH = 16;
    private static final int GAP = 4;
    private static final int GROUP_GAP = 12;
    private static final int HEAD = 8;
    private static final int LEAST_HEIGHT = 120;
    private static final double YELLOW_DB = -9;

    private static final List<Bar> ORDER = List.of(Bar.values());

    private final Map<Bar, String> names;
    private final Map<Bar, Level> levels = new EnumMap<>(Bar.class);

    private record Level(double levelDb, double heldDb) {
        static final Level NONE = new Level(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    MeterBars(Map<Bar, String> names) {
        this.names = names;
        setName("meters.bars");
        updateUI();
    }

    void show(Bar bar, double levelDb, double heldDb) {
        Level before = level(bar);
        Level now = new Level(levelDb, heldDb);
        if (!now.equals(before)) {
            levels.put(bar, now);
            if (top(before.levelDb()) != top(levelDb)
                    || top(before.heldDb()) != top(heldDb)
                    || before.heldDb() > 0 != heldDb > 0) {
                repaint(x(bar), 0, UIScale.scale(BAR_WIDTH), getHeight());
            }
        }
    }

    @Override
    public void updateUI() {
        setFont(UIManager.getFont("Meters.scaleFont"));
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(x(Bar.INTEGRATED) + UIScale.scale(BAR_WIDTH + 2), UIScale.scale(2 * LEAST_HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(getPreferredSize().width, UIScale.scale(LEAST_HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D graphics = (Graphics2D) g;
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(getFont());
        paintScale(graphics);
        for (Bar bar : names.keySet()) {
            paintBar(graphics, bar, level(bar));
        }
    }

    private void paintScale(Graphics2D graphics) {
        FontMetrics metrics = graphics.getFontMetrics();
        int right = UIScale.scale(SCALE_WIDTH);
        for (int i = 0; i < MeterScale.MARKS_DB.length; i++) {
            int y = top(MeterScale.MARKS_DB[i]);
            String text = MARKS[i];
            graphics.setColor(UIManager.getColor("Meters.scaleForeground"));
            graphics.drawString(
                    text,
                    right - UIScale.scale(GAP) - metrics.stringWidth(text),
                    y + (metrics.getAscent() - metrics.getDescent()) / 2);
        }
    }

    private static final String[] MARKS = marks();

    private static String[] marks() {
        String[] marks = new String[MeterScale.MARKS_DB.length];
        for (int i = 0; i < marks.length; i++) {
            int markDb = MeterScale.MARKS_DB[i];
            marks[i] = markDb < 0 ? "−" + -markDb : Integer.toString(markDb);
        }
        return marks;
    }

    private void paintBar(Graphics2D graphics, Bar bar, Level level) {
        int x = x(bar);
        int width = UIScale.scale(BAR_WIDTH);
        int head = UIScale.scale(HEAD);
        int foot = head + barHeight();
        fill(graphics, "Meters.trackColor", x, head, width, foot - head);
        if (isLoudness(bar)) {
            fill(graphics, "Meters.loudnessColor", x, top(level.levelDb()), width, foot - top(level.levelDb()));
        } else {
            paintPeak(graphics, x, top(level.levelDb()), foot);
        }
        graphics.setColor(UIManager.getColor("Meters.scaleColor"));
        for (int markDb : MeterScale.MARKS_DB) {
            graphics.fillRect(x, top(markDb), width, 1);
        }
        if (level.heldDb() >= MeterScale.LOWEST_DB) {
            String color = level.heldDb() > 0 ? "Meters.overColor" : "Meters.heldColor";
            fill(graphics, color, x, top(level.heldDb()) - UIScale.scale(1), width, UIScale.scale(2));
        }
        FontMetrics metrics = graphics.getFontMetrics();
        String name = names.getOrDefault(bar, "");
        graphics.setColor(UIManager.getColor("Meters.scaleForeground"));
        graphics.drawString(
                name, x + (width - metrics.stringWidth(name)) / 2, foot + UIScale.scale(2) + metrics.getAscent());
    }

    /** Green, yellow above −9, red above full scale. */
    private void paintPeak(Graphics2D graphics, int x, int top, int foot) {
        int width = UIScale.scale(BAR_WIDTH);
        int full = top(0);
        int yellow = top(YELLOW_DB);
        fill(graphics, "Meters.overColor", x, top, width, full - top);
        fill(graphics, "Meters.highColor", x, Math.max(top, full), width, yellow - Math.max(top, full));
        fill(graphics, "Meters.lowColor", x, Math.max(top, yellow), width, foot - Math.max(top, yellow));
    }

    private static void fill(Graphics2D graphics, String key, int x, int y, int width, int height) {
        if (height > 0) {
            Color color = UIManager.getColor(key);
            graphics.setColor(color);
            graphics.fillRect(x, y, width, height);
        }
    }

    private int top(double levelDb) {
        return UIScale.scale(HEAD) + MeterScale.y(levelDb, barHeight());
    }

    private int barHeight() {
        int line = getFontMetrics(getFont()).getHeight();
        return Math.max(1, getHeight() - UIScale.scale(HEAD) - line - UIScale.scale(GAP));
    }

    private static int x(Bar bar) {
        int before = ORDER.indexOf(bar) * (BAR_WIDTH + GAP);
        int groups = isLoudness(bar) ? 2 : bar == Bar.TRUE_PEAK ? 1 : 0;
        return UIScale.scale(SCALE_WIDTH + before + groups * (GROUP_GAP - GAP));
    }

    private static boolean isLoudness(Bar bar) {
        return bar.compareTo(Bar.MOMENTARY) >= 0;
    }

    private Level level(Bar bar) {
        return levels.getOrDefault(bar, Level.NONE);
    }
}
