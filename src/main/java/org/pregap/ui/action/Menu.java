package org.pregap.ui.action;

/** The menus of the window, in order. */
public enum Menu {
    FILE,
    EDIT,
    ALBUM,
    TRANSITION,
    PLAY,
    VIEW,
    DELIVER,
    HELP
}
