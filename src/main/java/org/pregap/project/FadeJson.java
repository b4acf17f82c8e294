package org.pregap.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pregap.io.FormatException;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.time.SampleCount;

/** A fade: {@code {"samples": 44100, "law": "equal-power"}}. */
final class FadeJson {
    private static final List<String> KEYS = List.of("samples", "law");

    private FadeJson() {}

    static Fade read(Located at) throws FormatException {
        Members members = at.members(KEYS);
        SampleCount length = Quantities.samples(members.get("samples"));
        FadeLaw law = members.has("law") ? members.get("law").parsed(FadeLaw::parse) : FadeLaw.LINEAR;
        return new Fade(length, law);
    }

    static void write(Fade fade, ObjectNode node) {
        node.put("samples", fade.length().count());
        if (!fade.isNone()) {
            node.put("law", fade.law().id());
        }
    }
}
