/**
 * Delivering from the window: {@link org.pregap.ui.delivering.DeliverDialog} asks what is to be written and where, shows
 * beforehand what that will be and what the rules say of it, renders in the background, and shows the report. What was
 * chosen is in {@code choice}; {@code ProfileShelf} is which profiles there are, {@code PresetList} which presets, {@code DeliverMemory} remembers the
 * choices, {@code DeliverCheck} looks at them before anything is written, {@code DeliverRun} does it, {@code
 * DeliverPresenter} leads from one to the next, and {@code DeliverState} is what the panels show: {@code DeliverForm} the
 * choices, {@code ContentsList} what comes of them, {@code report} what was delivered.
 */
@NullMarked
package org.pregap.ui.delivering;

import org.jspecify.annotations.NullMarked;
