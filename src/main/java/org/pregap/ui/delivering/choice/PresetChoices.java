package org.pregap.ui.delivering.choice;

import java.util.Optional;
import org.pregap.workspace.deliver.DeliveryPreset;

/**
 * Which preset filled the choices last.
 *
 * @param asked its name, or where it is; empty for none
 * @param says what it says; empty until it was read
 */
public record PresetChoices(Optional<String> asked, Optional<DeliveryPreset> says) {
    /** Everything is chosen by hand. */
    public static final PresetChoices NONE = new PresetChoices(Optional.empty(), Optional.empty());
}
