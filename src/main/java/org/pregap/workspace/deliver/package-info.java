/**
 * What somebody usually delivers, kept in files: {@link org.pregap.workspace.deliver.DeliveryPreset} is what one says,
 * {@code PresetJson} reads it, {@link org.pregap.workspace.deliver.PresetShelf} finds it by its name.
 */
@NullMarked
package org.pregap.workspace.deliver;

import org.jspecify.annotations.NullMarked;
