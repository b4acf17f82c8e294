package org.pregap.ui.words;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a tooltip, wrapped where they are long; what looks like HTML in them is shown as it was typed. */
public final class TipText {
    private static final int WIDTH_PIXELS = 340;
    private static final int LONG_CHARACTERS = 60;

    private TipText() {}

    public static String html(String line) {
        return html(List.of(line));
    }

    public static String html(List<String> lines) {
        String body = lines.stream().map(TipText::escaped).collect(Collectors.joining("<br>"));
        boolean isLong = lines.stream().anyMatch(line -> line.length() > LONG_CHARACTERS);
        return "<html>" + (isLong ? "<div style='width:" + WIDTH_PIXELS + "px'>" + body + "</div>" : body) + "</html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
