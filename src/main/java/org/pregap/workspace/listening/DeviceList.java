package org.pregap.workspace.listening;

import java.util.List;
import org.pregap.playback.SoundCard;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;

/** The names of the sound devices as they were found last. Looking again is done in the background. */
final class DeviceList {
    private final SoundCard card;
    private final Jobs jobs;
    private final Runnable changed;
    private List<String> names = List.of();
    private boolean looking;

    /** @param changed is called on the window's thread when others were found than before */
    DeviceList(SoundCard card, Jobs jobs, Runnable changed) {
        this.card = card;
        this.jobs = jobs;
        this.changed = changed;
    }

    List<String> names() {
        return names;
    }

    void look() {
        if (looking) {
            return;
        }
        looking = true;
        jobs.runPromptly("Sound devices", job -> card.devices(), outcome -> {
            looking = false;
            if (outcome instanceof Outcome.Done<List<String>> found
                    && !found.result().equals(names)) {
                names = found.result();
                changed.run();
            }
        });
    }
}
