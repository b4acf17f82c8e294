package org.pregap.ui.delivering.choice;

import java.util.Optional;
import org.pregap.workspace.ddp.DdpOptions;
import org.pregap.workspace.deliver.DeliveryPreset;

/**
 * What of a compact disc was chosen.
 *
 * @param ddp whether a DDP is wanted
 * @param master how it is written
 * @param image what the disc as one file with a CUE sheet is, as the command line names it; empty if none is wanted
 * @param loudness whether the loudness of either is measured
 */
public record DiscChoices(boolean ddp, DdpChoices master, Optional<String> image, boolean loudness) {
    /** A DDP and nothing else. */
    public static final DiscChoices STANDARD = new DiscChoices(true, DdpChoices.NONE, Optional.empty(), true);

    /** As a preset says; its profile is still to be read. */
    static DiscChoices of(DeliveryPreset preset) {
        DdpChoices master = DdpChoices.NONE.withProfile(preset.profile(), DdpOptions.NONE);
        return new DiscChoices(preset.ddp(), master, preset.image(), preset.loudness());
    }

    /** Whether everything is as the preset and the profile that it names say. */
    boolean isAs(DeliveryPreset preset) {
        return of(preset).equals(withMaster(DdpChoices.NONE.withProfile(master.profile(), DdpOptions.NONE)))
                && master.options().equals(master.filled());
    }

    public DiscChoices withDdp(boolean wanted) {
        return new DiscChoices(wanted, master, image, loudness);
    }

    public DiscChoices withMaster(DdpChoices wanted) {
        return new DiscChoices(ddp, wanted, image, loudness);
    }

    public DiscChoices withImage(Optional<String> wanted) {
        return new DiscChoices(ddp, master, wanted, loudness);
    }

    public DiscChoices withLoudness(boolean wanted) {
        return new DiscChoices(ddp, master, image, wanted);
    }

    /** Whether anything is wanted. */
    public boolean isWanted() {
        return ddp || image.isPresent();
    }
}
