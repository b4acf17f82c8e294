/**
 * What the window shows of a finished delivery: {@link org.pregap.ui.delivering.report.DeliveryReport} is what was
 * delivered, {@link org.pregap.ui.delivering.report.ReportPanel} shows it and its files, {@link
 * org.pregap.ui.delivering.report.SizeText} how large they are.
 */
@NullMarked
package org.pregap.ui.delivering.report;

import org.jspecify.annotations.NullMarked;
