package org.pregap.format.ogg;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.SourceTags;
import org.pregap.audio.TaggedSource;
import org.pregap.io.FileBytes;

/** An Ogg Vorbis file whose headers and last page have been read. Each cursor opens the file anew. */
public final class VorbisFile implements TaggedSource {
    private final Path path;
    private final VorbisHeaders headers;
    private final long firstGranule;
    private final long lengthSamples;

    /**
     * @param firstGranule where the first packets begin to give samples; those before 0 are filling
     * @param lengthSamples from there, or from 0, to the granule of the last page
     */
    VorbisFile(Path path, VorbisHeaders headers, long firstGranule, long lengthSamples) {
        this.path = path;
        this.headers = headers;
        this.firstGranule = firstGranule;
        this.lengthSamples = lengthSamples;
    }

    @Override
    public PcmFormat format() {
        return headers.format();
    }

    @Override
    public SourceTags tags() {
        return headers.tags();
    }

    @Override
    public long lengthSamples() {
        return lengthSamples;
    }

    @Override
    public AudioStream open(long firstSample) throws IOException {
        if (firstSample < 0 || firstSample > lengthSamples) {
            throw new IllegalArgumentException("sample " + firstSample + " of " + lengthSamples);
        }
        FileBytes bytes = FileBytes.open(path);
        try {
            var stream = new VorbisStream(bytes, this);
            stream.seek(firstSample);
            return stream;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    VorbisHeaders headers() {
        return headers;
    }

    long firstGranule() {
        return firstGranule;
    }

    /** The granule at which sample 0 stands: streams that were cut from a longer one do not begin at 0. */
    long zeroGranule() {
        return Math.max(0, firstGranule);
    }
}
