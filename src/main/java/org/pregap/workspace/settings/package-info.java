/**
 * What a program remembers of its user from one day to the next: {@link org.pregap.workspace.settings.Settings}, kept in a
 * {@link org.pregap.workspace.settings.SettingsFile}, in one of the {@link org.pregap.workspace.settings.UserFolders}.
 */
@NullMarked
package org.pregap.workspace.settings;

import org.jspecify.annotations.NullMarked;
