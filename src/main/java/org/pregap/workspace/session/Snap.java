package org.pregap.workspace.session;

/** To what a drag or a nudge sticks. */
public enum Snap {
    OFF,
    CD_FRAME,
    SECOND,
    ZERO_CROSSING
}
