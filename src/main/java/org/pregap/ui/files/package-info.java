/**
 * Files: new, open, save, add, find again, quit, and what is dropped on the window. {@link
 * org.pregap.ui.files.FilesPresenter} knows when somebody must be asked first and what is said afterwards; {@link
 * org.pregap.ui.files.FileQuestions} asks; {@code KeptOffers} says what was kept after a bad end and {@link
 * org.pregap.ui.files.OfferBar} shows it; {@link org.pregap.ui.files.FileDrop} takes files from the desktop.
 */
@NullMarked
package org.pregap.ui.files;

import org.jspecify.annotations.NullMarked;
