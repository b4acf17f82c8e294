package org.pregap.workspace.cache;

import java.nio.charset.StandardCharsets;
import org.pregap.io.FileDigest;

/**
 * Under what a result is kept. Equal keys mean equal results, for ever.
 *
 * @param kind of result, with the version of what made it: {@code waveform-1}; letters, digits and {@code -} only
 * @param facts all that decides the result, in any form that is always the same
 */
public record CacheKey(String kind, String facts) {
    public CacheKey {
        if (!kind.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("no kind of result: " + kind);
        }
    }

    /** A name for a file. */
    String fileName() {
        return kind + "-" + FileDigest.sha256(facts.getBytes(StandardCharsets.UTF_8));
    }
}
