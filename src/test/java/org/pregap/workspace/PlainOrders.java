package org.pregap.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.layout.Pauses;
import org.pregap.workspace.ddp.DdpOptions;
import org.pregap.workspace.naming.FileNaming;

/** What is ordered where a test cares for how the work ends, not for what it makes. */
final class PlainOrders {
    private PlainOrders() {}

    /** An album of one file. */
    static AlbumMaker.Order album(Path album, Path source) {
        return new AlbumMaker.Order(
                album, false, Optional.empty(), List.of(source), Map.of(), Map.of(), Optional.empty(), false);
    }

    /** A DDP and files of tracks. */
    static Rendering.Order rendering(Path album, Path out) {
        var wanted = new Rendering.Wanted(
                true,
                DdpOptions.NONE,
                Optional.empty(),
                List.of("wav24"),
                Pauses.PREVIOUS,
                false,
                FileNaming.USUAL,
                false,
                Optional.empty(),
                Optional.empty());
        return new Rendering.Order(album, out, false, false, wanted, 4096, "test");
    }
}
