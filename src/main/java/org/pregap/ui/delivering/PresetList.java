package org.pregap.ui.delivering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.deliver.DeliveryPreset;
import org.pregap.workspace.deliver.PresetShelf;

/**
 * Which presets there are, and what the one that was asked for says, as the disk had it when somebody looked.
 *
 * @param names of those in {@code templates/deliver}
 * @param preset what the one that was asked for says; empty if none was, or it cannot be read
 * @param fault what is wrong with it: file, place and reason; empty where nothing is
 */
record PresetList(List<String> names, Optional<DeliveryPreset> preset, String fault) {
    /** Nobody has looked yet. */
    static final PresetList EMPTY = new PresetList(List.of(), Optional.empty(), "");

    PresetList {
        names = List.copyOf(names);
    }

    /**
     * Reads from disk.
     *
     * @param home the folder that holds {@code templates}
     */
    static PresetList of(Path home, Optional<String> asked) {
        List<String> names = List.of();
        try {
            names = PresetShelf.names(home);
            Optional<DeliveryPreset> preset =
                    asked.isEmpty() ? Optional.empty() : Optional.of(PresetShelf.read(asked.get(), home));
            return new PresetList(names, preset, "");
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return new PresetList(names, Optional.empty(), FaultText.of(unreadable));
        }
    }

    PresetList with(String newFault) {
        return new PresetList(names, Optional.empty(), newFault);
    }
}
