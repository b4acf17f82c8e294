package org.pregap.delivery.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pregap.delivery.json.JsonText;
import org.pregap.io.FileDigest;

/**
 * The digest by which a report shows that nobody changed it: SHA-256 of all that it says but the seal itself and when it was
 * rendered, so that two runs of one album have the same seal. White space does not count.
 */
final class ReportSeal {
    static final String KEY = "seal";

    private static final List<String> NOT_SEALED = List.of("renderedAt", KEY);

    /** Numbers keep the digits that stand there. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReportSeal() {}

    /** @throws JsonProcessingException if this is no JSON, or says something twice */
    static String of(String report) throws JsonProcessingException {
        JsonNode root = EXACT.readTree(report);
        if (root instanceof ObjectNode object) {
            object.remove(NOT_SEALED);
        }
        return FileDigest.sha256(JsonText.of(root).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the seal as the last that a report says. */
    static ObjectNode set(ObjectNode report) {
        try {
            return report.put(KEY, of(JsonText.of(report)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON can be read", e);
        }
    }
}
