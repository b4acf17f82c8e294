package org.pregap.format.flac;

import java.io.IOException;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;

/** A stream that is read from its start to its end, or not at all. */
record UnbrokenStream(AudioStream stream) implements AudioStream {
    @Override
    public int read(AudioBlock block, int at, int most) throws IOException {
        return stream.read(block, at, most);
    }

    @Override
    public void seek(long sample) {
        throw new UnsupportedOperationException("a verified stream is read in order");
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
