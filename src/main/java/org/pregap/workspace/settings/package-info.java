/** What a program remembers of its user from one day to the next. */
@NullMarked
package org.pregap.workspace.settings;

import org.jspecify.annotations.NullMarked;
