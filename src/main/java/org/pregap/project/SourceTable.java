package org.pregap.project;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Source;
import org.pregap.model.Source.Coding;
import org.pregap.model.SourceFormat;
import org.pregap.time.SampleRate;

/**
 * The files an album is made of, each described once; clips name them by the path they have in the album file.
 *
 * @param byPath from the path as written to what it names, in order of first use
 */
record SourceTable(Map<String, Source> byPath) {
    static final SourceTable EMPTY = new SourceTable(Map.of());
    private static final List<String> KEYS =
            List.of("sha256", "sampleRate", "channels", "bits", "float", "effectiveBits", "samples", "codec", "lossy");

    /** @throws IllegalArgumentException if the album describes one file in two ways */
    static SourceTable of(Album album, SourcePaths paths) {
        Map<String, Source> byPath = new LinkedHashMap<>();
        for (Source source : album.sources()) {
            if (byPath.put(paths.written(source.path()), source) != null) {
                throw new IllegalArgumentException("the album describes " + source.path() + " in two ways");
            }
        }
        return new SourceTable(byPath);
    }

    static SourceTable read(Located at, SourcePaths paths) throws FormatException {
        Map<String, Source> byPath = new HashMap<>();
        Set<String> files = new HashSet<>();
        for (Located.Member entry : at.entries()) {
            entry.value().requireWholeCharacters(entry.key());
            String absolute = entry.value().make(() -> paths.absolute(entry.key()));
            if (!files.add(absolute)) {
                throw entry.value().wrong("the same file is described twice");
            }
            byPath.put(entry.key(), source(absolute, entry.value()));
        }
        return new SourceTable(byPath);
    }

    private static Source source(String path, Located at) throws FormatException {
        Members members = at.members(KEYS);
        int hz = (int) members.get("sampleRate").whole(1, 1_000_000);
        int channels = (int) members.get("channels").whole(1, 2);
        int bits = (int) members.get("bits").whole(1, 64);
        boolean floating = members.truth("float");
        int effectiveBits = (int) members.get("effectiveBits").whole(1, 64);
        long samples = members.get("samples").whole(1, Quantities.MOST_SAMPLES);
        var format = new SourceFormat(new SampleRate(hz), channels, bits, floating);
        Optional<Coding> coding = coding(members);
        return members.get("sha256").parsed(digest -> new Source(path, digest, format, effectiveBits, samples, coding));
    }

    private static Optional<Coding> coding(Members members) throws FormatException {
        boolean lossy = members.truth("lossy");
        if (!members.has("codec")) {
            return Optional.empty();
        }
        return Optional.of(members.get("codec").parsed(name -> new Coding(name, lossy)));
    }

    /** The source that a clip names. */
    Source find(Located name) throws FormatException {
        Source source = byPath.get(name.text());
        if (source == null) {
            throw name.wrong("'" + name.text() + "' is not in the table of sources");
        }
        return source;
    }

    /** The path by which clips name each source. */
    Map<Source, String> names() {
        Map<Source, String> names = new HashMap<>();
        for (Map.Entry<String, Source> entry : byPath.entrySet()) {
            names.put(entry.getValue(), entry.getKey());
        }
        return names;
    }

    ObjectNode write() {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        byPath.forEach((path, source) -> {
            SourceFormat format = source.format();
            ObjectNode node = table.putObject(path);
            node.put("sha256", source.sha256());
            node.put("sampleRate", format.rate().hz());
            node.put("channels", format.channels());
            node.put("bits", format.bits());
            if (format.floating()) {
                node.put("float", true);
            }
            node.put("effectiveBits", source.effectiveBits());
            node.put("samples", source.lengthSamples());
            source.coding().ifPresent(coding -> {
                node.put("codec", coding.name());
                if (coding.lossy()) {
                    node.put("lossy", true);
                }
            });
        });
        return table;
    }
}
