package org.pregap.workspace.session;

/** What follows when a track is moved or its length changes. */
public enum Ripple {
    /** Everything after it moves along, and no other join changes. */
    ALL_AFTER,
    /** What comes after stays where it is as long as the pause after the track can take up the change. */
    THIS_TRACK_ONLY
}
