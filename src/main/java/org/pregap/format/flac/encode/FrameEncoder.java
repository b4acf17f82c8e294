package org.pregap.format.flac.encode;

import org.pregap.audio.PcmFormat;
import org.pregap.format.flac.frame.Crc16;

/**
 * Encodes frames one by one. What comes of a block depends on nothing but the block and its number, so several encoders
 * may share the work of a stream; each has buffers of its own and belongs to one thread.
 */
public final class FrameEncoder {
    /** Longer words leave no room for the bit that a side channel has more. */
    private static final int MOST_STEREO_BITS = 31;

    private static final int HEADER_BYTES = 16;
    private static final int SUBFRAME_HEADER_BYTES = 8;
    private static final int CRC_BYTES = 2;

    private final PcmFormat format;
    private final FlacLevel level;
    private final FrameHeaderWriter header;
    private final Subframe[] subframes;
    private final StereoSignals stereo = new StereoSignals();
    private final BitWriter out;

    public FrameEncoder(FlacEncoding encoding) {
        format = encoding.format();
        level = encoding.level();
        header = new FrameHeaderWriter(format);
        int tried = format.channels() == 2 && level.triesEveryStereo() ? StereoForm.SIGNALS : format.channels();
        subframes = new Subframe[tried];
        for (int i = 0; i < tried; i++) {
            subframes[i] = new Subframe(level);
        }
        out = new BitWriter(mostBytes(format));
    }

    /** Nothing takes more than plain words, and half a bit more for each where {@link RiceCode} was wrong about it. */
    private static int mostBytes(PcmFormat format) {
        int channelBytes = (format.bits() + 2) * FlacEncoding.BLOCK_SAMPLES / Byte.SIZE + SUBFRAME_HEADER_BYTES;
        return HEADER_BYTES + format.channels() * channelBytes + CRC_BYTES;
    }

    /**
     * @param channels as many arrays as the sound has channels, of words of its length; they stay as they are
     * @param count how many samples, 1 to {@link FlacEncoding#BLOCK_SAMPLES}; fewer than that only in the last frame
     * @param frameNumber from 0, below 2<sup>31</sup>
     */
    public byte[] encode(int[][] channels, int count, long frameNumber) {
        out.clear();
        if (format.channels() == 1) {
            subframes[0].fit(channels[0], count, format.bits());
            header.write(out, frameNumber, count, 0);
            subframes[0].write(out);
        } else {
            encodeStereo(channels, count, frameNumber);
        }
        out.align();
        out.put(Crc16.of(out.array(), out.length()), Short.SIZE);
        return out.toBytes();
    }

    private void encodeStereo(int[][] channels, int count, long frameNumber) {
        stereo.take(channels[0], channels[1], count);
        boolean independent = format.bits() > MOST_STEREO_BITS;
        if (level.triesEveryStereo() && !independent) {
            encodeBest(count, frameNumber);
            return;
        }
        StereoForm form = independent ? StereoForm.LEFT_AND_RIGHT : stereo.guess(count);
        fit(subframes[0], form.first(), count);
        fit(subframes[1], form.second(), count);
        header.write(out, frameNumber, count, form.code());
        subframes[0].write(out);
        subframes[1].write(out);
    }

    private void encodeBest(int count, long frameNumber) {
        long[] bits = new long[StereoForm.SIGNALS];
        for (int signal = 0; signal < bits.length; signal++) {
            fit(subframes[signal], signal, count);
            bits[signal] = subframes[signal].bits();
        }
        StereoForm form = StereoForm.cheapest(bits);
        header.write(out, frameNumber, count, form.code());
        subframes[form.first()].write(out);
        subframes[form.second()].write(out);
    }

    private void fit(Subframe subframe, int signal, int count) {
        int bits = signal == StereoForm.SIDE ? format.bits() + 1 : format.bits();
        subframe.fit(stereo.signal(signal), count, bits);
    }
}
