/**
 * The fields of an album and its tracks as people type them: one grammar for the cells of a sheet, for {@code pregap
 * set} and for the window.
 *
 * <p>Reading order: {@link org.pregap.intake.field.Cells} reads single values and {@link
 * org.pregap.intake.field.Noted} carries what there is to say about them; {@link org.pregap.intake.field.TrackField}
 * and {@link org.pregap.intake.field.AlbumField} are the tables of fields, from which help and error messages come;
 * {@link org.pregap.intake.field.TrackFields} and {@link org.pregap.intake.field.AlbumFields} set a named field of an
 * album. A value that cannot be read is an {@code IllegalArgumentException} whose message says what is accepted.
 *
 * <p>Knows no files and no sheets.
 */
@NullMarked
package org.pregap.intake.field;

import org.jspecify.annotations.NullMarked;
