package org.pregap.format.parts;

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
 * A file of plain samples whose header has been read: where its samples lie and what it says of itself.
 *
 * @param path the file, opened anew by each cursor
 * @param format the kind of samples; the word length is that of their whole bytes, so 20 bits in three bytes count as 24
 * @param samples where they lie and how they are written
 * @param tags what its chunks say of the recording, and the places they mark
 */
public record PcmFile(Path path, PcmFormat format, PcmRun samples, SourceTags tags) implements TaggedSource {
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
