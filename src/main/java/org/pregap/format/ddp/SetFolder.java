package org.pregap.format.ddp;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * The folder of a set. Names that come from its files are looked up in its listing, so that they mean the same on every
 * system and nothing outside can be named.
 */
final class SetFolder {
    private final Path folder;
    private final SortedSet<String> names;

    private SetFolder(Path folder, SortedSet<String> names) {
        this.folder = folder;
        this.names = names;
    }

    static SetFolder open(Path folder) throws IOException {
        var names = new TreeSet<String>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (names.size() == DdpLimits.FOLDER_ENTRIES) {
                    throw new FormatException(folder.toString(), "", "holds too many files for a DDP set");
                }
                names.add(String.valueOf(entry.getFileName()));
            }
        }
        return new SetFolder(folder, names);
    }

    Path path() {
        return folder;
    }

    SortedSet<String> names() {
        return names;
    }

    static boolean isPlainName(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c == 0);
    }

    boolean has(String name) {
        return isPlainName(name) && names.contains(name) && Files.isRegularFile(folder.resolve(name));
    }

    /**
     * Where a file is.
     *
     * @param what it is, for the message
     * @throws FormatException if there is no such file, and says which is near
     */
    Path find(String what, String name) throws FormatException {
        if (has(name)) {
            return folder.resolve(name);
        }
        throw new FormatException(folder.toString(), "", absence(what, name));
    }

    /** Why a file cannot be had. */
    String absence(String what, String name) {
        if (!isPlainName(name)) {
            return what + " is named '" + name + "', which is no file of this folder";
        }
        Optional<String> near = names.stream().filter(name::equalsIgnoreCase).findFirst();
        if (names.contains(name)) {
            return what + " " + name + " is no regular file";
        }
        return "there is no " + what + " " + name
                + near.map(other -> ", only " + other).orElse("");
    }

    /** A whole file, if it is not longer than is reasonable. */
    static byte[] load(Path file, int most) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            if (bytes.length() > most) {
                throw bytes.malformed(most, "has " + bytes.length() + " bytes, at most " + most + " are read");
            }
            return bytes.upTo(0, most);
        }
    }
}
