/**
 * What is typed, pasted or filled down, as edits. The grammar of single values is that of sheets and of {@code pregap set}
 * ({@code org.pregap.intake.field}); a comma is as good as a decimal point. A value that does not fit is an {@code
 * IllegalArgumentException} with a sentence that says what is accepted.
 *
 * <p>Reading order: {@link org.pregap.workspace.edit.cell.TypedEdit}; {@link org.pregap.workspace.edit.cell.TrackCell} and
 * {@link org.pregap.workspace.edit.cell.PauseCell}, {@link org.pregap.workspace.edit.cell.CellEdits}; {@link
 * org.pregap.workspace.edit.cell.PastedCells}; {@link org.pregap.workspace.edit.cell.AlbumCell} and {@link
 * org.pregap.workspace.edit.cell.AlbumEdits}.
 */
@NullMarked
package org.pregap.workspace.edit.cell;

import org.jspecify.annotations.NullMarked;
