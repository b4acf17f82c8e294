package org.pregap.ui.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;

/** What is drawn. */
public enum Look {
    LIGHT,
    DARK;

    /** Makes components look so that are made from now on; works without a screen too. */
    public void install() {
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
