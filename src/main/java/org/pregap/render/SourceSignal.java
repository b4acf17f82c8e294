package org.pregap.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.WordLength;
import org.pregap.io.FormatException;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.time.SampleRate;

/** A source file as a signal at its own rate. Refuses a file that is no longer what was taken in. */
final class SourceSignal implements Signal {
    private final Source source;
    private final SourceCatalog sources;

    SourceSignal(Source source, SourceCatalog sources) {
        this.source = source;
        this.sources = sources;
    }

    @Override
    public SampleRate rate() {
        return source.format().rate();
    }

    @Override
    public int channels() {
        return source.format().channels();
    }

    @Override
    public long lengthSamples() {
        return source.lengthSamples();
    }

    @Override
    public SignalCursor open() {
        return new Cursor();
    }

    /** The file may have changed since it was taken in; at another rate it would play at another speed. */
    private AudioStream openAt(long sample) throws IOException {
        AudioSource audio = sources.open(source);
        PcmFormat found = audio.format();
        SourceFormat wanted = source.format();
        if (found.channels() != wanted.channels()
                || !found.rate().equals(wanted.rate())
                || found.floating() != wanted.floating()) {
            throw new FormatException(
                    source.path(),
                    "",
                    "has changed: it is " + found + " now, but was taken in as " + wanted.rate()
                            + (wanted.floating() ? ", float, " : ", ")
                            + (wanted.channels() == 1 ? "mono" : "stereo"));
        }
        return audio.open(sample);
    }

    /** Opens the file when something of it is wanted. */
    private final class Cursor implements SignalCursor {
        private @Nullable AudioStream stream;

        @Override
        public void read(long position, AudioBlock block, int at, int count) throws IOException {
            long from = Math.max(position, 0);
            long to = Math.min(position + count, source.lengthSamples());
            if (from >= to) {
                block.clear(at, at + count);
                return;
            }
            int first = at + (int) (from - position);
            int length = (int) (to - from);
            block.clear(at, first);
            fill(from, block, first, length);
            block.clear(first + length, at + count);
        }

        private void fill(long from, AudioBlock block, int at, int length) throws IOException {
            AudioStream open = at(from);
            int done = 0;
            while (done < length) {
                int got = open.read(block, at + done, length - done);
                if (got == 0) {
                    throw tooShort(from + done);
                }
                done += got;
            }
            if (source.format().floating()) {
                requireNumbers(block, at, length, from);
            }
        }

        private AudioStream at(long sample) throws IOException {
            AudioStream open = stream;
            if (open == null) {
                open = openAt(sample);
                stream = open;
            } else {
                open.seek(sample);
            }
            return open;
        }

        private IOException tooShort(long sample) {
            return new IOException(
                    source.path() + " ends at sample " + sample + ", before the end of the clip that uses it");
        }

        @Override
        public boolean copyWords(long position, WordLength words, ByteBuffer into) throws IOException {
            int bytesPerSample = 2 * words.bytes();
            long from = Math.max(position, 0);
            long to = Math.min(position + into.remaining() / bytesPerSample, source.lengthSamples());
            if (from >= to) {
                return true;
            }
            AudioStream open = at(from);
            int first = into.arrayOffset() + into.position() + (int) (from - position) * bytesPerSample;
            for (long done = from; done < to; ) {
                int at = first + (int) (done - from) * bytesPerSample;
                int got = open.readWords(words, into.array(), at, (int) (to - done));
                if (got < 0) {
                    return false;
                }
                if (got == 0) {
                    throw tooShort(done);
                }
                done += got;
            }
            return true;
        }

        /** Not-a-number would come out as silence, and infinity times the zero of a fade is not a number. */
        private void requireNumbers(AudioBlock block, int at, int length, long from) throws IOException {
            for (int c = 0; c < channels(); c++) {
                double[] samples = block.channel(c);
                for (int i = 0; i < length; i++) {
                    if (!Double.isFinite(samples[at + i])) {
                        throw new FormatException(
                                source.path(),
                                "sample " + (from + i) + ", channel " + (c + 1),
                                samples[at + i] + " is no sound; repair the file");
                    }
                }
            }
        }

        @Override
        public void close() throws IOException {
            AudioStream open = stream;
            stream = null;
            if (open != null) {
                open.close();
            }
        }
    }
}
