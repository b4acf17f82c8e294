package org.pregap.workspace.loudness;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.LoudnessFigure;
import org.pregap.delivery.json.FiguresJson;

/** Measurements as a table for spreadsheets: a row for each track, then one for the album; minus infinity is empty. */
final class LoudnessCsv {
    private LoudnessCsv() {}

    /** Ends in a line feed. */
    static String of(MeasuredSet set) {
        StringBuilder text = new StringBuilder(line(heading()));
        for (MeasuredTrack track : set.tracks()) {
            String number =
                    track.number().isPresent() ? Integer.toString(track.number().getAsInt()) : "";
            text.append(line(
                    row(number, track.file(), track.title(), track.measurement().loudness())));
        }
        return text.append(line(row("album", "", set.title(), set.album()))).toString();
    }

    private static String line(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray()) + "\n";
    }

    private static List<String> heading() {
        List<String> cells = new ArrayList<>(List.of("track", "file", "title"));
        for (LoudnessFigure figure : LoudnessFigure.values()) {
            cells.add(figure.key());
        }
        cells.add("dynamicRange");
        return cells;
    }

    private static List<String> row(String track, String file, String title, Loudness loudness) {
        List<String> cells = new ArrayList<>(List.of(track, file, title));
        for (LoudnessFigure figure : LoudnessFigure.values()) {
            double value = figure.of(loudness);
            cells.add(Double.isFinite(value) ? Double.toString(FiguresJson.rounded(value)) : "");
        }
        cells.add(Integer.toString(loudness.dynamicRange()));
        return cells;
    }
}
