package org.pregap.workspace.edit.cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads cells as spreadsheets put them onto the clipboard. A cell that begins with a quotation mark ends with the next one
 * that stands alone, and may hold tabs, line ends and doubled quotation marks in between; a quotation mark anywhere else, or
 * one that is never closed, is a character like any other.
 */
final class TabbedText {
    private static final char QUOTE = '"';

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    TabbedText(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    List<List<String>> rows() {
        while (at < text.length()) {
            row.add(cell());
            boolean more = at < text.length() && text.charAt(at) == '\t';
            at++;
            if (more && at == text.length()) {
                row.add("");
            }
            if (!more || at == text.length()) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private String cell() {
        if (text.charAt(at) == QUOTE) {
            int end = closing();
            if (end > 0) {
                String inside = text.substring(at + 1, end).replace("\"\"", "\"");
                at = end + 1;
                return inside;
            }
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** Where the quoted cell ends; 0 if it does not, or if more follows before the next cell. */
    private int closing() {
        int i = at + 1;
        while (i < text.length()) {
            if (text.charAt(i) == QUOTE) {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                if (!doubled) {
                    boolean ends = i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n';
                    return ends ? i : 0;
                }
                i++;
            }
            i++;
        }
        return 0;
    }
}
