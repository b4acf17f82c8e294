/**
 * Deliveries: written into a staging folder, read back from disk, compared with what they were made from, and only then
 * given their name.
 *
 * <p>Reading order: {@link org.pregap.delivery.Delivery} is one run from album to named folder; {@link
 * org.pregap.delivery.DdpDelivery} writes and proves the DDP; {@link org.pregap.delivery.DeliveryRules} are the rules that
 * need an encoder; {@link org.pregap.delivery.Verification} proves what lies on a disk, whoever wrote it; {@link
 * org.pregap.delivery.RenderReport} is the record of a run. A new kind of delivery is a class beside {@code DdpDelivery}
 * and a line in {@code Delivery}.
 *
 * <p>Knows where nothing comes from: albums and sources are given to it.
 */
@NullMarked
package org.pregap.delivery;

import org.jspecify.annotations.NullMarked;
