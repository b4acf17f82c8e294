/**
 * What can be done in the window. {@link org.pregap.ui.action.DeskAction} declares every action once, with its menu and its
 * keys; {@link org.pregap.ui.action.DeskActions} knows what each one does. Menus, toolbar, keys and the list of actions are
 * made from them. {@link org.pregap.ui.action.KeyTable} knows which key means which action.
 */
@NullMarked
package org.pregap.ui.action;

import org.jspecify.annotations.NullMarked;
