package org.pregap.workspace.loudness;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Measures parts of an album's programme, but those that it measured before, today or another day. Whether a part is found
 * or measured anew makes no difference to the last bit.
 */
final class CutMeasuring {
    /** Raised whenever the programme of the same album would have other samples. */
    private static final int RENDER_VERSION = 1;

    private static final String KIND = "loudness-" + RENDER_VERSION + "-" + MeasurementBytes.VERSION;

    private final SourceCatalog catalog;
    private final ResultCache cache;

    /** A part that is measured anew, with the key from before that. */
    private record Unknown(CutPlan plan, Optional<CacheKey> key) {}

    CutMeasuring(SourceCatalog catalog, ResultCache cache) {
        this.catalog = catalog;
        this.cache = cache;
    }

    /**
     * @return a measurement for each plan, in their order
     * @throws IOException if a source is missing, unreadable, damaged, or holds what is no number
     */
    List<Measurement> measure(List<CutPlan> plans, Album album, Job job) throws IOException {
        Map<CutPlan, Measurement> known = new LinkedHashMap<>();
        List<Unknown> unknown = new ArrayList<>();
        for (CutPlan plan : plans) {
            Optional<CacheKey> key = key(plan);
            key.flatMap(cache::get)
                    .flatMap(CutMeasuring::read)
                    .ifPresentOrElse(found -> known.put(plan, found), () -> unknown.add(new Unknown(plan, key)));
        }
        if (!unknown.isEmpty()) {
            List<Measurement> measured =
                    measuredNow(unknown.stream().map(Unknown::plan).toList(), album, job);
            for (int i = 0; i < unknown.size(); i++) {
                keep(unknown.get(i), measured.get(i));
                known.put(unknown.get(i).plan(), measured.get(i));
            }
        }
        return plans.stream().map(known::get).toList();
    }

    private List<Measurement> measuredNow(List<CutPlan> plans, Album album, Job job) throws IOException {
        Programme programme = Programme.of(album, catalog);
        List<NamedSource> parts = new ArrayList<>();
        for (CutPlan plan : plans) {
            parts.add(new NamedSource(
                    name(plan),
                    programme.asSource(plan.cut().start(), plan.cut().end(), plan.rate())));
        }
        List<Measurement> measured = LoudnessMeter.measure(parts, MonoAs.DUAL, job);
        catalog.requireUnchanged();
        return measured;
    }

    private void keep(Unknown part, Measurement measured) throws IOException {
        if (!key(part.plan()).equals(part.key())) {
            throw new FileSystemException(
                    "a source of " + name(part.plan()), null, "changed while it was being measured");
        }
        part.key().ifPresent(known -> cache.put(known, MeasurementBytes.write(measured)));
    }

    private static String name(CutPlan plan) {
        return "track " + plan.cut().track();
    }

    private static Optional<Measurement> read(byte[] bytes) {
        try {
            return Optional.of(MeasurementBytes.read(bytes));
        } catch (FormatException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Digests say what was taken in; with the stamps, that nobody has put other files there since. Empty where a file is
     * missing.
     */
    private static Optional<CacheKey> key(CutPlan plan) {
        StringBuilder facts = new StringBuilder(plan.facts());
        List<Source> inOrder = plan.sources().stream()
                .sorted(Comparator.comparing(Source::sha256).thenComparing(Source::path))
                .toList();
        for (Source source : inOrder) {
            Optional<FileStamp> stamp = FileStamp.ofFile(source);
            if (stamp.isEmpty()) {
                return Optional.empty();
            }
            facts.append(source.sha256())
                    .append(' ')
                    .append(stamp.get().facts())
                    .append('\n');
        }
        return Optional.of(new CacheKey(KIND, facts.toString()));
    }
}
