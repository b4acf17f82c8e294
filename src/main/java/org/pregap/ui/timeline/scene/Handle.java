package org.pregap.ui.timeline.scene;

import org.pregap.workspace.history.ClipPlace;

/**
 * What the pointer would take hold of.
 *
 * @param kind what it is
 * @param track the number of the track it belongs to, 0 for hidden audio; −1 for none
 * @param part which clip of the track, from 0, or which index point
 */
public record Handle(Kind kind, int track, int part) {
    /** What can be taken hold of. */
    public enum Kind {
        NOTHING,
        /** A lane where no clip is. */
        LANE,
        /** The row of times and the row of marks, where no mark is. */
        RULER,
        /** INDEX 01. */
        MARK,
        /** INDEX 02 and up. */
        INDEX,
        /** An INDEX 00 that a join carries of its own. */
        COUNTDOWN,
        /** A clip, away from its edges. */
        BODY,
        START,
        END,
        FADE_IN,
        FADE_OUT,
        GAIN,
        /** Where two tracks sound at once. */
        OVERLAP,
        /** The silence before a track. */
        PAUSE
    }

    public static final Handle NOTHING = new Handle(Kind.NOTHING, -1, 0);
    public static final Handle RULER = new Handle(Kind.RULER, -1, 0);
    public static final Handle LANE = new Handle(Kind.LANE, -1, 0);

    /** Whether it belongs to one clip. */
    public boolean isClip() {
        return switch (kind) {
            case BODY, START, END, FADE_IN, FADE_OUT, GAIN -> true;
            case NOTHING, LANE, RULER, MARK, INDEX, COUNTDOWN, OVERLAP, PAUSE -> false;
        };
    }

    /** The clip; to be asked only where {@link #isClip} says yes. */
    public ClipPlace clip() {
        return new ClipPlace(track, part);
    }
}
