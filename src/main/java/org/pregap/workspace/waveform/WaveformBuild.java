package org.pregap.workspace.waveform;

import java.io.IOException;
import java.util.Optional;
import org.pregap.analysis.NamedSource;
import org.pregap.analysis.waveform.Pyramid;
import org.pregap.analysis.waveform.PyramidBytes;
import org.pregap.analysis.waveform.PyramidScan;
import org.pregap.io.FormatException;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.render.SourceCatalog;
import org.pregap.workspace.cache.CacheKey;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.sources.FileStamp;

/**
 * Makes the waveform of one source in steps, each perhaps on another thread but never two at once: from the cache if it is
 * there, else from the sound, and then keeps it.
 */
final class WaveformBuild {
    /** Some twenty seconds of sound; takes about as many milliseconds. */
    private static final long STEP_SAMPLES = 1 << 21;

    private static final String KIND = "waveform-" + PyramidBytes.VERSION;

    private final Source source;
    private final SourceCatalog catalog;
    private final ResultCache cache;
    private final Pyramid waveform;
    private final PyramidScan scan;

    /** Of the file as it was when this began; empty where there was none. */
    private volatile Optional<FileStamp> stamp = Optional.empty();

    private volatile boolean begun;

    WaveformBuild(Source source, SourceCatalog catalog, ResultCache cache) {
        this.source = source;
        this.catalog = catalog;
        this.cache = cache;
        this.waveform = new Pyramid(source.format().channels(), source.format().floating(), source.lengthSamples());
        this.scan = new PyramidScan(waveform);
    }

    Source source() {
        return source;
    }

    /** Grows while steps are taken. */
    Pyramid waveform() {
        return waveform;
    }

    /**
     * Takes one step.
     *
     * @return whether all is known now
     * @throws IOException if the file is missing, unreadable or damaged
     */
    boolean step(Job job) throws IOException {
        if (!begun) {
            stamp = FileStamp.ofFile(source);
            begun = true;
            if (wasKept()) {
                return true;
            }
        }
        scan.readOn(new NamedSource(source.path(), catalog.open(source)), STEP_SAMPLES, job);
        if (waveform.isComplete()) {
            keep();
        }
        return waveform.isComplete();
    }

    /** Whether another file lies there now than the one that was looked at. One that is gone has left its picture. */
    boolean isOutdated() {
        Optional<FileStamp> now = FileStamp.ofFile(source);
        return begun && now.isPresent() && !now.equals(stamp);
    }

    private boolean wasKept() {
        Optional<byte[]> kept = stamp.map(this::key).flatMap(cache::get);
        if (kept.isEmpty()) {
            return false;
        }
        try {
            PyramidBytes.read(kept.get(), waveform);
            return true;
        } catch (FormatException ofAnotherKind) {
            return false;
        }
    }

    /** Only if it is the same file still: else nobody knows what was drawn. */
    private void keep() {
        if (stamp.isPresent() && stamp.equals(FileStamp.ofFile(source))) {
            cache.put(key(stamp.get()), PyramidBytes.write(waveform));
        }
    }

    /** The digest says what was taken in; with the stamp, that nobody has put another file there since. */
    private CacheKey key(FileStamp file) {
        return new CacheKey(KIND, source.sha256() + " " + file.facts());
    }
}
