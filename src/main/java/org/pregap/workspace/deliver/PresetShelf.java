package org.pregap.workspace.deliver;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.pregap.workspace.template.TemplateShelf;

/** Finds presets: under {@code templates/deliver} by their names, or wherever their paths say. */
public final class PresetShelf {
    private static final TemplateShelf SHELF = new TemplateShelf("deliver", "preset");

    private PresetShelf() {}

    /**
     * @param nameOrPath a name such as {@code streaming}, or a path that ends in {@code .json}
     * @param home the folder that holds {@code templates}
     * @throws IOException with the file, the place and the reason
     */
    public static DeliveryPreset read(String nameOrPath, Path home) throws IOException {
        Path file;
        try {
            file = SHELF.find(nameOrPath, home);
        } catch (NoSuchFileException missing) {
            String there = TemplateShelf.isPath(nameOrPath) ? "" : "; there are " + String.join(", ", names(home));
            throw new NoSuchFileException(missing.getFile(), null, missing.getReason() + there);
        }
        return PresetJson.read(file);
    }

    /**
     * The names of those under {@code templates/deliver}, in order; at most 500.
     *
     * @param home as for {@link #read}
     */
    public static List<String> names(Path home) throws IOException {
        return SHELF.names(home);
    }
}
