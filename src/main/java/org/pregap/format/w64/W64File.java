package org.pregap.format.w64;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.PcmRun;
import org.pregap.audio.PcmStream;
import org.pregap.audio.SourceTags;
import org.pregap.audio.TaggedSource;
import org.pregap.io.FileBytes;

/**
 * A Wave64 file whose header has been read: where its samples lie and what it says of itself.
 *
 * @param path the file, opened anew by each cursor
 * @param format the kind of samples; the word length is the container's, so 20 bits in three bytes count as 24
 * @param samples where they lie and how they are written
 * @param tags what its chunks say of the recording
 */
public record W64File(Path path, PcmFormat format, PcmRun samples, SourceTags tags) implements TaggedSource {
    @Override
    public long lengthSamples() {
        return samples.lengthSamples();
    }

    @Override
    public AudioStream open(long firstSample) throws IOException {
        FileBytes file = FileBytes.open(path);
        return new PcmStream(samples, firstSample, file::read, file);
    }
}
