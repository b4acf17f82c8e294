package org.pregap.format.flac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/**
 * The seek points of a file in ascending order, both of samples and of bytes. It is a hint: a table that breaks these
 * rules counts as none, and what it says is verified at the place it points to.
 *
 * <p>Source: RFC 9639 section 8.5.
 */
public record SeekTable(List<SeekPoint> points) {
    static final SeekTable NONE = new SeekTable(List.of());

    static final int POINT_BYTES = 18;

    private static final long PLACEHOLDER = -1;

    public SeekTable {
        points = List.copyOf(points);
    }

    /**
     * @param in the block's body
     * @param audioOffsetBytes the place of the first frame, from which the table counts
     * @param fileLengthBytes no point may lie behind it
     */
    static SeekTable read(ByteReader in, long audioOffsetBytes, long fileLengthBytes) throws FormatException {
        List<SeekPoint> points = new ArrayList<>();
        long lastSample = -1;
        long lastOffsetBytes = -1;
        while (in.remaining() >= POINT_BYTES) {
            long sample = in.s64be();
            long offsetBytes = in.s64be();
            in.u16be();
            if (sample == PLACEHOLDER) {
                continue;
            }
            boolean ascends = sample > lastSample && offsetBytes > lastOffsetBytes;
            if (!ascends || offsetBytes >= fileLengthBytes - audioOffsetBytes) {
                return NONE;
            }
            points.add(new SeekPoint(sample, audioOffsetBytes + offsetBytes));
            lastSample = sample;
            lastOffsetBytes = offsetBytes;
        }
        return new SeekTable(points);
    }

    /** The last point at or before a sample. */
    Optional<SeekPoint> atOrBefore(long sample) {
        int index = firstAfter(sample) - 1;
        return index < 0 ? Optional.empty() : Optional.of(points.get(index));
    }

    /** The first point after a sample. */
    Optional<SeekPoint> after(long sample) {
        int index = firstAfter(sample);
        return index == points.size() ? Optional.empty() : Optional.of(points.get(index));
    }

    private int firstAfter(long sample) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).sample() > sample) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
