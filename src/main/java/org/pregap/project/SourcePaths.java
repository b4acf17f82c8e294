package org.pregap.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How sources and the cover are named in an album file: by their path from the file's folder, with {@code /} between the names on
 * every system; absolutely only where no relative path exists, on another drive. Works on names alone and touches no
 * disk; names are kept character by character.
 *
 * @param folder the album file's, absolute and normalised, with {@code /} between the names
 */
record SourcePaths(String folder) {
    static SourcePaths of(Path folder) {
        String separator = folder.getFileSystem().getSeparator();
        return new SourcePaths(folder.toAbsolutePath().normalize().toString().replace(separator, "/"));
    }

    /** The path as an album file writes it. */
    String written(String absolute) {
        String root = root(absolute);
        if (root.isEmpty() || !root.equalsIgnoreCase(root(folder))) {
            return absolute;
        }
        List<String> from = names(folder);
        List<String> to = names(absolute);
        int shared = 0;
        while (shared < Math.min(from.size(), to.size()) && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        String up = "../".repeat(from.size() - shared);
        String path = up + String.join("/", to.subList(shared, to.size()));
        return root(path).isEmpty() ? path : "./" + path;
    }

    /**
     * The absolute path that a written one means.
     *
     * @throws IllegalArgumentException if it is no path
     */
    String absolute(String written) {
        if (written.isEmpty() || written.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("is no path of a file");
        }
        boolean isAbsolute = !root(written).isEmpty();
        List<String> names = new ArrayList<>(isAbsolute ? List.of() : names(folder));
        for (String name : isAbsolute ? names(written) : List.of(written.split("/"))) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    throw new IllegalArgumentException("leads above the root of the file system");
                }
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return (isAbsolute ? root(written) : root(folder)) + String.join("/", names);
    }

    /** {@code /}, {@code C:/} or {@code //server/share/}; empty for a relative path. */
    private static String root(String path) {
        if (path.startsWith("//")) {
            int server = path.indexOf('/', 2);
            int share = server < 0 ? -1 : path.indexOf('/', server + 1);
            return share < 0 ? path : path.substring(0, share + 1);
        }
        if (path.startsWith("/")) {
            return "/";
        }
        boolean drive = path.length() >= 3 && path.startsWith(":/", 1) && isLatinLetter(path.charAt(0));
        return drive ? path.substring(0, 3) : "";
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static List<String> names(String absolute) {
        String names = absolute.substring(root(absolute).length());
        return names.isEmpty() ? List.of() : List.of(names.split("/"));
    }
}
