package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.WordLength;
import org.pregap.format.flac.FlacWriter;
import org.pregap.format.flac.encode.FlacEncoding;
import org.pregap.format.flac.encode.FlacLevel;
import org.pregap.format.flac.encode.FrameEncoder;
import org.pregap.parallel.Job;
import org.pregap.parallel.SideBySide;
import org.pregap.render.words.Words;

/** A FLAC file, whose frames are encoded on all threads of the job; the bytes do not depend on how many there are. */
public final class FlacTrackWriter implements TrackWriter {
    private static final int CHANNELS = 2;

    /** What one thread encodes at a time. */
    private static final int BLOCKS_AT_A_TIME = 16;

    private final FlacWriter file;
    private final SideBySide<Blocks, List<byte[]>> encoding;
    private byte[] gathering;
    private int gatheredBytes;
    private long nextFrame;

    /** Words of some blocks in a row. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one thread to another and never compared
    private record Blocks(byte[] bytes, int count, long firstFrame) {}

    private FlacTrackWriter(FlacWriter file, WordLength words, Job job) {
        this.file = file;
        gathering = new byte[BLOCKS_AT_A_TIME * FlacEncoding.BLOCK_SAMPLES * CHANNELS * words.bytes()];
        encoding = SideBySide.begin(job, () -> new Encoder(file.encoder(), words)::encode, file::write);
    }

    static TrackWriter create(Path path, Words words, long lengthSamples, Job job) throws IOException {
        return create(path, words, FlacLevel.FAST, lengthSamples, job);
    }

    static TrackWriter createSmall(Path path, Words words, long lengthSamples, Job job) throws IOException {
        return create(path, words, FlacLevel.SMALL, lengthSamples, job);
    }

    /** @throws IllegalArgumentException if the words are no integers, or more samples than FLAC can hold */
    public static TrackWriter create(Path path, Words words, FlacLevel level, long lengthSamples, Job job)
            throws IOException {
        WordLength length = words.length();
        var format = new PcmFormat(words.rate(), CHANNELS, length.bits(), length.floating());
        FlacWriter file = FlacWriter.create(path, new FlacEncoding(format, level), lengthSamples);
        return new FlacTrackWriter(file, length, job);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (int at = from; at < from + count; ) {
            int taken = Math.min(from + count - at, gathering.length - gatheredBytes);
            System.arraycopy(bytes, at, gathering, gatheredBytes, taken);
            gatheredBytes += taken;
            at += taken;
            if (gatheredBytes == gathering.length) {
                giveGathered();
                gathering = new byte[gathering.length];
            }
        }
    }

    private void giveGathered() throws IOException {
        encoding.give(new Blocks(gathering, gatheredBytes, nextFrame));
        nextFrame += BLOCKS_AT_A_TIME;
        gatheredBytes = 0;
    }

    @Override
    public void finish(String samplesMd5) throws IOException {
        if (gatheredBytes > 0) {
            giveGathered();
        }
        encoding.finish();
        encoding.close();
        gathering = new byte[0]; // who keeps the file until all are written need not keep this
        file.finish(samplesMd5);
    }

    @Override
    public void close() throws IOException {
        encoding.close();
        file.close();
    }

    /** What one thread needs. */
    private static final class Encoder {
        private final FrameEncoder frames;
        private final WordLength words;
        private final int[][] block = new int[CHANNELS][FlacEncoding.BLOCK_SAMPLES];

        Encoder(FrameEncoder frames, WordLength words) {
            this.frames = frames;
            this.words = words;
        }

        List<byte[]> encode(Blocks blocks) {
            List<byte[]> encoded = new ArrayList<>();
            int sampleBytes = CHANNELS * words.bytes();
            int samples = blocks.count / sampleBytes;
            for (int first = 0; first < samples; first += FlacEncoding.BLOCK_SAMPLES) {
                int count = Math.min(FlacEncoding.BLOCK_SAMPLES, samples - first);
                StereoWords.split(words, blocks.bytes, first * sampleBytes, block, count);
                encoded.add(frames.encode(block, count, blocks.firstFrame + encoded.size()));
            }
            return encoded;
        }
    }
}
