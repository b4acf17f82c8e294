package org.pregap.format.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.audio.SourceTags;

/**
 * Reads a {@code bext} chunk: an ISRC where the description or the coding history names one, and the description as a
 * title if it reads like one. The originator is a studio or a program, so it is nobody's performer.
 *
 * <p>Source: EBU Tech 3285, version 2, section 2.3: description 256 bytes, and from byte 602 on the coding history.
 */
final class BextTags {
    private static final int DESCRIPTION_BYTES = 256;
    private static final int HISTORY_AT = 602;

    private BextTags() {}

    static SourceTags read(byte[] bext) {
        if (bext.length < HISTORY_AT) {
            return SourceTags.NONE;
        }
        Optional<String> description = FoundText.of(bext, 0, DESCRIPTION_BYTES);
        int historyBytes = Math.min(bext.length - HISTORY_AT, TagLimits.LONGEST_TEXT_BYTES);
        Optional<String> history = FoundText.of(bext, HISTORY_AT, historyBytes);
        List<String> codes = new ArrayList<>(IsrcText.named(description.orElse("")));
        codes.addAll(IsrcText.named(history.orElse("")));
        return SourceTags.of(description.filter(text -> isTitle(text)), codes);
    }

    /** Recorders write lists of settings there, such as {@code sSPEED=025.000-ND}, and people write whole letters. */
    private static boolean isTitle(String text) {
        return text.chars().noneMatch(c -> c < ' ' || c == '=')
                && IsrcText.named(text).isEmpty();
    }
}
