/**
 * The record of a run: {@link org.pregap.delivery.report.RenderReport} is what was made from what, with every {@link
 * org.pregap.delivery.report.Conversion}; {@link org.pregap.delivery.report.ReportJson} writes it, {@link
 * org.pregap.delivery.report.ReportFiles} reads from it what a delivery is to hold. By its {@code ReportSeal} a report shows
 * that nobody changed it.
 */
@NullMarked
package org.pregap.delivery.report;

import org.jspecify.annotations.NullMarked;
