/**
 * Names of files that are delivered.
 *
 * <p>Reading order: {@link org.pregap.delivery.naming.NameField} is what a name can say, {@link
 * org.pregap.delivery.naming.NamePattern} how somebody wants it said, and {@link
 * org.pregap.delivery.naming.TrackNames} makes of both the names of an album, safe on every system and each of them once.
 * What single characters become is in {@link org.pregap.io.FileName}.
 */
@NullMarked
package org.pregap.delivery.naming;

import org.jspecify.annotations.NullMarked;
