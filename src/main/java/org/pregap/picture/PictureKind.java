package org.pregap.picture;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that a picture can become. */
public enum PictureKind {
    SVG,
    PNG;

    /** What the ending of a name asks for, in small or capital letters; none if it asks for neither. */
    public static Optional<PictureKind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return Optional.of(SVG);
        }
        return name.endsWith(".png") ? Optional.of(PNG) : Optional.empty();
    }
}
