package org.pregap.cli.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.workspace.Inspection;

/** What {@code pregap info} prints for people. */
public final class InfoText {
    /** What else is said of a track stands below INDEX 01. */
    private static final String BELOW = "              ";

    private InfoText() {}

    public static List<String> lines(Inspection inspection) {
        DiscContents disc = inspection.contents();
        Language language = disc.mainLanguage();
        List<String> lines = new ArrayList<>();
        lines.add(name(disc.texts(), language, "(no title)"));
        lines.add(facts(inspection));
        lines.add("");
        if (disc.tracks().isEmpty()) {
            lines.add("There are no tracks yet.");
            return lines;
        }
        lines.add(" #  INDEX 00  INDEX 01  length    ISRC          title");
        List<String> joins = inspection.album().map(JoinText::of).orElse(List.of());
        for (int i = 0; i < disc.tracks().size(); i++) {
            track(disc, i, lines);
            joins.stream().skip(i).limit(1).filter(join -> !join.isEmpty()).forEach(join -> lines.add(BELOW + join));
            furtherIndexes(disc.tracks().get(i)).ifPresent(further -> lines.add(BELOW + further));
        }
        lines.add("AA            " + disc.leadOut() + "  lead-out");
        List<String> text = CdTextLines.of(disc);
        if (!text.isEmpty()) {
            lines.add("");
            lines.addAll(text);
        }
        return lines;
    }

    private static String facts(Inspection inspection) {
        DiscContents disc = inspection.contents();
        List<String> facts = new ArrayList<>();
        int count = disc.tracks().size();
        facts.add(count + (count == 1 ? " track" : " tracks"));
        facts.add(inspection.rate().toString());
        facts.add("playing time " + playingTime(disc));
        facts.add(disc.ean().isEmpty() ? "no UPC/EAN" : "UPC/EAN " + disc.ean());
        if (!disc.masterId().isEmpty()) {
            facts.add("master id " + disc.masterId());
        }
        return String.join(", ", facts);
    }

    private static CdFrames playingTime(DiscContents disc) {
        DiscAddress start =
                disc.tracks().isEmpty() ? disc.leadOut() : disc.tracks().get(0).mark();
        return disc.leadOut().since(start);
    }

    private static void track(DiscContents disc, int position, List<String> lines) {
        DiscTrack track = disc.tracks().get(position);
        String pause = track.firstIndex().equals(track.mark())
                ? "        "
                : track.firstIndex().toString();
        lines.add(twoWide(track.number()) + "  " + pause + "  " + track.mark() + "  " + disc.lengthOf(position) + "  "
                + (track.isrc().isEmpty() ? "            " : track.isrc()) + "  "
                + name(track.texts(), disc.mainLanguage(), "(no title)") + flags(track));
    }

    private static Optional<String> furtherIndexes(DiscTrack track) {
        return track.indexes().stream()
                .filter(point -> point.index() > 1)
                .map(point -> point.name() + " " + point.address())
                .reduce((before, next) -> before + ", " + next);
    }

    private static String name(Texts texts, Language language, String otherwise) {
        String title = texts.get(language, TextField.TITLE);
        String performer = texts.get(language, TextField.PERFORMER);
        String shown = title.isEmpty() ? otherwise : title;
        return performer.isEmpty() ? shown : shown + " - " + performer;
    }

    private static String flags(DiscTrack track) {
        List<String> names = track.flags().names();
        return names.isEmpty() ? "" : "  [" + String.join(" ", names) + "]";
    }

    private static String twoWide(int number) {
        return (number < 10 ? " " : "") + number;
    }
}
