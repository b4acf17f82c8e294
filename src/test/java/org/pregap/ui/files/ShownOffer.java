package org.pregap.ui.files;

import javax.swing.JComponent;

/** The bar of offers after a window was killed. */
public final class ShownOffer {
    private ShownOffer() {}

    public static JComponent bar() {
        var bar = new OfferBar();
        bar.offer("“Tide.pregap” was changed after it was saved, today at 14:05.", () -> {}, () -> {});
        return bar;
    }
}
