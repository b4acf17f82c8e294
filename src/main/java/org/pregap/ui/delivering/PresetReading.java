package org.pregap.ui.delivering;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.jobs.RunningJob;

/** Reads presets in the background; what was asked for last is told. */
final class PresetReading {
    private final Jobs jobs;
    private final Path home;
    private final String name;
    private PresetList list = PresetList.EMPTY;
    private @Nullable RunningJob reading;
    private int turn;

    /**
     * @param home the folder that holds {@code templates}
     * @param name of the work, for people
     */
    PresetReading(Jobs jobs, Path home, String name) {
        this.jobs = jobs;
        this.home = home;
        this.name = name;
    }

    /** As the disk had it when somebody looked last. */
    PresetList list() {
        return list;
    }

    boolean isUnderWay() {
        return reading != null;
    }

    /** @param told when it was read */
    void read(Optional<String> asked, Consumer<PresetList> told) {
        if (reading != null) {
            reading.cancel();
        }
        turn++;
        int mine = turn;
        reading = jobs.runPromptly(name, job -> PresetList.of(home, asked), outcome -> {
            if (mine == turn) {
                ended(outcome, told);
            }
        });
    }

    private void ended(Outcome<PresetList> outcome, Consumer<PresetList> told) {
        reading = null;
        if (outcome instanceof Outcome.Done<PresetList> done) {
            list = done.result();
        } else if (outcome instanceof Outcome.Failed<PresetList> failed) {
            list = list.with(FaultText.of(failed.reason()));
        }
        told.accept(list);
    }
}
