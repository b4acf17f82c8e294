package org.pregap.workspace.loudness;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pregap.analysis.LoudnessMeter;
import org.pregap.analysis.Measurement;
import org.pregap.analysis.MeasurementBytes;
import org.pregap.analysis.MonoAs;
import org.pregap.analysis.NamedSource;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.render.Programme;
import org.pregap.render.SourceCatalog;
import org.pregap.workspace.cache.CacheKey;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.sources.FileStamp;

/**
 * Measures one track at a time, or finds in the cache what it measured another day. What it finds is what {@link
 * AlbumMeasuring} finds, to the last bit.
 */
final class TrackMeasuring {
    /** Raised whenever the programme of the same album would have other samples. */
    private static final int RENDER_VERSION = 1;

    private static final String KIND = "loudness-" + RENDER_VERSION + "-" + MeasurementBytes.VERSION;

    private final SourceCatalog catalog;
    private final ResultCache cache;

    TrackMeasuring(SourceCatalog catalog, ResultCache cache) {
        this.catalog = catalog;
        this.cache = cache;
    }

    /** @throws IOException if a source is missing, unreadable, damaged, or holds what is no number */
    Measurement measure(TrackPlan plan, Album album, Job job) throws IOException {
        CacheKey key = key(plan);
        Optional<Measurement> known = cache.get(key).flatMap(TrackMeasuring::read);
        if (known.isPresent()) {
            return known.get();
        }
        Programme programme = Programme.of(album, catalog);
        var track = new NamedSource(
                "track " + plan.cut().track(),
                programme.asSource(plan.cut().start(), plan.cut().end()));
        Measurement measured =
                LoudnessMeter.measure(List.of(track), MonoAs.DUAL, job).get(0);
        if (!key(plan).equals(key)) {
            throw new FileSystemException("a source of " + track.name(), null, "changed while it was being measured");
        }
        cache.put(key, MeasurementBytes.write(measured));
        return measured;
    }

    private static Optional<Measurement> read(byte[] bytes) {
        try {
            return Optional.of(MeasurementBytes.read(bytes));
        } catch (FormatException unknown) {
            return Optional.empty();
        }
    }

    /** Digests say what was taken in; with the stamps, that nobody has put other files there since. */
    private static CacheKey key(TrackPlan plan) throws IOException {
        StringBuilder facts = new StringBuilder(plan.facts());
        List<Source> inOrder = plan.sources().stream()
                .sorted(Comparator.comparing(Source::sha256).thenComparing(Source::path))
                .toList();
        for (Source source : inOrder) {
            FileStamp stamp = FileStamp.ofFile(source).orElseThrow(() -> new NoSuchFileException(source.path()));
            facts.append(source.sha256()).append(' ').append(stamp.facts()).append('\n');
        }
        return new CacheKey(KIND, facts.toString());
    }
}
