package org.pregap.ui.dialog;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.UIManager;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.swing.FontIcon;
import org.pregap.check.Severity;

/** How bad a finding is, as a sign: three shapes, so that nobody has to tell the colours. */
public final class SeverityIcon {
    private static final int SIZE = 16;

    private SeverityIcon() {}

    /** In the colours of the present look. */
    public static FontIcon of(Severity severity) {
        return switch (severity) {
            case ERROR -> icon(FontIcon.of(MaterialDesignC.CLOSE_CIRCLE), "Pregap.errorColor");
            case WARNING -> icon(FontIcon.of(MaterialDesignA.ALERT), "Pregap.warningColor");
            case NOTE -> icon(FontIcon.of(MaterialDesignI.INFORMATION_OUTLINE), "Pregap.dimForeground");
        };
    }

    /** What is well. */
    public static FontIcon good() {
        return icon(FontIcon.of(MaterialDesignC.CHECK_CIRCLE), "Pregap.goodColor");
    }

    private static FontIcon icon(FontIcon icon, String colorKey) {
        icon.setIconSize(UIScale.scale(SIZE));
        icon.setIconColor(UIManager.getColor(colorKey));
        return icon;
    }
}
