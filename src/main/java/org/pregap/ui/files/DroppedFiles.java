package org.pregap.ui.files;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of a {@code text/uri-list}, RFC 2483: an address on each line, comments behind {@code #}. */
final class DroppedFiles {
    private DroppedFiles() {}

    /** Those that lie on this machine; other addresses are left out. */
    static List<Path> ofUriList(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> file(line).stream())
                .toList();
    }

    private static Optional<Path> file(String address) {
        try {
            URI uri = URI.create(address);
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException unreadable) {
            return Optional.empty();
        }
    }
}
