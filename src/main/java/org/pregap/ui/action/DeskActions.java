package org.pregap.ui.action;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.words.Words;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Notices;

/**
 * What each action does. The parts of the window bind what they can do; whoever shows actions takes the Swing action. An
 * edit that cannot be, such as a value that fits no album, ends as a notice. Belongs to the event thread.
 */
public final class DeskActions {
    private final Map<DeskAction, Bound> actions = new EnumMap<>(DeskAction.class);
    private final Notices notices;

    public DeskActions(Notices notices) {
        this.notices = notices;
        Words words = Words.of(DeskAction.class);
        for (DeskAction action : DeskAction.values()) {
            actions.put(action, new Bound(words.get(action.name()), words.get(action.name() + ".help")));
        }
    }

    public void bind(DeskAction action, Runnable deed) {
        bind(action, deed, () -> true);
    }

    /** @param possible asked at every {@link #refresh} */
    public void bind(DeskAction action, Runnable deed, BooleanSupplier possible) {
        Bound bound = of(action);
        bound.deed = deed;
        bound.possible = possible;
        bound.refresh();
    }

    /** An action that is one of several choices, or on or off. */
    public void bindChoice(DeskAction action, Runnable deed, BooleanSupplier chosen) {
        Bound bound = of(action);
        bound.chosen = chosen;
        bound.isChoice = true;
        bind(action, deed);
    }

    /** Another name for an action, such as {@code Undo Move "Opener"}. */
    public void rename(DeskAction action, String name) {
        of(action).putValue(Action.NAME, name);
    }

    /** Asks of every action whether it is possible and chosen now. */
    public void refresh() {
        actions.values().forEach(Bound::refresh);
    }

    /** The action for buttons and menus. */
    public Action swing(DeskAction action) {
        return of(action);
    }

    public String name(DeskAction action) {
        return String.valueOf(of(action).getValue(Action.NAME));
    }

    public String help(DeskAction action) {
        return String.valueOf(of(action).getValue(Action.SHORT_DESCRIPTION));
    }

    /** Whether the action shows that it is on, and asks for a check box or a radio button. */
    public boolean isChoice(DeskAction action) {
        return of(action).isChoice;
    }

    /** Does it, if it is possible now. */
    public void run(DeskAction action) {
        of(action).run();
    }

    /** What nothing was bound to: none in a whole window. */
    public List<DeskAction> unbound() {
        List<DeskAction> unbound = new ArrayList<>();
        actions.forEach((action, bound) -> {
            if (bound.deed == null) {
                unbound.add(action);
            }
        });
        return unbound;
    }

    private Bound of(DeskAction action) {
        Bound bound = actions.get(action);
        if (bound == null) {
            throw new AssertionError(action);
        }
        return bound;
    }

    private final class Bound extends AbstractAction {
        private static final long serialVersionUID = 1L;

        private transient @Nullable Runnable deed;
        private transient BooleanSupplier possible = () -> false;
        private transient BooleanSupplier chosen = () -> false;
        private boolean isChoice;

        Bound(String name, String help) {
            super(name);
            putValue(SHORT_DESCRIPTION, help);
            setEnabled(false);
        }

        void refresh() {
            setEnabled(possible.getAsBoolean());
            if (isChoice) {
                putValue(SELECTED_KEY, chosen.getAsBoolean());
            }
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            run();
        }

        void run() {
            Runnable wanted = deed;
            if (wanted == null || !possible.getAsBoolean()) {
                return;
            }
            try {
                wanted.run();
            } catch (IllegalArgumentException unfit) {
                notices.tell(Notice.failure(String.valueOf(unfit.getMessage())));
            }
            DeskActions.this.refresh();
        }
    }
}
