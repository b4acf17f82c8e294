package org.pregap.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pregap.io.FormatException;

/**
 * The versions of the album file. A tree of an older version is brought up step by step before it is read, so that the
 * mappers know one version only.
 */
final class AlbumVersions {
    private static final String FORMAT = "pregap-album";

    /**
     * Step n makes a tree of version n + 1 from one of version n, counted from 1. Version 2 has keys for all of CD-Text, and
     * says what a source is coded in; version 3 has a copyright and a cover. What was there before kept its meaning.
     */
    private static final List<UnaryOperator<JsonNode>> STEPS =
            List.of(UnaryOperator.identity(), UnaryOperator.identity());

    static final int CURRENT = STEPS.size() + 1;

    private AlbumVersions() {}

    /** @throws FormatException if the tree is no album, or one of a version that is not known yet */
    static Located current(Located file) throws FormatException {
        requireAlbum(file);
        Located versionKey = new Members(file, (ObjectNode) file.node()).get("version");
        long version = versionKey.whole(1, Long.MAX_VALUE);
        if (version > CURRENT) {
            throw file.wrong(
                    "was written by a newer Pregap (version " + version + "); this one reads up to " + CURRENT);
        }
        JsonNode tree = file.node();
        for (UnaryOperator<JsonNode> step : STEPS.subList((int) version - 1, STEPS.size())) {
            tree = step.apply(tree);
        }
        return new Located(file.source(), file.path(), tree);
    }

    private static void requireAlbum(Located file) throws FormatException {
        JsonNode format = file.node().get("format");
        if (!file.node().isObject() || format == null || !FORMAT.equals(format.textValue())) {
            throw file.wrong("is no album file: it does not say \"format\": \"" + FORMAT + "\"");
        }
    }

    static void write(ObjectNode album) {
        album.put("format", FORMAT);
        album.put("version", CURRENT);
    }
}
