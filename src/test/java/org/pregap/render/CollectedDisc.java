package org.pregap.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.pregap.model.Album;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;

/** A disc rendered into memory, and what had to be clamped. */
record CollectedDisc(ByteArrayOutputStream stream, Overs overs) {
    static CollectedDisc of(Album album, SourceCatalog sources) throws IOException {
        return of(album, sources, 1, 4096);
    }

    static CollectedDisc of(Album album, SourceCatalog sources, int threads, int blockSamples) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var render = new CdRender(Programme.of(album, sources), blockSamples);
        Overs overs = render.run(new Job(threads, Progress.NONE), (piece, count) -> bytes.write(piece, 0, count));
        return new CollectedDisc(bytes, overs);
    }

    byte[] bytes() {
        return stream.toByteArray();
    }

    /** Samples of one channel, 0 left and 1 right. */
    int[] samples(int channel, long from, long to) {
        byte[] bytes = bytes();
        int[] samples = new int[(int) (to - from)];
        for (int i = 0; i < samples.length; i++) {
            int at = (int) (4 * (from + i) + 2L * channel);
            samples[i] = (bytes[at] & 0xFF) | bytes[at + 1] << 8;
        }
        return samples;
    }
}
