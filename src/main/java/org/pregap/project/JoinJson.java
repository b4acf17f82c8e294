package org.pregap.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.pregap.io.FormatException;
import org.pregap.model.Fade;
import org.pregap.model.Join;
import org.pregap.model.MarkPlace;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;

/** How a track joins the one before: an object whose {@code kind} says which other keys it has. */
final class JoinJson {
    private static final String COUNTDOWN = "countdownCdFrames";
    private static final List<String> PAUSE = List.of("kind", "cdFrames", COUNTDOWN);
    private static final List<String> BUTT = List.of("kind", COUNTDOWN);
    private static final List<String> CROSSFADE =
            List.of("kind", "overlapSamples", "outgoing", "incoming", "adapt", "mark", COUNTDOWN);
    private static final List<String> ANY =
            List.of("kind", "cdFrames", "overlapSamples", "outgoing", "incoming", "adapt", "mark", COUNTDOWN);

    private JoinJson() {}

    static Join read(Located at) throws FormatException {
        Located kind = at.members(ANY).get("kind");
        return switch (kind.text()) {
            case "pause" -> pause(at.members(PAUSE));
            case "butt" -> new Join.Butt(countdown(at.members(BUTT)));
            case "crossfade" -> crossfade(at.members(CROSSFADE));
            default -> throw kind.wrong("'" + kind.text() + "' is no join; write pause, butt or crossfade");
        };
    }

    private static Join pause(Members members) throws FormatException {
        return new Join.Pause(Quantities.cdFrames(members.get("cdFrames")), countdown(members));
    }

    private static Join crossfade(Members members) throws FormatException {
        SampleCount overlap = Quantities.samples(members.get("overlapSamples"));
        Fade outgoing = FadeJson.read(members.get("outgoing"));
        Fade incoming = FadeJson.read(members.get("incoming"));
        MarkPlace mark = members.has("mark") ? members.get("mark").parsed(MarkPlace::parse) : MarkPlace.START;
        boolean adaptive = members.truth("adapt");
        Optional<CdFrames> countdown = countdown(members);
        return members.at().make(() -> new Join.Crossfade(overlap, outgoing, incoming, adaptive, mark, countdown));
    }

    private static Optional<CdFrames> countdown(Members members) throws FormatException {
        return members.has(COUNTDOWN)
                ? Optional.of(new CdFrames(members.get(COUNTDOWN).whole(1, Quantities.MOST_CD_FRAMES)))
                : Optional.empty();
    }

    static void write(Join join, ObjectNode node) {
        ObjectNode written = join.fold(
                pause ->
                        node.put("kind", "pause").put("cdFrames", pause.length().count()),
                butt -> node.put("kind", "butt"),
                crossfade -> write(crossfade, node));
        join.countdown().map(CdFrames::count).ifPresent(count -> written.put(COUNTDOWN, count));
    }

    private static ObjectNode write(Join.Crossfade crossfade, ObjectNode node) {
        node.put("kind", "crossfade");
        node.put("overlapSamples", crossfade.overlap().count());
        FadeJson.write(crossfade.outgoing(), node.putObject("outgoing"));
        FadeJson.write(crossfade.incoming(), node.putObject("incoming"));
        if (crossfade.adaptive()) {
            node.put("adapt", true);
        }
        return node.put("mark", crossfade.mark().id());
    }
}
