package org.pregap.workspace.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a program keeps what belongs to its user. Follows the environment alone, so that a test or a service can say
 * where; what it does not say is empty, and then nothing is kept.
 *
 * <p>Source: XDG Base Directory Specification 0.8: the variables, their defaults below {@code $HOME}, and that a path in
 * them counts only if it is absolute. On Windows {@code APPDATA} and {@code LOCALAPPDATA}.
 *
 * @param config for settings
 * @param state for what is kept of albums that have no file yet
 */
public record UserFolders(Optional<Path> config, Optional<Path> state) {
    private static final String NAME = "pregap";

    /** @param environment as of {@code System.getenv()} */
    public static UserFolders of(Map<String, String> environment) {
        Optional<Path> home = absolute(environment, "HOME");
        return new UserFolders(
                first(Stream.of(
                        absolute(environment, "PREGAP_CONFIG"),
                        below(absolute(environment, "XDG_CONFIG_HOME"), ""),
                        below(home, ".config"),
                        below(absolute(environment, "APPDATA"), ""))),
                first(Stream.of(
                        below(absolute(environment, "XDG_STATE_HOME"), ""),
                        below(home, ".local/state"),
                        below(absolute(environment, "LOCALAPPDATA"), ""))));
    }

    private static Optional<Path> first(Stream<Optional<Path>> folders) {
        return folders.flatMap(Optional::stream).findFirst();
    }

    private static Optional<Path> below(Optional<Path> folder, String way) {
        return folder.map(path -> path.resolve(way).resolve(NAME));
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        try {
            return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }
}
