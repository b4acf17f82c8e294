package org.pregap.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.pregap.io.FormatException;
import org.pregap.model.Album;

/**
 * A change of one value of the album file, wherever it stands: {@code /tracks/2/clips/0/gainDb=-1.5}.
 *
 * <p>The pointer is that of RFC 6901, with places in lists counted from 0. Its last step may name a key that is not
 * there yet, and {@code -} appends to a list; objects and lists on the way are made where the file leaves them out. The
 * value is JSON if it can be read as such, else a text. {@code null} removes what is there. A key that takes a text
 * takes numbers and {@code true} or {@code false} as they are typed, so a title may be {@code 1999}.
 *
 * @param pointer begins with {@code /}; {@code ~1} stands for a slash in a key, {@code ~0} for a tilde
 * @param value as typed
 */
public record AlbumEdit(String pointer, String value) {
    private static final Pattern LONE_TILDE = Pattern.compile("~(?![01])");

    public AlbumEdit {
        if (!pointer.startsWith("/") || LONE_TILDE.matcher(pointer).find()) {
            throw new IllegalArgumentException(
                    "'" + pointer + "' is no place in an album file; write for example /tracks/0/gainDb");
        }
    }

    /**
     * Reads {@code POINTER=VALUE}; the first equals sign parts them.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static AlbumEdit parse(String argument) {
        int equals = argument.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException(
                    "'" + argument + "' is no edit; write for example /tracks/0/gainDb=-1.5");
        }
        return new AlbumEdit(argument.substring(0, equals), argument.substring(equals + 1));
    }

    /**
     * The album after all edits, one after the other. Only the result must be a valid album, so several edits may lead
     * through what is not.
     *
     * @param source the album's name, for messages
     * @param folder the album file's, from which the paths of sources count
     * @throws FormatException if an edit leads nowhere, or the result is no valid album; it names the place
     */
    public static Album apply(String source, Album album, Path folder, List<AlbumEdit> edits) throws FormatException {
        SourcePaths paths = SourcePaths.of(folder);
        ObjectNode tree = AlbumJson.write(album, paths);
        for (AlbumEdit edit : edits) {
            new TreeEdit(source, edit).change(tree);
        }
        return AlbumFile.album(new Located(source, "", tree), paths);
    }

    /** The keys and places that the pointer leads through. */
    List<String> steps() {
        return List.of(pointer.substring(1).split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
