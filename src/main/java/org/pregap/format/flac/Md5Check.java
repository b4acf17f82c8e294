package org.pregap.format.flac;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.pregap.audio.PcmFormat;
import org.pregap.io.FileDigest;
import org.pregap.io.FormatException;

/**
 * Digests the samples as they were before encoding and compares the result when the last one has come: interleaved,
 * each in as many whole bytes as its word length needs, the lowest byte first.
 *
 * <p>Source: RFC 9639 section 8.2.
 */
final class Md5Check implements FrameSink {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SAMPLES_AT_A_TIME = 4096;

    private final String source;
    private final String statedMd5;
    private final int sampleBytes;
    private final byte[] bytes;
    private final MessageDigest digest;
    private long samplesToCome;

    Md5Check(String source, String statedMd5, PcmFormat format, long lengthSamples) throws FormatException {
        this.source = source;
        this.statedMd5 = statedMd5;
        sampleBytes = (format.bits() + 7) / 8;
        bytes = new byte[SAMPLES_AT_A_TIME * format.channels() * sampleBytes + Integer.BYTES];
        digest = FileDigest.newMd5();
        samplesToCome = lengthSamples;
        if (lengthSamples == 0) {
            compare();
        }
    }

    @Override
    public void take(int[][] samples, int count) throws FormatException {
        for (int from = 0; from < count; from += SAMPLES_AT_A_TIME) {
            int to = Math.min(count, from + SAMPLES_AT_A_TIME);
            digest.update(bytes, 0, pack(samples, from, to));
        }
        samplesToCome -= count;
        if (samplesToCome == 0) {
            compare();
        }
    }

    /** Writes four bytes for each sample; what is more than its word needs is overwritten by the next one. */
    private int pack(int[][] samples, int from, int to) {
        int[] first = samples[0];
        int[] last = samples[samples.length - 1];
        boolean stereo = samples.length == 2;
        int at = 0;
        for (int i = from; i < to; i++) {
            WORDS.set(bytes, at, first[i]);
            at += sampleBytes;
            if (stereo) {
                WORDS.set(bytes, at, last[i]);
                at += sampleBytes;
            }
        }
        return at;
    }

    private void compare() throws FormatException {
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(statedMd5)) {
            throw new FormatException(
                    source, "", "the sound is not what was encoded: its MD5 is " + found + ", stated is " + statedMd5);
        }
    }
}
