/**
 * The report for people: {@link org.pregap.delivery.page.ReportPage} makes one HTML page of a run, which needs nothing beside
 * it. {@code PageContents} and the {@code Page…} values below it are what stands on it, as text; the template beside them in
 * the resources says how it looks. {@code PageText} writes figures, {@code PagePlots} draws.
 *
 * <p>The page says nothing that {@code report.json} does not say, but for the curves. Its bytes depend on the run alone.
 */
@NullMarked
package org.pregap.delivery.page;

import org.jspecify.annotations.NullMarked;
