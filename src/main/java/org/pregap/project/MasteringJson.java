package org.pregap.project;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pregap.io.FormatException;
import org.pregap.model.Dither;
import org.pregap.model.Mastering;

/** How masters are written: {@code {"ddpDialect": "cue2ddp", "dither": "lipshitz"}}. */
final class MasteringJson {
    private static final List<String> KEYS = List.of("ddpDialect", "dither");

    private MasteringJson() {}

    static Mastering read(Located at) throws FormatException {
        Members members = at.members(KEYS);
        Mastering mastering = Mastering.STANDARD;
        if (members.has("ddpDialect")) {
            mastering = mastering.withDdpDialect(members.text("ddpDialect"));
        }
        if (members.has("dither")) {
            mastering = mastering.withDither(members.get("dither").parsed(Dither::parse));
        }
        return mastering;
    }

    /** Empty where everything is as usual. */
    static ObjectNode write(Mastering mastering) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!mastering.ddpDialect().equals(Mastering.STANDARD.ddpDialect())) {
            node.put("ddpDialect", mastering.ddpDialect());
        }
        if (mastering.dither() != Mastering.STANDARD.dither()) {
            node.put("dither", mastering.dither().id());
        }
        return node;
    }
}
