package org.pregap.ui.shell;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import javax.swing.JTextField;
import org.pregap.time.CdFrames;
import org.pregap.ui.words.Words;
import org.pregap.workspace.session.EditModes;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/** The pause before tracks that are added. Enter, or going elsewhere, takes it. */
final class PauseField extends JTextField {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 6;
    private static final String REMEMBERED = "modes.pause";

    private final transient Words words = Words.of(PauseField.class);
    private final transient Session session;

    PauseField(Session session) {
        super(COLUMNS);
        this.session = session;
        setName("toolbar.pause");
        setToolTipText(words.get("pause.help"));
        getAccessibleContext().setAccessibleName(words.get("pause.name"));
        session.settings().get(REMEMBERED).flatMap(PauseText::parse).ifPresent(modes()::setPause);
        modes().observe(modes -> refresh());
        addActionListener(entered -> take());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent left) {
                take();
            }
        });
        refresh();
    }

    private EditModes modes() {
        return session.modes();
    }

    private void take() {
        Optional<CdFrames> typed = PauseText.parse(getText());
        if (typed.isEmpty()) {
            session.notices().tell(Notice.failure(words.get("pause.unreadable", getText())));
        } else if (!typed.get().equals(modes().pause())) {
            modes().setPause(typed.get());
            session.settings().put(REMEMBERED, typed.get().count() + "f");
        }
        refresh();
    }

    private void refresh() {
        setText(PauseText.of(modes().pause()));
    }
}
