package org.pregap.workspace;

import java.util.List;
import org.pregap.delivery.text.BlockLanguages;
import org.pregap.layout.DiscContents;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Language;

/** What the CD-Text of a disc is written in. */
public final class DiscTexts {
    private DiscTexts() {}

    /** The languages in which it has texts, in their order. */
    public static List<Language> languages(DiscContents disc) {
        return BlockLanguages.written(disc);
    }

    /** The characters of a language: as they were set or found, else what fits. */
    public static Characters characters(DiscContents disc, Language language) {
        return BlockLanguages.characters(disc, language);
    }
}
