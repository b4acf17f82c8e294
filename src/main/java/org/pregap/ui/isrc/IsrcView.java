package org.pregap.ui.isrc;

/** Shows the codes that would come. */
interface IsrcView {
    void show(IsrcState state);
}
