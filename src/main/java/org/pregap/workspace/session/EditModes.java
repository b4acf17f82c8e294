package org.pregap.workspace.session;

import java.util.function.Consumer;
import org.pregap.time.CdFrames;
import org.pregap.workspace.observe.Observers;
import org.pregap.workspace.observe.Subscription;

/** How edits by mouse and key behave in this window. */
public final class EditModes {
    private final Observers<EditModes> observers = new Observers<>();
    private Snap snap = Snap.CD_FRAME;
    private Ripple ripple = Ripple.ALL_AFTER;
    private CdFrames pause = CdFrames.ofSeconds(2);

    public Snap snap() {
        return snap;
    }

    public void setSnap(Snap newSnap) {
        snap = newSnap;
        observers.tell(this);
    }

    public Ripple ripple() {
        return ripple;
    }

    public void setRipple(Ripple newRipple) {
        ripple = newRipple;
        observers.tell(this);
    }

    /** The pause before tracks that are added, 0 and up. */
    public CdFrames pause() {
        return pause;
    }

    public void setPause(CdFrames newPause) {
        pause = newPause;
        observers.tell(this);
    }

    public Subscription observe(Consumer<? super EditModes> observer) {
        return observers.add(observer);
    }
}
