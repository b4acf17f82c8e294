/**
 * Listening to the album as it will be delivered: what playing, seeking and looping mean, and what the meters show.
 * {@link org.pregap.workspace.listening.Transport} is all that buttons and keys need.
 * {@link org.pregap.workspace.listening.AlbumTransport} answers it with a player; {@code Passages} says which passages each
 * wish means, {@code PlaceMap} where they lie after an edit.
 */
@NullMarked
package org.pregap.workspace.listening;

import org.jspecify.annotations.NullMarked;
