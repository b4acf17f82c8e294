/**
 * Makes an album from a sheet or from audio files.
 *
 * <p>Reading order: {@link org.pregap.intake.SheetReader} turns the bytes of a CSV file into a {@link
 * org.pregap.intake.Sheet}, or into one error that names every mistake by row and column; {@link
 * org.pregap.intake.NewAlbum} makes an album of it, of what {@link org.pregap.intake.SourceIntake} finds in the files,
 * and of a {@link org.pregap.intake.NewAlbumRequest}; {@link org.pregap.intake.AddedTrack} lengthens
 * one. What the cells mean is said in {@code org.pregap.intake.field}.
 *
 * <p>Knows no album files: an album made here is saved by {@code org.pregap.project}.
 */
@NullMarked
package org.pregap.intake;

import org.jspecify.annotations.NullMarked;
