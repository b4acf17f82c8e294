package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pregap.delivery.Delivery;
import org.pregap.io.StagedFolder;
import org.pregap.model.Album;
import org.pregap.model.Source;

/** The folder that a delivery is to replace: all in it will be deleted, so nothing may be there that is still wanted. */
final class ReplacedFolder {
    private ReplacedFolder() {}

    /**
     * @param albumFile where the album was loaded from
     * @throws FileAlreadyExistsException if the album file, one of its sources or its cover lies in the folder, or in
     *     the one before it, which goes too
     */
    static void requireNothingOf(Path albumFile, Album album, Path destination) throws IOException {
        Stream<Path> named = Stream.concat(album.sources().stream().map(Source::path), album.release().cover().stream())
                .map(Path::of);
        for (Path file : Stream.concat(Stream.of(albumFile), named).toList()) {
            for (Path folder :
                    List.of(destination.toAbsolutePath().normalize(), StagedFolder.previousOf(destination))) {
                if (isInside(file, folder)) {
                    throw new FileAlreadyExistsException(
                            folder.toString(),
                            null,
                            "is not replaced: " + file + " lies in it and would be deleted; choose another folder");
                }
            }
        }
    }

    /**
     * Replacing deletes the folder before it too. A crash leaves a whole delivery there; anything else was never ours, and
     * nobody named it.
     *
     * @throws FileAlreadyExistsException if there is anything else
     */
    static void requireNothingForeignBefore(Path destination) throws IOException {
        Path previous = StagedFolder.previousOf(destination);
        if (Files.exists(previous, LinkOption.NOFOLLOW_LINKS) && !isDelivery(previous)) {
            throw new FileAlreadyExistsException(
                    previous.toString(),
                    null,
                    "is in the way of replacing: it holds no delivery and is not deleted; give it another name");
        }
    }

    static boolean isDelivery(Path folder) {
        return Files.isRegularFile(folder.resolve(Delivery.REPORT));
    }

    /** By its name, which would dangle, or by what a link leads to. */
    private static boolean isInside(Path file, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        Path name = file.toAbsolutePath().normalize();
        if (name.startsWith(folder)) {
            return true;
        }
        return Files.exists(name) && name.toRealPath().startsWith(folder.toRealPath());
    }
}
