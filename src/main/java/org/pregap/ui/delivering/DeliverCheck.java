package org.pregap.ui.delivering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.parallel.Job;
import org.pregap.ui.words.Words;
import org.pregap.workspace.DeliveryPlan;
import org.pregap.workspace.Destinations;
import org.pregap.workspace.FaultText;

/**
 * What was found when choices were looked at; nothing was written.
 *
 * @param plan what would be written; empty if nothing is wanted, or it cannot be said
 * @param formatsError what is wrong with what is wanted
 * @param destinationError what is wrong with the folder
 * @param sourcesError what is wrong with the files that the album plays
 */
record DeliverCheck(
        Optional<DeliveryPlan> plan,
        Optional<String> formatsError,
        Optional<String> destinationError,
        Optional<String> sourcesError) {

    /** @param albumFile where the album file is, or would be */
    static DeliverCheck of(Album album, Path albumFile, DeliverChoices choices, Job job) {
        Words words = Words.of(DeliverCheck.class);
        Optional<String> wrongFolder = destinationError(album, albumFile, choices, words);
        if (choices.wantsNothing()) {
            return new DeliverCheck(
                    Optional.empty(), Optional.of(words.get("error.nothing")), wrongFolder, Optional.empty());
        }
        try {
            DeliveryPlan plan = DeliveryPlan.of(album, choices.wanted(), job);
            return new DeliverCheck(Optional.of(plan), Optional.empty(), wrongFolder, Optional.empty());
        } catch (IllegalArgumentException unfit) {
            return new DeliverCheck(
                    Optional.empty(), Optional.of(String.valueOf(unfit.getMessage())), wrongFolder, Optional.empty());
        } catch (IOException unreadable) {
            return new DeliverCheck(
                    Optional.empty(), Optional.empty(), wrongFolder, Optional.of(FaultText.of(unreadable)));
        }
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
