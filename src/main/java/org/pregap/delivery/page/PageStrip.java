package org.pregap.delivery.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.TextField;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;

/** The album from left to right: its pauses and tracks, and the minutes below them. */
record PageStrip(List<Part> parts, List<Tick> ticks) {
    private static final int MOST_TICKS = 16;
    /** One that begins farther to the right would have no room for its text. */
    private static final double LAST_TICK = 0.97;

    private static final int[] STEPS_SECONDS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800};

    /**
     * A pause or a track.
     *
     * @param kind {@code pause}, or {@code track} with {@code even} or {@code odd}
     * @param weight how long it is, in CD frames
     * @param tip said of it when somebody points at it
     */
    record Part(String kind, String number, String title, long weight, String tip) {}

    /** @param percent from the left */
    record Tick(String percent, String text) {}

    PageStrip {
        parts = List.copyOf(parts);
        ticks = List.copyOf(ticks);
    }

    static PageStrip of(DiscContents disc) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < disc.tracks().size(); i++) {
            DiscTrack track = disc.tracks().get(i);
            DiscAddress from = i == 0 ? DiscAddress.ZERO : track.firstIndex();
            if (from.isBefore(track.mark())) {
                CdFrames pause = track.mark().since(from);
                String tip = "pause before track " + track.number() + ", " + pause;
                parts.add(new Part("pause", "", "", pause.count(), tip));
            }
            CdFrames length = disc.nextIndex(i).since(track.mark());
            String title = track.texts().get(disc.mainLanguage(), TextField.TITLE);
            String tip =
                    track.number() + (title.isEmpty() ? "" : " " + title) + ", from " + track.mark() + ", " + length;
            String kind = track.number() % 2 == 0 ? "track even" : "track odd";
            parts.add(new Part(kind, Integer.toString(track.number()), title, length.count(), tip));
        }
        return new PageStrip(parts, ticks(disc.leadOut()));
    }

    private static List<Tick> ticks(DiscAddress leadOut) {
        double seconds = leadOut.cdFrame() / (double) CdFrames.PER_SECOND;
        int step = STEPS_SECONDS[STEPS_SECONDS.length - 1];
        for (int i = STEPS_SECONDS.length - 1; i >= 0 && seconds / STEPS_SECONDS[i] <= MOST_TICKS; i--) {
            step = STEPS_SECONDS[i];
        }
        List<Tick> ticks = new ArrayList<>();
        for (int at = 0; at < seconds * LAST_TICK; at += step) {
            String percent = String.format(Locale.ROOT, "%.3f", 100 * at / seconds);
            ticks.add(new Tick(percent, PageText.wholeSeconds(at)));
        }
        return ticks;
    }
}
