package org.pregap.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pregap.io.AtomicFile;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Source;

/**
 * The album file, {@code NAME.pregap}: UTF-8 JSON with a stable order of keys, which leaves out what is as usual. Equal
 * albums in one folder give equal bytes, and every file that is written reads back to an equal album.
 *
 * <p>Sources are named by their path from the file's folder. In the model their paths are absolute, so an album that is
 * saved to another folder still finds them. Documented in {@code docs/formats/album.md}.
 */
public final class AlbumFile {
    private AlbumFile() {}

    /**
     * @throws FormatException if the file is no album file or breaks the format
     * @throws IOException if it could not be read
     */
    public static Album load(Path file) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            return parse(bytes.name(), bytes.upTo(0, JsonTree.LARGEST_BYTES + 1), folderOf(file));
        }
    }

    /**
     * Replaces the file as a whole, or leaves it as it was.
     *
     * @throws IllegalArgumentException as {@link #write}
     */
    public static void save(Path file, Album album) throws IOException {
        AtomicFile.write(file, write(album, folderOf(file)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an album from memory.
     *
     * @param source where the bytes come from, for messages
     * @param utf8 the whole file
     * @param folder the file's folder, from which relative paths count
     */
    public static Album parse(String source, byte[] utf8, Path folder) throws FormatException {
        return album(new Located(source, "", JsonTree.parse(source, utf8)), SourcePaths.of(folder));
    }

    /**
     * The text of the album's file.
     *
     * @param folder the folder in which it will lie
     * @throws IllegalArgumentException if no file can hold the album: one source is described in two ways or its path
     *     is not absolute and normalised, a text holds half a character, a date or number is beyond all measure
     */
    public static String write(Album album, Path folder) {
        SourcePaths paths = SourcePaths.of(folder);
        String text = JsonPrinter.print(AlbumJson.write(album, paths));
        requireReadable(album, text, folder);
        return text;
    }

    /** Costs little beside the disk, and an album that is saved can always be opened again. */
    private static void requireReadable(Album album, String text, Path folder) {
        try {
            if (!parse("the album", text.getBytes(StandardCharsets.UTF_8), folder)
                    .equals(album)) {
                throw new IllegalArgumentException("the album would not be read back as it is");
            }
        } catch (FormatException e) {
            throw new IllegalArgumentException("the album cannot be written: " + e.getMessage(), e);
        }
    }

    /** A source's path as this album file names it. */
    public static String pathInFile(Source source, Path file) {
        return SourcePaths.of(folderOf(file)).written(source.path());
    }

    static Album album(Located tree, SourcePaths paths) throws FormatException {
        return AlbumJson.read(AlbumVersions.current(tree), paths);
    }

    private static Path folderOf(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }
}
