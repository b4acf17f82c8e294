package org.pregap.format.flac;

import java.io.IOException;
import java.util.Optional;
import org.pregap.format.flac.frame.BitReader;
import org.pregap.format.flac.frame.FrameDecoder;
import org.pregap.io.FileBytes;

/**
 * Finds a frame at or shortly before a sample. Seek points and halving of the file narrow the search; each place they
 * lead to counts only if a whole frame of this stream stands there. Where nothing helps, the answer is the first frame,
 * from which decoding in order finds every sample.
 */
final class FrameLocator {
    /** Within this distance decoding on costs less than another step. */
    private static final int NEAR_BYTES = 1 << 15;

    private static final int WINDOW_BYTES = 1 << 14;

    private final FileBytes bytes;
    private final FlacMetadata metadata;
    private final FrameProbe probe;

    FrameLocator(FileBytes bytes, FlacFile file, BitReader in, FrameDecoder decoder) {
        this.bytes = bytes;
        this.metadata = file.metadata();
        this.probe = new FrameProbe(in, decoder, file.numbering());
    }

    FramePlace locate(long sample) throws IOException {
        SeekTable table = metadata.seekTable();
        FramePlace low = proved(table.atOrBefore(sample)).orElse(new FramePlace(metadata.audioOffsetBytes(), 0));
        long highOffsetBytes =
                proved(table.after(sample)).map(FramePlace::offsetBytes).orElse(bytes.length());
        while (highOffsetBytes - low.offsetBytes() > NEAR_BYTES && !probe.exhausted()) {
            long middle = low.offsetBytes() + (highOffsetBytes - low.offsetBytes()) / 2;
            Optional<FramePlace> found = firstFrame(middle, highOffsetBytes, low.firstSample());
            if (found.isPresent() && found.get().firstSample() <= sample) {
                low = found.get();
            } else {
                highOffsetBytes = middle;
            }
        }
        return low;
    }

    /** A seek point, if it says the truth. */
    private Optional<FramePlace> proved(Optional<SeekPoint> point) throws IOException {
        if (point.isEmpty()
                || probe.firstSampleAt(point.get().offsetBytes()) != point.get().sample()) {
            return Optional.empty();
        }
        return Optional.of(new FramePlace(point.get().offsetBytes(), point.get().sample()));
    }

    /** The first frame that begins in {@code [from, to)} and comes after a sample. */
    private Optional<FramePlace> firstFrame(long from, long to, long afterSample) throws IOException {
        for (long offset = from; offset < to && !probe.exhausted(); offset += WINDOW_BYTES) {
            byte[] window = bytes.upTo(offset, WINDOW_BYTES + 1);
            int candidates = (int) Math.min(window.length - 1, to - offset);
            for (int i = 0; i < candidates; i++) {
                if (FrameProbe.isSync(window, i)) {
                    long sample = probe.firstSampleAt(offset + i);
                    if (sample > afterSample) {
                        return Optional.of(new FramePlace(offset + i, sample));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
