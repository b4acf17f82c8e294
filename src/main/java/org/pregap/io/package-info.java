/**
 * Bytes and files, without any format: reading that cannot be lied to, and writing that is all or nothing.
 *
 * <p>{@link org.pregap.io.FileBytes} reads a file at any place within its real length, {@link org.pregap.io.ByteReader}
 * walks a bounded run of bytes, {@link org.pregap.io.FixedRecord} lays out records of fixed-width text fields for
 * writers. {@link org.pregap.io.NewFile} is a file while it is written; {@link org.pregap.io.AtomicFile} and {@link
 * org.pregap.io.StagedFolder} give a file or a folder its name only when it is complete and forced to disk; {@code
 * StagingName}, {@code WritingMark} and {@code PreviousFolder} see to the folder's name before and to what had it. {@link
 * org.pregap.io.FormatException} is the one way to say that bytes break their format, {@link
 * org.pregap.io.ReadBackException} that they are not those that were written; {@link org.pregap.io.Differences} finds the
 * words for that.
 *
 * <p>Knows nothing of audio, albums or threads.
 */
@NullMarked
package org.pregap.io;

import org.jspecify.annotations.NullMarked;
