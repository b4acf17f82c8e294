package org.pregap.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pregap.delivery.json.DiscJson;
import org.pregap.delivery.json.JsonText;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;

/**
 * An album that was made or changed.
 *
 * @param notes what was rounded, left out or decided on the way; sentences without a full stop
 */
public record NotedAlbum(Album album, List<String> notes) {
    public NotedAlbum {
        notes = List.copyOf(notes);
    }

    /** As {@code pregap new --json} and {@code pregap set --json}: what {@code info} says, and the notes. */
    public String toJson() {
        ObjectNode node = DiscJson.disc(DiscContents.of(album, DiscLayout.of(album)), album.rate());
        ArrayNode list = node.putArray("notes");
        notes.forEach(list::add);
        return JsonText.of(node);
    }
}
