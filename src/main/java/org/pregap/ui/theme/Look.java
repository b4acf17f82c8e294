package org.pregap.ui.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.util.logging.Logger;

/** What is drawn. */
public enum Look {
    LIGHT,
    DARK;

    /** Kept, because a logger that nobody holds forgets what it was told. */
    private static final Logger FLATLAF = Logger.getLogger(FlatLaf.class.getName());

    /** Makes components look so that are made from now on; works without a screen too. */
    public void install() {
        // A system without GTK has no file window of its own; FlatLaf takes another then, and nobody need read of it.
        FLATLAF.setFilter(record -> !(record.getThrown() instanceof UnsatisfiedLinkError));
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredLightFontFamily(FlatInterFont.FAMILY_LIGHT);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.setup(
                switch (this) {
                    case LIGHT -> new PregapLight();
                    case DARK -> new PregapDark();
                });
    }

    /** Makes every component that there is look so too. */
    public void installEverywhere() {
        install();
        FlatLaf.updateUI();
    }
}
