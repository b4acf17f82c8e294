/**
 * Files under {@code templates} that anybody may write and give a name to: {@link
 * org.pregap.workspace.template.TemplateShelf} finds those of one kind, {@link org.pregap.workspace.template.TemplateJson}
 * is what is in one. What each kind says is elsewhere.
 */
@NullMarked
package org.pregap.workspace.template;

import org.jspecify.annotations.NullMarked;
