/** How files can be called that are delivered: {@link org.pregap.workspace.naming.FileNaming}. */
@NullMarked
package org.pregap.workspace.naming;

import org.jspecify.annotations.NullMarked;
