/**
 * The window itself. {@link org.pregap.ui.shell.DeskProgram} starts it, {@link org.pregap.ui.shell.DeskWindow} puts its
 * parts together, {@link org.pregap.ui.shell.DeskParts} names those that other packages make. Menus, keys, toolbar and the
 * list of actions are made from {@link org.pregap.ui.action.DeskAction}: {@link org.pregap.ui.shell.DeskMenus}, {@link
 * org.pregap.ui.action.KeyTable} and {@link org.pregap.ui.shell.DeskKeys}, {@link org.pregap.ui.shell.DeskToolbar}, {@link
 * org.pregap.ui.shell.ActionList}. {@link org.pregap.ui.shell.WindowState} remembers where the window was.
 */
@NullMarked
package org.pregap.ui.shell;

import org.jspecify.annotations.NullMarked;
