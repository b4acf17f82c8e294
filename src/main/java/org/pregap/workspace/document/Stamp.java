package org.pregap.workspace.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** What a file system says of a file without reading it: enough to see that somebody wrote it. */
record Stamp(long lengthBytes, FileTime changed) {
    /** Empty if there is no such file. */
    static Optional<Stamp> of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(new Stamp(attributes.size(), attributes.lastModifiedTime()));
    }
}
