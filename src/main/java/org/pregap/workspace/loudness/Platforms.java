package org.pregap.workspace.loudness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The platforms of a table. */
public final class Platforms {
    private final List<Platform> platforms;

    private Platforms(List<Platform> platforms) {
        this.platforms = List.copyOf(platforms);
    }

    /**
     * @param home the folder that holds {@code templates}; empty if nobody asks for platforms
     * @throws org.pregap.io.FormatException if the table breaks its format
     */
    public static Platforms load(Optional<Path> home) throws IOException {
        return new Platforms(home.isPresent() ? PlatformTable.load(PlatformTable.fileIn(home.get())) : List.of());
    }

    public PlatformReport on(MeasuredSet set) {
        List<Platform.Level> tracks =
                set.tracks().stream().map(MeasuredTrack::level).toList();
        return new PlatformReport(
                set,
                platforms.stream()
                        .map(platform -> platform.on(set.albumLevel(), tracks))
                        .toList());
    }
}
