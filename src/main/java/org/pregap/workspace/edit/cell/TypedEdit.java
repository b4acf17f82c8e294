package org.pregap.workspace.edit.cell;

import java.util.List;
import org.pregap.workspace.history.Edit;

/**
 * What typed values come to.
 *
 * @param notes what people should know about how they were read, sentences without a full stop; most often none
 */
public record TypedEdit(Edit edit, List<String> notes) {
    public TypedEdit {
        notes = List.copyOf(notes);
    }
}
