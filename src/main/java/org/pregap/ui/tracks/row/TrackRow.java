package org.pregap.ui.tracks.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.check.Severity;
import org.pregap.time.CdFrames;

/**
 * A row of the table as it is shown.
 *
 * @param number of the track; 0 for hidden audio
 * @param fileName of its first source
 * @param texts what stands in the cells; a column that is not in it is empty
 * @param figures how far the measured ones can be trusted
 * @param findings what the rules say of it, the worst first
 * @param hiddenBefore by how much hidden audio makes the pause before it longer than was set; empty where it does not
 * @param missing the last known paths of sources that are not there
 */
public record TrackRow(
        int number,
        String fileName,
        Map<TrackColumn, String> texts,
        Figures figures,
        List<Finding> findings,
        Optional<CdFrames> hiddenBefore,
        List<String> missing) {
    /** Stands before a true peak that is higher than full scale, by however little. */
    static final String OVER = "+";

    /** What is known of a row's loudness. */
    public enum Figures {
        /** Nothing, and nobody is at it. */
        UNKNOWN,
        /** What is shown, if anything, was true before the last edit; it is being measured. */
        MEASURING,
        /** What is shown is true. */
        KNOWN
    }

    public TrackRow {
        texts = Map.copyOf(texts);
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    public String text(TrackColumn column) {
        return texts.getOrDefault(column, "");
    }

    public boolean isHidden() {
        return number == 0;
    }

    /** Whether a figure is a true peak over 0 dBTP. */
    public boolean isOver(TrackColumn column) {
        return column == TrackColumn.TRUE_PEAK && text(column).startsWith(OVER);
    }

    /** What to call it: its title, else its file without the ending. */
    public String displayTitle() {
        return text(TrackColumn.TITLE).isEmpty() ? stem() : text(TrackColumn.TITLE);
    }

    /** The file's name without its ending; shown dimmed where there is no title. */
    public String stem() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /** Whether something can be typed into a cell. */
    public boolean isEditable(TrackColumn column) {
        return column.isEditable() && !isHidden();
    }

    /** Whether there is a join before it that can be played. */
    public boolean hasTransition() {
        return number > 1;
    }

    /** How bad it is; empty where there is nothing but notes to say. */
    public Optional<Severity> worst() {
        return findings.stream()
                .map(Finding::severity)
                .filter(severity -> severity != Severity.NOTE)
                .min(Severity::compareTo);
    }
}
