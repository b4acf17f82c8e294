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
            List.of("kind", "overlapSamples", "outgoing", "incoming", "mark", COUNTDOWN);
    private static final List<String> ANY =
            List.of("kind", "cdFrames", "overlapSamples", "outgoing", "incoming", "mark", COUNTDOWN);

    private JoinJson() {}

    static Join read(Located at) throws FormatException {
        Located kind = at.members(ANY).get("kind");
        return switch (kind.text()) {
            case "pause" -> pause(at.members(PAUSE));
            case "butt" -> withCountdown(at.members(BUTT), Join.Butt.PLAIN);
            case "crossfade" -> crossfade(at.members(CROSSFADE));
            default -> throw kind.wrong("'" + kind.text() + "' is no join; write pause, butt or crossfade");
        };
    }

    private static Join pause(Members members) throws FormatException {
        return withCountdown(members, Join.Pause.of(members.required("cdFrames", Quantities::cdFrames)));
    }

    private static Join crossfade(Members members) throws FormatException {
        SampleCount overlap = members.required("overlapSamples", Quantities::samples);
        Fade outgoing = members.required("outgoing", FadeJson::read);
        Fade incoming = members.required("incoming", FadeJson::read);
        MarkPlace mark = members.optional("mark", MarkPlace.START, name -> name.parsed(MarkPlace::parse));
        Join join = members.at().make(() -> new Join.Crossfade(overlap, outgoing, incoming, mark, Optional.empty()));
        return withCountdown(members, join);
    }

    private static Join withCountdown(Members members, Join join) throws FormatException {
        return members.with(
                join, COUNTDOWN, Quantities::cdFrames, (plain, length) -> plain.withCountdown(Optional.of(length)));
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
        return node.put("mark", crossfade.mark().id());
    }
}
