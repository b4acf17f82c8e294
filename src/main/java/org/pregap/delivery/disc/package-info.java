/**
 * The programme of a compact disc as one file of sound with a CUE sheet beside it, for those who take no DDP.
 *
 * <p>Reading order: {@link org.pregap.delivery.disc.ImageKind} is what is wanted, {@link
 * org.pregap.delivery.disc.ImagePlan} what the files are called and say, by {@code CueMapping}; {@link
 * org.pregap.delivery.disc.ImageMaster} writes and proves them, with {@code CueComparison} and {@code BeforeStart}; {@link
 * org.pregap.delivery.disc.ImageDelivery} is what was proved. The sound itself goes through {@code delivery.image}.
 */
@NullMarked
package org.pregap.delivery.disc;

import org.jspecify.annotations.NullMarked;
