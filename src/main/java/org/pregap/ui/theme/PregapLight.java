package org.pregap.ui.theme;

import com.formdev.flatlaf.FlatLightLaf;

/** FlatLaf's light look with the keys of the resource of the same name, by which FlatLaf finds it. */
public final class PregapLight extends FlatLightLaf {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "Pregap light";
    }
}
