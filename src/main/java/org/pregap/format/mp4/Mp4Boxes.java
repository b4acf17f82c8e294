package org.pregap.format.mp4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;

/** A stretch of a file that consists of boxes. */
record Mp4Boxes(FileBytes file, long from, long end) {
    private static final int HEAD_BYTES = 8;
    private static final int LONG_HEAD_BYTES = 16;
    private static final int MOST_BOXES = 10_000;
    private static final int LARGEST_CONTENT_BYTES = 64 << 20;

    /** A box: its letters, and where its content lies. */
    record Box(FileBytes file, String type, long from, long end) {
        /** @param skipBytes of content before the boxes in it */
        Mp4Boxes inside(int skipBytes) {
            return new Mp4Boxes(file, Math.min(end, from + skipBytes), end);
        }

        ByteReader content() throws IOException {
            return file.reader(from, end - from, LARGEST_CONTENT_BYTES);
        }
    }

    static Mp4Boxes of(FileBytes file) {
        return new Mp4Boxes(file, 0, file.length());
    }

    /** @throws org.pregap.io.FormatException if a box is larger than what it lies in */
    List<Box> all() throws IOException {
        List<Box> boxes = new ArrayList<>();
        long at = from;
        while (at + HEAD_BYTES <= end) {
            if (boxes.size() == MOST_BOXES) {
                throw file.malformed(at, "more boxes than make sense");
            }
            Box box = read(at);
            boxes.add(box);
            at = box.end();
        }
        return boxes;
    }

    private Box read(long at) throws IOException {
        ByteReader head = file.reader(at, HEAD_BYTES, HEAD_BYTES);
        long bytes = head.u32be();
        String type = new String(head.bytes(4), StandardCharsets.ISO_8859_1);
        int headBytes = HEAD_BYTES;
        if (bytes == 1) {
            bytes = file.reader(at + HEAD_BYTES, Long.BYTES, Long.BYTES).s64be();
            headBytes = LONG_HEAD_BYTES;
        } else if (bytes == 0) {
            bytes = end - at;
        }
        if (bytes < headBytes || bytes > end - at) {
            throw file.malformed(at, "a box of " + bytes + " bytes where there is room for " + (end - at));
        }
        return new Box(file, type, at + headBytes, at + bytes);
    }

    Optional<Box> find(String type) throws IOException {
        return all().stream().filter(box -> box.type().equals(type)).findFirst();
    }

    /** The first box along the way, each in the one before. */
    Optional<Box> find(String... way) throws IOException {
        Mp4Boxes boxes = this;
        Optional<Box> found = Optional.empty();
        for (String type : way) {
            found = boxes.find(type);
            if (found.isEmpty()) {
                return found;
            }
            boxes = found.get().inside(0);
        }
        return found;
    }

    /** @throws org.pregap.io.FormatException if there is none */
    Box require(String... way) throws IOException {
        Optional<Box> box = find(way);
        return box.orElseThrow(() -> file.malformed(from, "there is no " + String.join("/", way)));
    }
}
