package org.pregap.delivery.art;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.delivery.art.Picture.Coding;
import org.pregap.io.FormatException;
import org.pregap.model.Album;

/**
 * What is to be said of an album's cover. Errors are what no file can carry; warnings are what shops ask for and players
 * have trouble with.
 */
public final class ArtRules {
    /** What looks sharp on a telephone, and what shops refuse to go below. */
    private static final int FEWEST_PIXELS = 600;

    /** What shops ask for at most. */
    private static final int MOST_PIXELS = 3000;

    private ArtRules() {}

    /** Looks into the file; an album without a cover has no fault. */
    public static List<Finding> findings(Album album) {
        return album.release().cover().map(Path::of).map(ArtRules::findings).orElse(List.of());
    }

    private static List<Finding> findings(Path cover) {
        if (!Files.isRegularFile(cover)) {
            return List.of(Finding.ofAlbum(Rule.ART_MISSING, "there is no file " + cover));
        }
        try {
            long bytes = Files.size(cover);
            if (bytes > CoverFile.LARGEST_BYTES) {
                return List.of(
                        Finding.ofAlbum(Rule.ART_LARGE, cover.getFileName() + " has " + CoverFile.megabytes(bytes)));
            }
            return findings(
                    String.valueOf(cover.getFileName()), CoverFile.open(cover).picture());
        } catch (FormatException unusable) {
            return List.of(Finding.ofAlbum(Rule.ART_UNUSABLE, String.valueOf(unusable.getMessage())));
        } catch (IOException unreadable) {
            return List.of(Finding.ofAlbum(Rule.ART_UNUSABLE, cover + " cannot be read: " + unreadable.getMessage()));
        }
    }

    private static List<Finding> findings(String name, Picture picture) {
        List<Finding> found = new ArrayList<>();
        String has = name + " has " + picture.size();
        if (!picture.isSquare()) {
            found.add(Finding.ofAlbum(Rule.ART_NOT_SQUARE, has));
        }
        if (Math.min(picture.widthPixels(), picture.heightPixels()) < FEWEST_PIXELS) {
            found.add(Finding.ofAlbum(Rule.ART_SMALL, has));
        }
        if (Math.max(picture.widthPixels(), picture.heightPixels()) > MOST_PIXELS) {
            found.add(Finding.ofAlbum(Rule.ART_MANY_PIXELS, has));
        }
        if (picture.coding() != Coding.PLAIN) {
            found.add(Finding.ofAlbum(
                    Rule.ART_CODING, name + " is " + picture.coding().words()));
        }
        return found;
    }
}
