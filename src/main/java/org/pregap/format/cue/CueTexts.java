package org.pregap.format.cue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a sheet says in words of the disc or of a track; each empty for none.
 *
 * @param title of either
 * @param performer of either
 * @param songwriter of either
 * @param remarks what has no command of its own, by its name: {@code COMPOSER}, {@code DATE}
 */
public record CueTexts(String title, String performer, String songwriter, Map<String, String> remarks) {
    public static final CueTexts NONE = new CueTexts("", "", "", Map.of());

    public CueTexts {
        remarks = Collections.unmodifiableMap(new LinkedHashMap<>(remarks));
    }
}
