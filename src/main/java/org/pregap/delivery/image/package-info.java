/**
 * The image of a disc on its way to the disk and back. {@link org.pregap.delivery.image.ImageFile} writes it, while
 * further threads take its sums and force it to disk; {@link org.pregap.delivery.image.WrittenImage} is what is known of
 * it then, and proves that the file has just these bytes.
 */
@NullMarked
package org.pregap.delivery.image;

import org.jspecify.annotations.NullMarked;
