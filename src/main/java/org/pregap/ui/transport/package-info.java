/**
 * The transport at the foot of the window: {@link org.pregap.ui.transport.TransportPanel} has the buttons, the seconds
 * before and after, the times and the sound device; {@link org.pregap.ui.transport.TransportPresenter} says what they show;
 * {@link org.pregap.ui.transport.TimeStyle} how times are written.
 */
@NullMarked
package org.pregap.ui.transport;

import org.jspecify.annotations.NullMarked;
