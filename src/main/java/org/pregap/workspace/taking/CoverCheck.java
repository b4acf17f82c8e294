package org.pregap.workspace.taking;

import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.delivery.art.ArtRules;
import org.pregap.model.Album;
import org.pregap.time.SampleRate;

/** What the rules say of a picture before it becomes the cover of an album. */
public final class CoverCheck {
    private CoverCheck() {}

    /** @param path of the picture; reads the file. The findings that it would give rise to */
    public static List<Finding> of(String path) {
        Album album = Album.empty(SampleRate.CD);
        return ArtRules.findings(album.withRelease(album.release().withCover(Optional.of(path))));
    }
}
