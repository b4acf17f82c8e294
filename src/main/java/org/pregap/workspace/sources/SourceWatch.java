package org.pregap.workspace.sources;

import java.util.function.Consumer;
import org.pregap.model.Source;
import org.pregap.render.SourceCatalog;
import org.pregap.workspace.observe.Subscription;

/** The sources of the open album as files. For the window's thread, but for the catalogue, which any thread may ask. */
public interface SourceWatch {
    /** Whether the file was there when it was looked for last. */
    boolean isMissing(Source source);

    /** Opens sources for playing, drawing and measuring; stays the same while albums come and go. */
    SourceCatalog catalog();

    /** Looks again, in the background. */
    void refresh();

    /** Tells when sources were found missing, there again, or replaced by other files. */
    Subscription observe(Consumer<? super SourceWatch> observer);
}
