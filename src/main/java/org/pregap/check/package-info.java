/**
 * The rules of the disc and of the album, as findings: data that can be shown, exported and tested.
 *
 * <p>{@link org.pregap.check.Rule} is the catalogue, with why and how to fix; {@link org.pregap.check.Finding} is one
 * breach at its place; {@link org.pregap.check.AlbumCheck} and {@link org.pregap.check.DiscCheck} apply the rules. A new
 * rule is a constant in the catalogue, a method in the class of its family, and a test.
 *
 * <p>Looks at decisions and what follows from them, never at files or sound. Rules that need an encoder or a file are
 * applied by {@code org.pregap.delivery} and {@code org.pregap.workspace} and end in the same findings.
 */
@NullMarked
package org.pregap.check;

import org.jspecify.annotations.NullMarked;
