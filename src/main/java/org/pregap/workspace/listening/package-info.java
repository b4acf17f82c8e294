/**
 * Listening to the album as it will be delivered: what playing, seeking and looping mean, and what the meters show.
 * {@link org.pregap.workspace.listening.Transport} is all that buttons and keys need.
 * {@link org.pregap.workspace.listening.AlbumTransport} answers it with a player. {@code Passages} says which passages each
 * wish means; a {@code Wish} is what of the tracks is heard, an {@code OpenAlbum} where they lie. After an edit {@code
 * TrackMatch} finds the tracks again, and {@code PlaceMap} the places in them.
 */
@NullMarked
package org.pregap.workspace.listening;

import org.jspecify.annotations.NullMarked;
