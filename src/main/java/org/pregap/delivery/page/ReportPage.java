package org.pregap.delivery.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.pregap.delivery.report.RenderReport;

/** The report as one HTML page: no scripts, nothing fetched, light or dark as the reader likes it. */
public final class ReportPage {
    private static final String TEMPLATE = "report.html";

    private ReportPage() {}

    /** The bytes of the page, in UTF-8. */
    public static byte[] of(RenderReport report) {
        // What is missing is a fault of ours and ends in an exception; nothing that people typed is taken for HTML.
        Template template = template(Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true));
        return template.execute(PageContents.of(report)).getBytes(StandardCharsets.UTF_8);
    }

    private static Template template(Mustache.Compiler compiler) {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(TEMPLATE), TEMPLATE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own template cannot be read", e);
        }
    }
}
