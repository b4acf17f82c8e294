/**
 * What the engineer decided: an album of tracks, each of which says how it joins the one before. No position is stored
 * anywhere; {@code org.pregap.layout} derives them all. Everything here is an immutable value, so undo is keeping the
 * old one.
 *
 * <p>Reading order: {@link org.pregap.model.Album}, {@link org.pregap.model.Opening}, {@link org.pregap.model.Track},
 * {@link org.pregap.model.Join}, {@link org.pregap.model.Clip}, {@link org.pregap.model.Source}; then {@link
 * org.pregap.model.Fade}, {@link org.pregap.model.Gain}, {@link org.pregap.model.Texts}, {@link
 * org.pregap.model.Isrc}, {@link org.pregap.model.Ean}. Constructors refuse what can never be meant (an ISRC of eleven
 * characters); what is merely against a rule of the disc (a track of three seconds) is a finding of {@code
 * org.pregap.check}.
 *
 * <p>Knows no files, no formats, no window. The album file is written by {@code org.pregap.project}.
 */
@NullMarked
package org.pregap.model;

import org.jspecify.annotations.NullMarked;
