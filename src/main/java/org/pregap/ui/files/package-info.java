/**
 * Files: new, open, save, add, find again, quit, and what is dropped on the window. {@link
 * org.pregap.ui.files.FilesPresenter} knows when somebody must be asked first and what is said afterwards; {@link
 * org.pregap.ui.files.FileQuestions} asks; {@link org.pregap.ui.files.OfferBar} offers what was kept of an album after a
 * bad end; {@link org.pregap.ui.files.FileDrop} takes files from the desktop.
 */
@NullMarked
package org.pregap.ui.files;

import org.jspecify.annotations.NullMarked;
