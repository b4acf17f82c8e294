/**
 * What the rules have to say, as a list: {@link org.pregap.ui.findings.FindingsDialog} groups it by track, those with errors
 * first, says why each rule is there and how to mend it, and goes to the place on the disc. It follows every edit.
 */
@NullMarked
package org.pregap.ui.findings;

import org.jspecify.annotations.NullMarked;
