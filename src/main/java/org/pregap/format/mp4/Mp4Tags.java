package org.pregap.format.mp4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FileDigest;

/** Reads the tags of an MP4 file. */
public final class Mp4Tags {
    private static final int FLAGS_BYTES = 4;
    private static final int PNG = 14;

    private Mp4Tags() {}

    /**
     * Every tag by its four letters, those of one's own naming as {@code ----:MEAN:NAME}: texts as they are, the number of a
     * track as {@code 2/12}, a picture by its type and its SHA-256. Of a tag with several values the last counts.
     *
     * @throws org.pregap.io.FormatException if it is no such file
     */
    public static Map<String, String> read(Path path) throws IOException {
        Map<String, String> tags = new LinkedHashMap<>();
        try (FileBytes file = FileBytes.open(path)) {
            Optional<Mp4Boxes.Box> meta =
                    Mp4Boxes.of(file).require("moov").inside(0).find("udta", "meta");
            if (meta.isEmpty()) {
                return tags;
            }
            for (Mp4Boxes.Box tag :
                    meta.get().inside(FLAGS_BYTES).require("ilst").inside(0).all()) {
                for (Mp4Boxes.Box data : tag.inside(0).all()) {
                    if (data.type().equals("data")) {
                        tags.put(name(tag), value(tag.type(), data.content()));
                    }
                }
            }
        }
        return tags;
    }

    private static String name(Mp4Boxes.Box tag) throws IOException {
        if (!tag.type().equals("----")) {
            return tag.type();
        }
        Mp4Boxes parts = tag.inside(0);
        return "----:" + text(parts.require("mean")) + ":" + text(parts.require("name"));
    }

    private static String text(Mp4Boxes.Box part) throws IOException {
        ByteReader in = part.content();
        in.skip(FLAGS_BYTES);
        return new String(in.bytes(in.remaining()), StandardCharsets.UTF_8);
    }

    private static String value(String type, ByteReader in) throws IOException {
        int kind = (int) in.u32be();
        in.skip(4);
        if (type.equals("trkn")) {
            in.skip(2);
            return in.u16be() + "/" + in.u16be();
        }
        byte[] bytes = in.bytes(in.remaining());
        if (type.equals("covr")) {
            return (kind == PNG ? "image/png " : "image/jpeg ") + FileDigest.sha256(bytes);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
