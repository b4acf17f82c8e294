package org.pregap.ui.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.pregap.ui.dialog.FileChoice;
import org.pregap.ui.dialog.Form;
import org.pregap.ui.dialog.Mnemonic;
import org.pregap.ui.dialog.Named;
import org.pregap.ui.dialog.Remark;
import org.pregap.ui.dialog.Typed;
import org.pregap.ui.matching.MatchChoices.GoalKind;
import org.pregap.ui.matching.MatchState.Field;
import org.pregap.ui.matching.MatchState.Row;
import org.pregap.ui.words.Words;
import org.pregap.workspace.match.MatchBy;

/** The choices as fields. */
final class MatchForm {
    private static final int LONGEST_TITLE = 40;

    private final Words words;
    private final Consumer<UnaryOperator<MatchChoices>> chosen;
    private final Form form;
    private final JComboBox<MatchBy> by = new JComboBox<>(MatchBy.values());
    private final Map<GoalKind, JRadioButton> goals = new EnumMap<>(GoalKind.class);
    private final JTextField target = new JTextField(6);
    private final JComboBox<String> track = new JComboBox<>();
    private final JTextField file = new JTextField(20);
    private final JButton choose = new JButton();
    private final JRadioButton perTrack = new JRadioButton();
    private final JRadioButton perAlbum = new JRadioButton();
    private final JTextField ceiling = new JTextField(6);
    private final JCheckBox fit = new JCheckBox();
    private final Remark goalError;
    private final Remark ceilingError;
    private List<String> tracks = List.of();
    private boolean showing;

    /** @param chosen told of every change */
    MatchForm(Words words, Consumer<UnaryOperator<MatchChoices>> chosen) {
        this.words = words;
        this.chosen = chosen;
        this.form = new Form(words);
        by.setRenderer(Named.renderer((MatchBy value) -> words.get("by." + value)));
        form.row("by", by, by, "growx 0");
        for (GoalKind kind : GoalKind.values()) {
            goals.put(kind, Mnemonic.set(new JRadioButton(), words.get("goal." + kind)));
        }
        form.row("goal", goal(GoalKind.MEDIAN), goalPanel(), "wmin 0");
        goalError = form.message("Pregap.errorColor");
        form.row("per", perTrack, perPanel(), "wmin 0");
        form.row("ceiling", ceiling, ceilingPanel(), "wmin 0");
        ceilingError = form.message("Pregap.errorColor");
        names();
        listen();
    }

    JPanel panel() {
        return form.panel();
    }

    void show(MatchState state) {
        showing = true;
        MatchChoices choices = state.choices();
        by.setSelectedItem(choices.by());
        goal(choices.goal()).setSelected(true);
        showTracks(state.rows());
        Typed.show(target, choices.target());
        Typed.show(file, choices.file());
        track.setSelectedIndex(Math.min(choices.track(), track.getItemCount()) - 1);
        (choices.wholeAlbum() ? perAlbum : perTrack).setSelected(true);
        Typed.show(ceiling, choices.ceiling());
        fit.setSelected(choices.fit());
        target.setEnabled(choices.goal() == GoalKind.TARGET);
        track.setEnabled(choices.goal() == GoalKind.TRACK);
        file.setEnabled(choices.goal() == GoalKind.FILE);
        choose.setEnabled(choices.goal() == GoalKind.FILE);
        Typed.outline(
                target, choices.goal() == GoalKind.TARGET && state.errors().containsKey(Field.GOAL));
        Typed.outline(file, choices.goal() == GoalKind.FILE && state.errors().containsKey(Field.GOAL));
        Typed.outline(ceiling, state.errors().containsKey(Field.CEILING));
        goalError.say(state.errors().getOrDefault(Field.GOAL, ""));
        ceilingError.say(state.errors().getOrDefault(Field.CEILING, ""));
        showing = false;
    }

    private void showTracks(List<Row> rows) {
        List<String> named = rows.stream()
                .filter(row -> row.number() > 0)
                .map(row -> row.number() + " · " + shortened(row.title()))
                .toList();
        if (!named.equals(tracks)) {
            tracks = named;
            track.removeAllItems();
            named.forEach(track::addItem);
        }
    }

    /** A combo box is as wide as its longest choice. */
    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST_TITLE))) + "…";
    }

    private JPanel goalPanel() {
        var panel = new JPanel(new MigLayout("insets 0, wrap 2, novisualpadding", "[][grow]"));
        panel.add(goal(GoalKind.MEDIAN), "span 2");
        panel.add(goal(GoalKind.TARGET));
        panel.add(withUnit(target, "LUFS"));
        panel.add(goal(GoalKind.TRACK));
        panel.add(track, "wmin 120lp");
        panel.add(goal(GoalKind.FILE));
        panel.add(file, "split 2, growx, wmin 80lp");
        panel.add(Mnemonic.set(choose, words.get("goal.choose")));
        return panel;
    }

    private JPanel perPanel() {
        var panel = new JPanel(new MigLayout("insets 0, wrap 1, novisualpadding"));
        panel.add(Mnemonic.set(perTrack, words.get("per.track")));
        panel.add(Mnemonic.set(perAlbum, words.get("per.album")));
        return panel;
    }

    private JPanel ceilingPanel() {
        var panel = new JPanel(new MigLayout("insets 0, novisualpadding"));
        panel.add(withUnit(ceiling, "dBTP"));
        panel.add(Mnemonic.set(fit, words.get("fit")), "gapleft unrel");
        return panel;
    }

    private static JPanel withUnit(JTextField field, String unit) {
        var panel = new JPanel(new MigLayout("insets 0, novisualpadding"));
        panel.add(field);
        panel.add(new javax.swing.JLabel(unit));
        return panel;
    }

    private void names() {
        by.setName("matching.by");
        goals.forEach((kind, button) -> button.setName("matching.goal." + kind));
        target.setName("matching.target");
        target.getAccessibleContext().setAccessibleName(words.get("goal.target"));
        track.setName("matching.track");
        track.getAccessibleContext().setAccessibleName(words.get("goal.track"));
        file.setName("matching.file");
        file.getAccessibleContext().setAccessibleName(words.get("goal.file"));
        choose.setName("matching.choose");
        perTrack.setName("matching.perTrack");
        perAlbum.setName("matching.perAlbum");
        ceiling.setName("matching.ceiling");
        fit.setName("matching.fit");
    }

    private void listen() {
        var kinds = new ButtonGroup();
        goals.forEach((kind, button) -> {
            kinds.add(button);
            button.addActionListener(event -> tell(choices -> choices.withGoal(kind)));
        });
        var per = new ButtonGroup();
        per.add(perTrack);
        per.add(perAlbum);
        perTrack.addActionListener(event -> tell(choices -> choices.withWholeAlbum(false)));
        perAlbum.addActionListener(event -> tell(choices -> choices.withWholeAlbum(true)));
        by.addActionListener(event -> tell(choices -> choices.withBy((MatchBy) by.getSelectedItem())));
        track.addActionListener(event -> tell(choices -> choices.withTrack(track.getSelectedIndex() + 1)));
        fit.addActionListener(event -> tell(choices -> choices.withFit(fit.isSelected())));
        Typed.whenTyped(target, text -> tell(choices -> choices.withTarget(text)));
        Typed.whenTyped(ceiling, text -> tell(choices -> choices.withCeiling(text)));
        Typed.whenTyped(file, text -> tell(choices -> choices.withFile(text)));
        choose.addActionListener(event -> FileChoice.audio(form.panel(), file.getText())
                .ifPresent(chosenFile -> file.setText(chosenFile.toString())));
    }

    private void tell(UnaryOperator<MatchChoices> change) {
        if (!showing) {
            chosen.accept(change);
        }
    }

    private JRadioButton goal(GoalKind kind) {
        JRadioButton button = goals.get(kind);
        if (button == null) {
            throw new AssertionError(kind);
        }
        return button;
    }
}
