/**
 * Delivering from the window: {@link org.pregap.ui.delivering.DeliverDialog} asks what is to be written and where, shows
 * beforehand what that will be and what the rules say of it, renders in the background, and shows the report. {@code
 * DeliverChoices} is what was chosen, {@code DdpChoices} what a profile filled in of it and
 * {@code ProfileShelf} which profiles there are, {@code DeliverMemory} remembers it, {@code DeliverCheck} looks at it before anything
 * is written, {@code DeliverRun} does it, {@code DeliverPresenter} leads from one to the next, and {@code DeliverState} is
 * what the panels show.
 */
@NullMarked
package org.pregap.ui.delivering;

import org.jspecify.annotations.NullMarked;
