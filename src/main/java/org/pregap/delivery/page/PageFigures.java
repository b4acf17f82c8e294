package org.pregap.delivery.page;

import java.util.ArrayList;
import java.util.List;
import org.pregap.analysis.Loudness;
import org.pregap.analysis.LoudnessFigure;

/** A row of the table of loudness. */
record PageFigures(String number, String title, List<String> values) {
    PageFigures {
        values = List.copyOf(values);
    }

    /** What stands above the columns: {@code LRA (LU)}. */
    static List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (LoudnessFigure figure : LoudnessFigure.values()) {
            headings.add(figure.heading() + " (" + figure.unit() + ")");
        }
        headings.add("DR");
        return headings;
    }

    static List<PageFigures> of(PageMeasured measured) {
        List<PageFigures> rows = new ArrayList<>();
        for (PageMeasured.Row row : measured.tracks()) {
            rows.add(new PageFigures(row.number(), row.title(), values(row.loudness())));
        }
        return rows;
    }

    static List<String> values(Loudness loudness) {
        List<String> values = new ArrayList<>();
        for (LoudnessFigure figure : LoudnessFigure.values()) {
            values.add(PageText.decibels(figure.of(loudness)));
        }
        values.add(Integer.toString(loudness.dynamicRange()));
        return values;
    }
}
