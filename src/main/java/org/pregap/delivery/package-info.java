/**
 * Deliveries: written into a staging folder, read back from disk, compared with what they were made from, and only
 * then given their name.
 *
 * <p>Reading order: {@link org.pregap.delivery.Deliverables} says what is wanted; {@link
 * org.pregap.delivery.Delivery} is one run from album to named folder, in a {@code Pass} for each kind of words;
 * {@code DdpMaster} writes and proves the DDP, {@link org.pregap.delivery.tracks.TrackFiles} the files of tracks;
 * {@link org.pregap.delivery.DeliveryRules} are the rules that need an encoder; {@link
 * org.pregap.delivery.Verification} proves a DDP on a disk, whoever wrote it, and {@link
 * org.pregap.delivery.DeliveryProof} a whole delivery, by a {@code ReportComparison}; {@link
 * org.pregap.delivery.report.RenderReport} is the record of a run. A new kind of delivery is a sink beside {@code DdpMaster} and a line in {@code Passes}.
 *
 * <p>Knows where nothing comes from: albums and sources are given to it.
 */
@NullMarked
package org.pregap.delivery;

import org.jspecify.annotations.NullMarked;
