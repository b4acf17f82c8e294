package org.pregap.delivery.disc;

import java.util.Arrays;
import java.util.List;
import org.pregap.format.cue.CueSheet;

/** What the sound of a disc lies in beside its CUE sheet. */
public enum ImageKind {
    WAV("wav", CueSheet.Kind.WAVE),
    /** The words alone, little-endian. */
    BIN("bin", CueSheet.Kind.BINARY);

    private final String id;
    private final CueSheet.Kind inSheet;

    ImageKind(String id, CueSheet.Kind inSheet) {
        this.id = id;
        this.inSheet = inSheet;
    }

    /** In the report and where it is chosen; also the ending of its file. */
    public String id() {
        return id;
    }

    CueSheet.Kind inSheet() {
        return inSheet;
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(ImageKind::id).toList();
    }

    /** @throws IllegalArgumentException if there is none of this name; the message says which there are */
    public static ImageKind parse(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no image '" + id + "'; there are " + String.join(", ", ids())));
    }
}
