package org.pregap.format.flac;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A small FLAC file, written for tests without any wish to be small on disk. {@code samples[channel][i]} are the samples
 * that must come out again.
 */
final class FlacSketch {
    final int[][] samples;
    final int bits;
    int rateHz = 44_100;
    int blockSamples = 192;
    boolean variableBlocks;
    boolean flagsVariableBlocks = true;
    long firstNumber;
    long statedSamples;
    int statedMinBlock = -1;
    byte[] md5;

    /** Seek points as (sample, offset), written as they are. */
    final List<long[]> seekPoints = new ArrayList<>();

    /** After {@link #toBytes()}: the frames, and their first samples. */
    final List<byte[]> flacFrames = new ArrayList<>();

    final List<Integer> firstSamples = new ArrayList<>();

    private final SplittableRandom random;

    FlacSketch(int[][] samples, int bits, long seed) {
        this.samples = samples;
        this.bits = bits;
        this.random = new SplittableRandom(seed);
        statedSamples = samples[0].length;
        md5 = md5();
    }

    @Override
    public String toString() {
        return samples.length + " channels of " + samples[0].length + " samples of " + bits + " bits in blocks of "
                + (variableBlocks ? "up to " : "") + blockSamples;
    }

    Path write(Path file) throws IOException {
        return Files.write(file, toBytes());
    }

    byte[] toBytes() {
        if (flacFrames.isEmpty()) {
            putFrames();
        }
        var out = new BitWriter().putBytes(new byte[] {'f', 'L', 'a', 'C'});
        out.put(seekPoints.isEmpty() ? 0x80 : 0, 8).put(34, 24);
        out.put(statedMinBlock < 0 ? blockSamples : statedMinBlock, 16).put(blockSamples, 16);
        out.put(0, 24).put(0, 24);
        out.put(rateHz, 20).put(samples.length - 1, 3).put(bits - 1, 5).put(statedSamples, 36);
        out.putBytes(md5);
        if (!seekPoints.isEmpty()) {
            out.put(0x83, 8).put(18L * seekPoints.size(), 24);
            seekPoints.forEach(point -> out.put(point[0], 64).put(point[1], 64).put(0, 16));
        }
        flacFrames.forEach(out::putBytes);
        return out.toBytes();
    }

    /** Adds a seek point for each of the frames that tells the truth. */
    FlacSketch withSeekTable() {
        toBytes();
        long offset = 0;
        for (int i = 0; i < flacFrames.size(); i++) {
            seekPoints.add(new long[] {firstSamples.get(i), offset});
            offset += flacFrames.get(i).length;
        }
        return this;
    }

    private void putFrames() {
        int length = samples[0].length;
        int number = 0;
        int from = 0;
        while (from < length) {
            int wanted = variableBlocks ? 16 + random.nextInt(blockSamples - 15) : blockSamples;
            int to = Math.min(length, from + wanted);
            flacFrames.add(flacFrame(from, to, firstNumber + (variableBlocks ? from : number)));
            firstSamples.add(from);
            number++;
            from = to;
        }
    }

    private byte[] flacFrame(int from, int to, long number) {
        int stereo = samples.length == 2 ? random.nextInt(4) : 0;
        var header = new BitWriter();
        header.put(0x7FFC, 15).put(variableBlocks && flagsVariableBlocks ? 1 : 0, 1);
        header.put(7, 4).put(0, 4);
        header.put(stereo == 0 ? samples.length - 1 : 7 + stereo, 4).put(0, 4);
        putNumber(header, number);
        header.put(to - from - 1, 16);
        header.put(BitWriter.crc8(header.toBytes()), 8);

        var out = new BitWriter().putBytes(header.toBytes());
        var subframes = new SubframeSketch(random, out);
        long[][] channels = channels(from, to, stereo);
        for (int channel = 0; channel < channels.length; channel++) {
            boolean side = stereo != 0 && channel == (stereo == 2 ? 0 : 1);
            subframes.write(channels[channel], side ? bits + 1 : bits);
        }
        out.align();
        return out.put(BitWriter.crc16(out.toBytes()), 16).toBytes();
    }

    /** The channels as stored: 0 independent, 1 left and side, 2 side and right, 3 mid and side. */
    private long[][] channels(int from, int to, int stereo) {
        long[][] stored = Arrays.stream(samples)
                .map(channel -> Arrays.stream(channel, from, to).asLongStream().toArray())
                .toArray(long[][]::new);
        for (int i = 0; i < to - from && stereo != 0; i++) {
            long left = stored[0][i];
            long right = stored[1][i];
            stored[0][i] = stereo == 2 ? left - right : stereo == 3 ? (left + right) >> 1 : left;
            stored[1][i] = stereo == 2 ? right : left - right;
        }
        return stored;
    }

    static void putNumber(BitWriter out, long number) {
        if (number < 0x80) {
            out.put(number, 8);
            return;
        }
        int more = 1;
        while (number >= 1L << (6 * more + 6 - more)) {
            more++;
        }
        out.put(~1, 2 + more).put(number >> (6 * more), 6 - more);
        for (int i = more - 1; i >= 0; i--) {
            out.put(2, 2).put(number >> (6 * i), 6);
        }
    }

    private byte[] md5() {
        var bytes = new ByteArrayOutputStream();
        int sampleBytes = (bits + 7) / 8;
        for (int i = 0; i < samples[0].length; i++) {
            for (int[] channel : samples) {
                for (int b = 0; b < sampleBytes; b++) {
                    bytes.write(channel[i] >> (8 * b));
                }
            }
        }
        try {
            return MessageDigest.getInstance("MD5").digest(bytes.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
