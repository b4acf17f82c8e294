package org.pregap.workspace.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.pregap.model.Source;

/**
 * What a file system says of a file without reading it. A file whose stamp is still the same is taken for the same file.
 *
 * @param lengthBytes how long it is
 * @param changed when it was written last
 */
public record FileStamp(long lengthBytes, FileTime changed) {
    /** @throws IOException if there is no such file */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime());
    }

    /** Of a source's file; empty where there is no regular file that can be looked at. */
    public static Optional<FileStamp> ofFile(Source source) {
        try {
            Path file = Path.of(source.path());
            return Files.isRegularFile(file) ? Optional.of(of(file)) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** The same as text, always the same for the same stamp. */
    public String facts() {
        return lengthBytes + " bytes of " + changed;
    }
}
