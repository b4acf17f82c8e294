package org.pregap.ui.delivering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.parallel.Job;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.words.Words;
import org.pregap.workspace.DeliveryPlan;
import org.pregap.workspace.Destinations;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.naming.FileNaming;

/**
 * What was found when choices were looked at; nothing was written.
 *
 * @param plan what would be written; empty if nothing is wanted, or it cannot be said
 * @param names what files of tracks would be called
 * @param formatsError what is wrong with what is wanted
 * @param destinationError what is wrong with the folder
 * @param sourcesError what is wrong with the files that the album plays
 */
record DeliverCheck(
        Optional<DeliveryPlan> plan,
        Names names,
        Optional<String> formatsError,
        Optional<String> destinationError,
        Optional<String> sourcesError) {

    /**
     * What files of tracks would be called.
     *
     * @param example the name of the first; empty where none is wanted
     * @param error what is wrong with the pattern
     */
    record Names(String example, Optional<String> error) {
        static Names of(Album album, DeliverChoices choices) {
            if (!choices.tracks().isWanted()) {
                return new Names("", Optional.empty());
            }
            try {
                return new Names(FileNaming.example(album, choices.tracks().names()), Optional.empty());
            } catch (IllegalArgumentException noPattern) {
                return new Names("", Optional.ofNullable(noPattern.getMessage()));
            }
        }
    }

    /** @param albumFile where the album file is, or would be */
    static DeliverCheck of(Album album, Path albumFile, DeliverChoices choices, Job job) {
        Words words = Words.of(DeliverCheck.class);
        Names names = Names.of(album, choices);
        var before = new DeliverCheck(
                Optional.empty(),
                names,
                Optional.empty(),
                destinationError(album, albumFile, choices, words),
                Optional.empty());
        if (choices.wantsNothing()) {
            return before.refused(words.get("error.nothing"));
        }
        if (names.error().isPresent()) {
            return before;
        }
        try {
            return before.with(DeliveryPlan.of(album, choices.wanted(), job));
        } catch (IllegalArgumentException unfit) {
            return before.refused(String.valueOf(unfit.getMessage()));
        } catch (IOException unreadable) {
            return before.unreadable(FaultText.of(unreadable));
        }
    }

    private DeliverCheck with(DeliveryPlan found) {
        return new DeliverCheck(Optional.of(found), names, formatsError, destinationError, sourcesError);
    }

    private DeliverCheck refused(String reason) {
        return new DeliverCheck(plan, names, Optional.of(reason), destinationError, sourcesError);
    }

    private DeliverCheck unreadable(String reason) {
        return new DeliverCheck(plan, names, formatsError, destinationError, Optional.of(reason));
    }

    /** The folder that was typed, if it is one. */
    static Optional<Path> destination(DeliverChoices choices) {
        try {
            Path path = Path.of(choices.destination().strip());
            return path.isAbsolute() ? Optional.of(path.normalize()) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Optional<String> destinationError(Album album, Path albumFile, DeliverChoices choices, Words words) {
        if (choices.destination().isBlank()) {
            return Optional.of(words.get("error.noFolder"));
        }
        Optional<Path> folder = destination(choices);
        if (folder.isEmpty()) {
            return Optional.of(words.get("error.path"));
        }
        try {
            Destinations.requireUsable(folder.get(), true, albumFile, album);
            return Files.isDirectory(folder.get()) && !choices.replace()
                    ? Optional.of(words.get("error.exists"))
                    : Optional.empty();
        } catch (IOException unusable) {
            return Optional.of(FaultText.of(unusable));
        }
    }
}
