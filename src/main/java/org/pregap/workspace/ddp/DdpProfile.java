package org.pregap.workspace.ddp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pregap.workspace.template.TemplateShelf;

/**
 * What a plant wants of a DDP. Looked for under {@code templates/profiles} by its name, or wherever its path says.
 *
 * @param options what it says; nothing where it says nothing
 * @param notes for whoever uses it; may be empty
 */
public record DdpProfile(DdpOptions options, String notes) {
    private static final TemplateShelf SHELF = new TemplateShelf("profiles", "profile");

    /**
     * @param nameOrPath a name such as {@code plant}, or a path that ends in {@code .json}
     * @param home the folder that holds {@code templates}
     * @throws IOException with the file, the place and the reason
     */
    public static DdpProfile read(String nameOrPath, Path home) throws IOException {
        return ProfileJson.read(SHELF.find(nameOrPath, home));
    }

    /**
     * The names of those under {@code templates/profiles}, in order; at most 500.
     *
     * @param home as for {@link #read}
     */
    public static List<String> names(Path home) throws IOException {
        return SHELF.names(home);
    }

    /** Whether it says where the profile is, and not only what it is called. */
    public static boolean isFile(String nameOrPath) {
        return TemplateShelf.isPath(nameOrPath);
    }
}
