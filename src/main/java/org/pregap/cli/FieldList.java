package org.pregap.cli;

import java.util.ArrayList;
import java.util.List;
import org.pregap.workspace.AlbumChange;

/** What {@code pregap set --fields} prints. */
final class FieldList {
    private static final int NAME_WIDTH = 18;

    private FieldList() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Fields of the album:");
        AlbumChange.albumFields().forEach((name, help) -> lines.add(line(name, help)));
        lines.add("");
        lines.add("Fields of a track (--track N):");
        AlbumChange.trackFields().forEach((name, help) -> lines.add(line(name, help)));
        return lines;
    }

    private static String line(String name, String help) {
        return "  " + name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + help;
    }
}
