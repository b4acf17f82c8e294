package org.pregap.ui.dialog;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.pregap.check.Severity;
import org.pregap.ui.theme.ThemeIcon;

/** How bad a finding is, as a sign: three shapes, so that nobody has to tell the colours. */
public final class SeverityIcon {
    private static final int SIZE = 16;

    private SeverityIcon() {}

    public static ThemeIcon of(Severity severity) {
        return switch (severity) {
            case ERROR -> icon(MaterialDesignC.CLOSE_CIRCLE, "Pregap.errorColor");
            case WARNING -> icon(MaterialDesignA.ALERT, "Pregap.warningColor");
            case NOTE -> icon(MaterialDesignI.INFORMATION_OUTLINE, "Pregap.dimForeground");
        };
    }

    /** What is well. */
    public static ThemeIcon good() {
        return icon(MaterialDesignC.CHECK_CIRCLE, "Pregap.goodColor");
    }

    private static ThemeIcon icon(Ikon sign, String colorKey) {
        return ThemeIcon.of(sign, colorKey).withSize(SIZE);
    }
}
