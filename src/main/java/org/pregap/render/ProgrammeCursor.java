package org.pregap.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.WordLength;
import org.pregap.io.Closing;

/** Pulls a programme from anywhere. Keeps open only the files that sound near where it reads. */
public final class ProgrammeCursor implements SignalCursor {
    private final List<ClipReader> readers;
    private final long lengthSamples;

    ProgrammeCursor(Programme programme) {
        this(programme.clips().stream().map(programme::readerOf).toList(), programme.lengthSamples());
    }

    /** A mix of some clips only. */
    ProgrammeCursor(List<ClipReader> readers, long lengthSamples) {
        this.readers = List.copyOf(readers);
        this.lengthSamples = lengthSamples;
    }

    @Override
    public void read(long position, AudioBlock block, int at, int count) throws IOException {
        block.clear(at, at + count);
        if (position >= lengthSamples) {
            return;
        }
        for (ClipReader reader : readers) {
            reader.mixInto(block, at, position, count);
        }
    }

    @Override
    public boolean copyWords(long position, WordLength words, ByteBuffer into) throws IOException {
        for (ClipReader reader : readers) {
            if (!reader.copyWords(position, words, into)) {
                return false;
            }
        }
        return true;
    }

    /** Closes every file, also when one of them cannot be. */
    @Override
    public void close() throws IOException {
        Closing.all(readers);
    }
}
