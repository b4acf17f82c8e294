package org.pregap.format.flac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.SourceTags;
import org.pregap.audio.TaggedSource;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * A FLAC file whose metadata have been read: mono or stereo, 4 to 32 bits. Each cursor opens the file anew. Cursors
 * check every frame's header and whole; {@link #openVerified} also checks the sound as a whole.
 */
public final class FlacFile implements TaggedSource {
    private final Path path;
    private final FlacMetadata metadata;
    private final FrameNumbering numbering;
    private final long lengthSamples;

    FlacFile(Path path, FlacMetadata metadata, FrameNumbering numbering, long lengthSamples) {
        this.path = path;
        this.metadata = metadata;
        this.numbering = numbering;
        this.lengthSamples = lengthSamples;
    }

    /** What the stream says of itself. */
    public StreamInfo streamInfo() {
        return metadata.info();
    }

    /** The seek points, empty if there are none or they contradict themselves. */
    public SeekTable seekTable() {
        return metadata.seekTable();
    }

    @Override
    public SourceTags tags() {
        return metadata.tags();
    }

    @Override
    public PcmFormat format() {
        return metadata.info().format();
    }

    /** As stated by the stream, or where it states nothing, as found from its last frame. */
    @Override
    public long lengthSamples() {
        return lengthSamples;
    }

    @Override
    public AudioStream open(long firstSample) throws IOException {
        if (firstSample < 0 || firstSample > lengthSamples) {
            throw new IllegalArgumentException("sample " + firstSample + " of " + lengthSamples);
        }
        FlacStream stream = openStream(FrameSink.NONE);
        try {
            stream.seek(firstSample);
            return stream;
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    /**
     * Opens a cursor at sample 0 that compares what was decoded with the stream's MD5 when it has read the last sample:
     * then {@code read} throws {@link FormatException} if they differ. A stream that states no MD5 is not compared. As
     * the digest needs every sample, {@code seek} is refused with {@link UnsupportedOperationException}.
     */
    public AudioStream openVerified() throws IOException {
        Optional<String> md5 = metadata.info().md5();
        if (md5.isEmpty()) {
            return new UnbrokenStream(openStream(FrameSink.NONE));
        }
        var digest = new Md5Check(path.toString(), md5.get(), metadata.info().format(), lengthSamples);
        return new UnbrokenStream(openStream(digest));
    }

    private FlacStream openStream(FrameSink sink) throws IOException {
        return new FlacStream(FileBytes.open(path), this, sink);
    }

    FlacMetadata metadata() {
        return metadata;
    }

    FrameNumbering numbering() {
        return numbering;
    }
}
