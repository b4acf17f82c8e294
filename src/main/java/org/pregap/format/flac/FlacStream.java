package org.pregap.format.flac;

import java.io.IOException;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.format.flac.frame.BitReader;
import org.pregap.format.flac.frame.FrameDecoder;
import org.pregap.format.flac.frame.FrameHeader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** A cursor over a FLAC file. Holds one frame and one buffer of bytes. */
final class FlacStream implements AudioStream {
    /** Up to this far ahead, decoding on costs less than looking for a frame. */
    private static final int NEAR_SAMPLES = 1 << 15;

    private final FileBytes bytes;
    private final FlacFile file;
    private final FrameSink sink;
    private final BitReader in;
    private final FrameDecoder decoder;
    private final double factor;

    /** The decoded frame holds {@code [blockStart, blockStart + blockSamples)}, and {@code used} of them are read. */
    private long blockStart;

    private int blockSamples;
    private int used;

    /** Whether the place behind the decoded frame is not known: after a jump or a failure. */
    private boolean lost;

    FlacStream(FileBytes bytes, FlacFile file, FrameSink sink) {
        this.bytes = bytes;
        this.file = file;
        this.sink = sink;
        in = new BitReader(bytes);
        in.seek(file.metadata().audioOffsetBytes());
        decoder = new FrameDecoder(file.format());
        factor = 1.0 / (1L << (file.format().bits() - 1));
    }

    @Override
    public int read(AudioBlock block, int at, int most) throws IOException {
        int done = 0;
        while (done < most && (used < blockSamples || decodeNext())) {
            int count = Math.min(most - done, blockSamples - used);
            int[][] samples = decoder.samples();
            for (int channel = 0; channel < samples.length; channel++) {
                copy(samples[channel], used, block.channel(channel), at + done, count);
            }
            used += count;
            done += count;
        }
        return done;
    }

    private void copy(int[] samples, int from, double[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] = samples[from + i] * factor;
        }
    }

    @Override
    public void seek(long sample) throws IOException {
        if (sample < 0 || sample > file.lengthSamples()) {
            throw new IllegalArgumentException("sample " + sample + " of " + file.lengthSamples());
        }
        boolean near = !lost && sample >= blockStart && sample < blockStart + blockSamples + NEAR_SAMPLES;
        if (near) {
            decodeUpTo(sample);
        } else {
            stand(sample);
            lost = true;
        }
    }

    private void find(long sample) throws IOException {
        FramePlace place = new FrameLocator(bytes, file, in, decoder).locate(sample);
        in.seek(place.offsetBytes());
        stand(place.firstSample());
        lost = false;
        decodeUpTo(sample);
    }

    private void decodeUpTo(long sample) throws IOException {
        while (sample >= blockStart + blockSamples && decodeNext()) {
            // what lies before is only passed
        }
        used = (int) (sample - blockStart);
    }

    /** Stands before a sample with nothing decoded. */
    private void stand(long sample) {
        blockStart = sample;
        blockSamples = 0;
        used = 0;
    }

    /** Decodes the frame in which the next sample lies; returns false behind the last. */
    private boolean decodeNext() throws IOException {
        stand(blockStart + blockSamples);
        if (blockStart == file.lengthSamples()) {
            return false;
        }
        if (lost) {
            find(blockStart);
        } else {
            lost = true;
            decodeHere();
            lost = false;
        }
        return true;
    }

    private void decodeHere() throws IOException {
        if (in.atEnd()) {
            throw in.malformed("the sound ends after " + blockStart + " of " + file.lengthSamples() + " samples");
        }
        decoder.decode(in);
        int count = decoder.header().blockSamples();
        checkPlace(decoder.header());
        if (blockStart + count > file.lengthSamples()) {
            throw tooLong(decoder.header().offsetBytes());
        }
        if (blockStart + count == file.lengthSamples() && FrameProbe.soundStands(bytes, in.offsetBytes())) {
            throw tooLong(in.offsetBytes());
        }
        sink.take(decoder.samples(), count);
        blockSamples = count;
    }

    private void checkPlace(FrameHeader header) throws FormatException {
        long statedSample = file.numbering().firstSample(header);
        if (statedSample != blockStart) {
            String stated = statedSample < 0 ? "is not of this stream" : "says it begins at sample " + statedSample;
            throw in.malformed(header.offsetBytes(), "this frame " + stated + ", but stands at sample " + blockStart);
        }
    }

    private FormatException tooLong(long offsetBytes) {
        return in.malformed(offsetBytes, "there is more sound than the " + file.lengthSamples() + " samples stated");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
