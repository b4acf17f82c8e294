package org.pregap.workspace.match;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregap.delivery.json.FiguresJson;
import org.pregap.delivery.json.JsonText;
import org.pregap.model.Album;
import org.pregap.workspace.loudness.DecibelText;
import org.pregap.workspace.loudness.LoudnessJson;
import org.pregap.workspace.loudness.PlatformReport;

/**
 * What was matched, and how it ended.
 *
 * @param askedLufs the target before it was fitted; minus infinity if there was nothing to go by
 * @param outcome how the rounds ended
 * @param levels every track that was matched, or the album
 * @param remarks what else is to be known
 * @param platforms what players would do to the result
 * @param saved whether the album file was written
 */
public record MatchReport(
        MatchOrder order,
        double askedLufs,
        MatchRounds.Outcome outcome,
        List<MatchedLevel> levels,
        List<String> remarks,
        PlatformReport platforms,
        boolean saved) {

    public MatchReport {
        levels = List.copyOf(levels);
        remarks = List.copyOf(remarks);
    }

    /** Whether what was promised was measured; if not, nothing was saved. */
    public boolean isSettled() {
        return outcome.settled();
    }

    /** The same, once the album file is written. */
    MatchReport asSaved() {
        return new MatchReport(order, askedLufs, outcome, levels, remarks, platforms, true);
    }

    /** The album with the gains that were found; to be kept only if this is settled. */
    public Album album() {
        return outcome.album();
    }

    /** Where all were to go; lower than what was asked for if it was fitted. */
    public double targetLufs() {
        return outcome.targetLufs();
    }

    /** The numbers of the tracks that did not come to what was promised; 0 for the album. */
    public List<Integer> open() {
        return outcome.unsettled().stream().map(step -> step.level().number()).toList();
    }

    /** For people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading());
        lines.add("");
        lines.addAll(MatchText.table(levels));
        if (!remarks.isEmpty()) {
            lines.add("");
            lines.addAll(remarks);
        }
        lines.addAll(platforms.lines());
        lines.add("");
        lines.add(ending());
        return lines;
    }

    private String heading() {
        String what = (order.wholeAlbum() ? "The album" : "Tracks") + " matched by "
                + order.by().words();
        if (!Double.isFinite(askedLufs)) {
            return what + ": there is nothing that has a loudness";
        }
        String target = " to " + lufs(outcome.targetLufs()) + " LUFS" + goalWords();
        return what + target + ", no peak over " + DecibelText.of(order.ceilingDbtp()) + " dBTP";
    }

    private String goalWords() {
        String words = order.goal().words();
        boolean lowered = outcome.targetLufs() < askedLufs - 0.005;
        return (words.isEmpty() ? "" : " (" + words + ")")
                + (lowered ? ", lowered from " + lufs(askedLufs) + " so that nothing is held back" : "");
    }

    /** To a hundredth: a target that was found is seldom a whole tenth. */
    private static String lufs(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private String ending() {
        if (!isSettled()) {
            return "nothing was saved: after " + MatchRounds.MOST_ROUNDS + " rounds " + openInWords()
                    + " still not what was promised; a neighbour that is crossfaded decides there. Choose a higher"
                    + " ceiling, shorten the crossfade, or lower that neighbour";
        }
        if (saved) {
            return "saved " + order.album() + "; the gains that were are in the table, for going back";
        }
        return order.dryRun()
                ? "nothing was saved: this is a dry run"
                : "nothing to change: the gains are right already";
    }

    private String openInWords() {
        List<String> open = open().stream()
                .map(number -> number == 0 ? "the album" : "track " + number)
                .toList();
        return String.join(", ", open) + (open.size() == 1 ? " is" : " are");
    }

    /** As {@code pregap match --json}. */
    public String toJson() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("by", order.by().id());
        node.put("per", order.wholeAlbum() ? "album" : "track");
        FiguresJson.put(node, "targetLufs", outcome.targetLufs());
        FiguresJson.put(node, "askedLufs", askedLufs);
        node.put("ceilingDbtp", order.ceilingDbtp());
        node.put("settled", isSettled());
        node.put("saved", saved);
        ArrayNode tracks = node.putArray("tracks");
        for (MatchedLevel level : levels) {
            ObjectNode entry = level.number() == 0 ? node.putObject("album") : tracks.addObject();
            put(entry, level);
        }
        ArrayNode notes = node.putArray("notes");
        remarks.forEach(notes::add);
        node.set("measured", LoudnessJson.of(outcome.heard().measured()));
        platforms.putInto(node);
        return JsonText.of(node);
    }

    private static void put(ObjectNode node, MatchedLevel level) {
        if (level.number() > 0) {
            node.put("number", level.number());
            node.put("title", level.title());
        }
        FiguresJson.put(node, "lufsBefore", level.lufsBefore());
        node.put("gainDbBefore", level.gainBefore().db());
        node.put("gainDb", level.gainAfter().db());
        FiguresJson.put(node, "lufs", level.lufsAfter());
        FiguresJson.put(node, "truePeakDbtp", level.truePeakDbtp());
        FiguresJson.put(node, "targetLufs", level.targetLufs());
        FiguresJson.put(node, "heldBackDb", level.heldBackDb());
    }
}
