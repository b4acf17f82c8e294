package org.pregap.ui.theme;

import com.formdev.flatlaf.FlatDarkLaf;

/** FlatLaf's dark look with the keys of the resource of the same name, by which FlatLaf finds it. */
public final class PregapDark extends FlatDarkLaf {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "Pregap dark";
    }
}
