/**
 * Listening to the album as it will be delivered: what playing, seeking and looping mean, and what the meters show.
 * {@link org.pregap.workspace.listening.Transport} is all that buttons and keys need.
 */
@NullMarked
package org.pregap.workspace.listening;

import org.jspecify.annotations.NullMarked;
