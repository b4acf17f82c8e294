package org.pregap.ui.meters;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.figures.FiguresLabel;
import org.pregap.ui.words.Words;

/** The meters at the right of the window. */
public final class MetersPanel extends JPanel implements MetersView {
    private static final long serialVersionUID = 1L;
    private static final int TICK_MS = 33;

    private final transient Words words = Words.of(MetersPanel.class);
    private final transient MetersPresenter presenter;
    private final MeterBars bars;
    private final Map<Figure, FiguresLabel> figures = new EnumMap<>(Figure.class);
    private final Timer clock;

    public MetersPanel(Desk desk) {
        super(new MigLayout("insets 6 6 6 8, gapy 2, wrap 3", "[][grow,right][]", "[grow,fill]8[]"));
        setName("meters");
        getAccessibleContext().setAccessibleName(words.get("meters"));
        Map<Bar, String> names = new EnumMap<>(Bar.class);
        for (Bar bar : Bar.values()) {
            names.put(bar, words.get("bar." + bar));
        }
        bars = new MeterBars(names);
        bars.setToolTipText(words.get("bars.help"));
        presenter = new MetersPresenter(desk.session().transport(), this);
        clock = new Timer(TICK_MS, tick -> tick());
        layOut(desk);
        desk.actions().bind(DeskAction.RESET_METERS, presenter::reset);
        desk.session().transport().observe(status -> clock.start());
        presenter.tick(0);
    }

    private void layOut(Desk desk) {
        add(bars, "span, growx");
        for (Figure figure : Figure.values()) {
            var label = new FiguresLabel("−00.0", "Meters.figureFont", "Meters.figureForeground");
            label.setName("meters." + figure.name().toLowerCase(Locale.ROOT));
            label.setToolTipText(words.get(figure + ".help"));
            label.getAccessibleContext().setAccessibleName(words.get(figure + ".help"));
            figures.put(figure, label);
            add(dim(words.get("figure." + figure)), figure == Figure.MOMENTARY ? "gaptop 6" : "");
            add(label);
            add(dim(words.get(figure + ".unit")));
        }
        var reset = new JButton(desk.actions().swing(DeskAction.RESET_METERS));
        reset.setName("meters.reset");
        reset.setFocusable(false);
        add(reset, "span, growx, gaptop 8");
    }

    private static JLabel dim(String text) {
        var label = new JLabel(text);
        label.putClientProperty("FlatLaf.style", "foreground: $Pregap.dimForeground");
        return label;
    }

    private void tick() {
        presenter.tick(TICK_MS / 1000.0);
        if (presenter.isAtRest() || !isShowing()) {
            clock.stop();
        }
    }

    @Override
    public void removeNotify() {
        clock.stop();
        super.removeNotify();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("Meters.background"));
    }

    @Override
    public void showBar(Bar bar, double levelDb, double heldDb) {
        bars.show(bar, levelDb, heldDb);
    }

    @Override
    public void showFigure(Figure figure, String text, boolean isOver) {
        FiguresLabel label = figures.get(figure);
        if (label != null) {
            label.setText(text);
            label.setColorKey(isOver ? "Meters.overForeground" : "Meters.figureForeground");
        }
    }
}
