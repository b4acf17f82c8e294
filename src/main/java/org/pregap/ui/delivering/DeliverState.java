package org.pregap.ui.delivering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.choice.Kind;
import org.pregap.ui.delivering.report.DeliveryReport;
import org.pregap.workspace.DeliveryPlan;
import org.pregap.workspace.jobs.RunningJob;

/**
 * What the dialog shows.
 *
 * @param phase how far it is
 * @param choices as they are
 * @param presets those that can be chosen
 * @param profiles those that can be chosen, and what the chosen one says
 * @param missing why kinds of track files cannot be had here
 * @param plan what would be written; empty until it was looked at
 * @param example what the first file of a track would be called; empty where none is wanted
 * @param findings what the rules say of it, errors first
 * @param errors what is wrong, by the field where it is
 * @param message what is to be known right now; empty where there is nothing
 * @param running the delivery under way
 * @param report of the last delivery
 */
record DeliverState(
        Phase phase,
        DeliverChoices choices,
        PresetList presets,
        ProfileShelf profiles,
        Map<Kind, String> missing,
        Optional<DeliveryPlan> plan,
        String example,
        List<Finding> findings,
        Map<Field, String> errors,
        String message,
        Optional<RunningJob> running,
        Optional<DeliveryReport> report) {

    /** How far it is. */
    enum Phase {
        /** It is being looked at what would be written. */
        CHECKING,
        /** Something must be changed before it can begin. */
        REFUSED,
        /** It can begin. */
        READY,
        /** There are warnings; is it to begin all the same? */
        ASKING,
        RUNNING,
        /** The report is shown. */
        DONE
    }

    /** Where something can be wrong. */
    enum Field {
        PROFILE,
        FORMATS,
        NAMES,
        DESTINATION,
        SOURCES
    }

    DeliverState {
        findings = List.copyOf(findings);
        errors = Map.copyOf(errors);
        missing = Map.copyOf(missing);
    }

    /** Whether choices can be changed. */
    boolean isOpen() {
        return phase != Phase.RUNNING && phase != Phase.DONE;
    }
}
