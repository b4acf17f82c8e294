/**
 * The list of steps: {@link org.pregap.ui.history.HistoryDialog} shows every edit since the album was opened, with the
 * present one marked and those undone greyed, and goes to any of them.
 */
@NullMarked
package org.pregap.ui.history;

import org.jspecify.annotations.NullMarked;
