package org.pregap.ui.delivering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.ddp.DdpProfile;

/**
 * Which profiles there are, and what the one that was asked for says, as the disk had it when somebody looked.
 *
 * @param names of those in {@code templates/profiles}
 * @param asked the name of the one that was asked for, or where it is
 * @param profile what it says; empty if none was asked for, or it cannot be read
 * @param fault what is wrong with it: file, place and reason
 */
record ProfileShelf(List<String> names, Optional<String> asked, Optional<DdpProfile> profile, Optional<String> fault) {
    /** Nobody has looked yet. */
    static final ProfileShelf EMPTY = new ProfileShelf(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    ProfileShelf {
        names = List.copyOf(names);
    }

    /**
     * Reads from disk.
     *
     * @param home the folder that holds {@code templates}
     */
    static ProfileShelf of(Path home, Optional<String> asked) {
        List<String> names = List.of();
        try {
            names = DdpProfile.names(home);
            Optional<DdpProfile> profile =
                    asked.isEmpty() ? Optional.empty() : Optional.of(DdpProfile.read(asked.get(), home));
            return new ProfileShelf(names, asked, profile, Optional.empty());
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return new ProfileShelf(names, asked, Optional.empty(), Optional.of(FaultText.of(unreadable)));
        }
    }

    /** Nothing is known yet of this one. */
    ProfileShelf before(Optional<String> newlyAsked) {
        return new ProfileShelf(names, newlyAsked, Optional.empty(), Optional.empty());
    }

    ProfileShelf with(String newFault) {
        return new ProfileShelf(names, asked, Optional.empty(), Optional.of(newFault));
    }

    /** What is written on it for people. */
    String notes() {
        return profile.map(DdpProfile::notes).orElse("");
    }
}
