package org.pregap.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where what can be made again is kept. */
public final class CacheHome {
    private CacheHome() {}

    /**
     * {@code $PREGAP_CACHE}, else {@code $XDG_CACHE_HOME/pregap}, else {@code $HOME/.cache/pregap}; empty where none of them
     * is set to an absolute path.
     *
     * <p>Source of the second: XDG Base Directory Specification 0.8, which has relative paths ignored.
     */
    public static Optional<Path> of(Map<String, String> environment) {
        return folder(environment, "PREGAP_CACHE", "")
                .or(() -> folder(environment, "XDG_CACHE_HOME", "pregap"))
                .or(() -> folder(environment, "HOME", ".cache/pregap"));
    }

    private static Optional<Path> folder(Map<String, String> environment, String name, String below) {
        String value = environment.getOrDefault(name, "");
        try {
            Path path = Path.of(value);
            return !value.isEmpty() && path.isAbsolute() ? Optional.of(path.resolve(below)) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
