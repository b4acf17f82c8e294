package org.pregap.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** First MPEG frames made by hand, that say how long an MP3 is. */
public final class MpegBytes {
    public static final int MPEG1_STEREO_44100 = 0xFFFB9000;
    public static final int MPEG1_MONO_48000 = 0xFFFB94C0;
    public static final int MPEG2_STEREO_22050 = 0xFFF39000;
    public static final int MPEG25_MONO_8000 = 0xFFE398C0;

    private MpegBytes() {}

    /**
     * 576 samples of delay and 1009 of filling; 417 bytes.
     *
     * @param header one of those above
     * @param side bytes of side information that belong to it
     * @param name {@code Xing} or {@code Info}
     * @param count MPEG frames that follow
     */
    public static byte[] frame(int header, int side, String name, int count) {
        ByteBuffer frame = ByteBuffer.allocate(417);
        frame.putInt(header).position(4 + side);
        frame.put(name.getBytes(StandardCharsets.ISO_8859_1)).putInt(15).putInt(count);
        frame.putInt(417 * count).position(frame.position() + 100 + 4);
        frame.put("LAME3.100".getBytes(StandardCharsets.ISO_8859_1)).position(frame.position() + 12);
        return frame.put((byte) 0x24).put((byte) 0x03).put((byte) 0xF1).array();
    }
}
