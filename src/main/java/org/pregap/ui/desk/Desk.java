package org.pregap.ui.desk;

import org.pregap.ui.action.DeskActions;
import org.pregap.workspace.session.Session;

/**
 * What every part of the window is given.
 *
 * @param session the album and everything around it
 * @param actions where a part binds what it can do
 * @param hints where a part says what the pointer means
 */
public record Desk(Session session, DeskActions actions, Hints hints) {
    public static Desk of(Session session) {
        return new Desk(session, new DeskActions(session.notices()), new Hints());
    }
}
