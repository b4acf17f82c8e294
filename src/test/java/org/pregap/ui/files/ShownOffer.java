package org.pregap.ui.files;

import javax.swing.JComponent;

/** The bar of offers after a window was killed. */
public final class ShownOffer {
    private ShownOffer() {}

    public static JComponent bar() {
        var bar = new OfferBar();
        bar.offer(new FilesView.Offer(
                "A state of “Tide” that is 5 min newer than its file was kept.", () -> {}, () -> {}, () -> {}));
        return bar;
    }
}
