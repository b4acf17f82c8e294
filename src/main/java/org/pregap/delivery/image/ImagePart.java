package org.pregap.delivery.image;

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
import org.pregap.time.SampleRate;

/**
 * A part of a disc image as a source.
 *
 * @param image samples of 16 bits, little-endian, left and right in turn
 * @param startByte where in the file the part begins
 */
record ImagePart(Path image, long startByte, CdFrames length) implements AudioSource {
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
                startByte,
                length.toSamples(SampleRate.CD).count());
    }
}
