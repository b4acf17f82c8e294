package org.pregap.ui.delivering.choice;

import java.util.Optional;
import java.util.function.Function;
import org.pregap.workspace.ddp.DdpOptions;

/**
 * How a DDP is to be written. A profile fills in what it says; what somebody chose besides wins, and stays when another
 * profile is chosen.
 *
 * @param profile its name, or where it is; empty for none
 * @param filled what it says; nothing before it was read
 * @param options what is wanted, filled in and chosen
 */
public record DdpChoices(Optional<String> profile, DdpOptions filled, DdpOptions options) {
    /** No profile, and everything as the album says. */
    public static final DdpChoices NONE = new DdpChoices(Optional.empty(), DdpOptions.NONE, DdpOptions.NONE);

    public DdpChoices withOptions(DdpOptions chosen) {
        return new DdpChoices(profile, filled, chosen);
    }

    /** What only the profile before said goes with it. */
    public DdpChoices withProfile(Optional<String> chosen, DdpOptions says) {
        var now = new DdpOptions(
                refilled(DdpOptions::dialect, says),
                refilled(DdpOptions::isrcPlacement, says),
                refilled(DdpOptions::checksums, says),
                says.fileNames(),
                refilled(DdpOptions::codesInText, says));
        return new DdpChoices(chosen, says, now);
    }

    /** Whether codes in CD-Text were asked for by somebody, and not by the profile. */
    public boolean codesChosen() {
        return options.codesInText() && !filled.codesInText();
    }

    private <V> V refilled(Function<DdpOptions, V> value, DdpOptions says) {
        V present = value.apply(options);
        boolean isFilled = present.equals(value.apply(filled));
        return isFilled ? value.apply(says) : present;
    }
}
