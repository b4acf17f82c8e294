package org.pregap.render.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.pregap.audio.WordLength;
import org.pregap.model.Album;
import org.pregap.model.Dither;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.render.Programme;
import org.pregap.render.SourceCatalog;
import org.pregap.time.SampleRate;

/** A disc rendered into memory, and what had to be clamped. */
public record CollectedDisc(ByteArrayOutputStream stream, Overs overs) {
    public static final Words CD = new Words(SampleRate.CD, WordLength.INT_16, Dither.TPDF);

    public static CollectedDisc of(Album album, SourceCatalog sources) throws IOException {
        return of(album, sources, 1, 4096);
    }

    public static CollectedDisc of(Album album, SourceCatalog sources, int threads, int blockSamples)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        PcmRender render = PcmRender.of(Programme.of(album, sources), CD, blockSamples);
        Overs overs = render.run(new Job(threads, Progress.NONE), (piece, count) -> bytes.write(piece, 0, count));
        return new CollectedDisc(bytes, overs);
    }

    public byte[] bytes() {
        return stream.toByteArray();
    }

    /** Samples of one channel, 0 left and 1 right. */
    public int[] samples(int channel, long from, long to) {
        byte[] bytes = bytes();
        int[] samples = new int[(int) (to - from)];
        for (int i = 0; i < samples.length; i++) {
            int at = (int) (4 * (from + i) + 2L * channel);
            samples[i] = (bytes[at] & 0xFF) | bytes[at + 1] << 8;
        }
        return samples;
    }
}
