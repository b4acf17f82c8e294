package org.pregap.ui.properties;

/** Shows the properties of an album. */
interface PropertiesView {
    void show(PropertiesState state);
}
