package org.pregap.delivery.page;

import java.util.ArrayList;
import java.util.List;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.IndexPoint;
import org.pregap.model.Language;
import org.pregap.model.TextField;

/**
 * A track as the disc has it.
 *
 * @param pause INDEX 00 to INDEX 01; empty without INDEX 00
 * @param mark INDEX 01
 * @param further INDEX 02 and up
 * @param credits its texts beside title and performer, and what it is called in other languages
 */
record PageTrack(
        int number,
        String title,
        String performer,
        String pause,
        String mark,
        String further,
        String length,
        String isrc,
        String flags,
        List<String> credits) {
    PageTrack {
        credits = List.copyOf(credits);
    }

    static List<PageTrack> of(DiscContents disc) {
        List<PageTrack> tracks = new ArrayList<>();
        for (int i = 0; i < disc.tracks().size(); i++) {
            DiscTrack track = disc.tracks().get(i);
            Language language = disc.mainLanguage();
            boolean paused = track.firstIndex().isBefore(track.mark());
            tracks.add(new PageTrack(
                    track.number(),
                    track.texts().get(language, TextField.TITLE),
                    track.texts().get(language, TextField.PERFORMER),
                    paused ? track.mark().since(track.firstIndex()).toString() : "",
                    track.mark().toString(),
                    further(track),
                    disc.lengthOf(i).toString(),
                    track.isrc(),
                    String.join(" ", track.flags().names()),
                    credits(track, disc)));
        }
        return tracks;
    }

    private static String further(DiscTrack track) {
        return String.join(
                ", ",
                track.indexes().stream()
                        .filter(point -> point.index() > 1)
                        .map(PageTrack::written)
                        .toList());
    }

    private static String written(IndexPoint point) {
        return "INDEX " + point.index() + " " + point.address();
    }

    private static List<String> credits(DiscTrack track, DiscContents disc) {
        List<String> credits = new ArrayList<>();
        for (Language language : disc.languages()) {
            boolean main = language.equals(disc.mainLanguage());
            for (TextField field : TextField.values()) {
                String text = track.texts().get(language, field);
                boolean shown = main && (field == TextField.TITLE || field == TextField.PERFORMER);
                if (!text.isEmpty() && !shown) {
                    credits.add(field.id() + (main ? "" : " (" + language.tag() + ")") + ": " + text);
                }
            }
        }
        return credits;
    }
}
