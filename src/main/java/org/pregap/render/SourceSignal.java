package org.pregap.render;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
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
            AudioStream open = stream;
            if (open == null) {
                open = openAt(from);
                stream = open;
            } else {
                open.seek(from);
            }
            int done = 0;
            while (done < length) {
                int got = open.read(block, at + done, length - done);
                if (got == 0) {
                    throw new IOException(source.path() + " ends at sample " + (from + done)
                            + ", before the end of the clip that uses it");
                }
                done += got;
            }
            if (source.format().floating()) {
                requireNumbers(block, at, length, from);
            }
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
