package org.pregap.delivery;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.PcmRun;
import org.pregap.audio.PcmStream;
import org.pregap.audio.SampleEncoding;
import org.pregap.io.FileBytes;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleRate;

/**
 * A part of a disc image as a source.
 *
 * @param image samples of 16 bits, little-endian, left and right in turn, and nothing else
 */
record ImagePart(Path image, DiscAddress start, CdFrames length) implements AudioSource {
    private static final int CHANNELS = 2;

    @Override
    public PcmFormat format() {
        return samples().format(SampleRate.CD);
    }

    @Override
    public long lengthSamples() {
        return samples().lengthSamples();
    }

    @Override
    public AudioStream open(long firstSample) throws IOException {
        FileBytes file = FileBytes.open(image);
        return new PcmStream(samples(), firstSample, file::read, file);
    }

    private PcmRun samples() {
        return new PcmRun(
                SampleEncoding.SIGNED_16_LE,
                CHANNELS,
                start.cdFrame() * CdFrames.BYTES_EACH,
                length.toSamples(SampleRate.CD).count());
    }
}
