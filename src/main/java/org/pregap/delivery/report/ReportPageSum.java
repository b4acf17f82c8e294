package org.pregap.delivery.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pregap.io.FileDigest;

/**
 * The digest of the readable report. When it was rendered is left out of it, as the clock enters no digest.
 *
 * @param md5 of the page without that
 * @param renderedAt how that is written
 */
public record ReportPageSum(String md5, String renderedAt) {
    private static final String KEY = "page";

    static ReportPageSum of(byte[] page, String renderedAt) {
        return new ReportPageSum(sum(page, renderedAt), renderedAt);
    }

    static Optional<ReportPageSum> in(JsonNode report) {
        JsonNode page = report.path(KEY);
        return page.isObject()
                ? Optional.of(new ReportPageSum(
                        page.path("md5").asText(), report.path("renderedAt").asText()))
                : Optional.empty();
    }

    void put(ObjectNode report, String fileName) {
        report.putObject(KEY).put("name", fileName).put("md5", md5);
    }

    /** Whether these are the bytes that were written. */
    public boolean fits(byte[] page) {
        return sum(page, renderedAt).equals(md5);
    }

    private static String sum(byte[] page, String renderedAt) {
        // Every byte is a character of its own, so that no damage is lost on the way.
        String bytes = new String(page, StandardCharsets.ISO_8859_1);
        return FileDigest.md5(bytes.replace(renderedAt, "").getBytes(StandardCharsets.ISO_8859_1));
    }
}
