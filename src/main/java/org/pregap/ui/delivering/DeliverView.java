package org.pregap.ui.delivering;

/** Shows how far a delivery is. */
interface DeliverView {
    void show(DeliverState state);
}
