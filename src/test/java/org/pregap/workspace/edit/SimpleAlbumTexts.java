package org.pregap.workspace.edit;

import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/** Texts in English. */
final class SimpleAlbumTexts {
    private SimpleAlbumTexts() {}

    static Texts of(String title, String performer) {
        return Texts.NONE
                .with(Language.ENGLISH, TextField.TITLE, title)
                .with(Language.ENGLISH, TextField.PERFORMER, performer);
    }
}
