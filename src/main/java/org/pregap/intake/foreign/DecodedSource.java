package org.pregap.intake.foreign;

import java.io.IOException;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.SourceTags;
import org.pregap.audio.TaggedSource;
import org.pregap.model.Source.Coding;

/**
 * The sound of a file that another program decoded.
 *
 * @param sound as it lies in the cache
 * @param tags of the file itself
 * @param coding of the file itself
 */
public record DecodedSource(AudioSource sound, SourceTags tags, Coding coding) implements TaggedSource {
    @Override
    public PcmFormat format() {
        return sound.format();
    }

    @Override
    public long lengthSamples() {
        return sound.lengthSamples();
    }

    @Override
    public AudioStream open(long firstSample) throws IOException {
        return sound.open(firstSample);
    }
}
