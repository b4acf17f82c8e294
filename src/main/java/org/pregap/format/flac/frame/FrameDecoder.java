package org.pregap.format.flac.frame;

import java.io.IOException;
import org.pregap.audio.PcmFormat;
import org.pregap.io.FormatException;

/**
 * Decodes frames one by one into the same room, which grows only when a block is larger than all before.
 *
 * <p>Source: RFC 9639 section 9.
 */
public final class FrameDecoder {
    private static final int CUSTOMARY_BLOCK_SAMPLES = 4608;

    private final int bits;
    private final FrameHeader header;
    private final SubframeDecoder subframes = new SubframeDecoder();
    private final SideDecoder sides = new SideDecoder();
    private final int[][] samples;
    private long[] side;

    public FrameDecoder(PcmFormat format) {
        bits = format.bits();
        header = new FrameHeader(format);
        samples = new int[format.channels()][CUSTOMARY_BLOCK_SAMPLES];
        side = new long[0];
    }

    /** The header of the frame that was decoded last. */
    public FrameHeader header() {
        return header;
    }

    /** The samples of the frame that was decoded last: {@code [channel][0, header().blockSamples())}. */
    public int[][] samples() {
        return samples;
    }

    /**
     * Decodes the frame that begins here.
     *
     * @throws FormatException if there is none, or either of its checks fails
     */
    public void decode(BitReader in) throws IOException {
        in.beginCheck();
        header.read(in);
        int count = header.blockSamples();
        makeRoom(count);
        if (bits == Integer.SIZE && header.stereo() != FrameHeader.Stereo.INDEPENDENT) {
            decodeLongest(in, count);
        } else {
            decodeChannels(in, count);
        }
        if (!in.alignToByte()) {
            throw malformed(in, "the bits that fill the last byte of the frame are not zero");
        }
        int found = in.check();
        int stated = (int) in.read(Short.SIZE);
        if (found != stated) {
            throw malformed(in, "the check of the frame is wrong: its bytes are damaged");
        }
        checkRange(in, count);
    }

    private void makeRoom(int count) {
        if (samples[0].length < count) {
            for (int channel = 0; channel < samples.length; channel++) {
                samples[channel] = new int[count];
            }
        }
        if (bits == Integer.SIZE && side.length < count) {
            side = new long[samples[0].length];
        }
    }

    private void decodeChannels(BitReader in, int count) throws IOException {
        FrameHeader.Stereo stereo = header.stereo();
        for (int channel = 0; channel < samples.length; channel++) {
            boolean difference = channel == 0
                    ? stereo == FrameHeader.Stereo.SIDE_AND_RIGHT
                    : stereo == FrameHeader.Stereo.LEFT_AND_SIDE || stereo == FrameHeader.Stereo.MID_AND_SIDE;
            subframes.decode(in, samples[channel], count, difference ? bits + 1 : bits);
        }
        if (stereo != FrameHeader.Stereo.INDEPENDENT) {
            StereoDecoder.restore(stereo, samples[0], samples[1], count);
        }
    }

    private void decodeLongest(BitReader in, int count) throws IOException {
        FrameHeader.Stereo stereo = header.stereo();
        if (stereo == FrameHeader.Stereo.SIDE_AND_RIGHT) {
            sides.decode(in, side, samples[0], count);
            subframes.decode(in, samples[1], count, bits);
        } else {
            subframes.decode(in, samples[0], count, bits);
            sides.decode(in, side, samples[1], count);
        }
        StereoDecoder.restore(stereo, samples[0], samples[1], side, count);
    }

    /** What passes both checks and is still out of range was written by a broken encoder. */
    private void checkRange(BitReader in, int count) throws FormatException {
        int unused = Integer.SIZE - bits;
        for (int[] channel : samples) {
            int difference = 0;
            for (int i = 0; i < count; i++) {
                difference |= channel[i] ^ (channel[i] << unused >> unused);
            }
            if (difference != 0) {
                throw malformed(in, "a sample of this frame does not fit into " + bits + " bits");
            }
        }
    }

    private FormatException malformed(BitReader in, String reason) {
        return in.malformed(header.offsetBytes(), reason);
    }
}
