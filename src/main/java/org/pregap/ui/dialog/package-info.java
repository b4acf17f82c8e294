/**
 * What all dialogs share. {@link org.pregap.ui.dialog.DialogWindow} is the window around a panel: Escape closes it, its
 * size is remembered, and it never stops the main window. {@link org.pregap.ui.dialog.LazyDialog} makes one when it is asked
 * for, as {@link org.pregap.ui.dialog.Making} says: a {@link org.pregap.ui.dialog.Piece} at a time where it is large, so
 * that no piece keeps the window from what else waits for it; {@code Settling} lays it out in the same way. {@link
 * org.pregap.ui.dialog.Form} lays out labelled fields with what is wrong below each, {@link
 * org.pregap.ui.dialog.Mnemonic} reads the marked letter of a text, {@link
 * org.pregap.ui.dialog.Prose} is text that wraps, {@link org.pregap.ui.dialog.Remark} the place of one, {@link
 * org.pregap.ui.dialog.JobBar} shows work under way.
 *
 * <p>Knows no album.
 */
@NullMarked
package org.pregap.ui.dialog;

import org.jspecify.annotations.NullMarked;
