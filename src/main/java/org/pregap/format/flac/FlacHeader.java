package org.pregap.format.flac;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.pregap.audio.PcmFormat;
import org.pregap.format.flac.encode.FlacEncoding;

/**
 * All that comes before the frames of a file that is written: its bytes are as many from the beginning, and right when
 * every frame was counted. A seek point lies at the frame that holds every tenth second, as other encoders have it.
 *
 * <p>Source: RFC 9639 section 8.
 */
final class FlacHeader {
    private static final String VENDOR = "Pregap";

    /** Room for tags, so that the sound need not be moved when they come. */
    private static final int PADDING_BYTES = 8192;

    private static final int SECONDS_PER_POINT = 10;
    private static final int POINT_BYTES = 8 + 8 + 2;
    private static final int STREAM_INFO_BYTES = 2 + 2 + 3 + 3 + 8 + 16;

    private static final int STREAM_INFO = 0;
    private static final int PADDING = 1;
    private static final int SEEK_TABLE = 3;
    private static final int COMMENTS = 4;
    private static final int LAST = 0x80;
    private static final int BLOCK_HEADER_BYTES = 4;

    private final PcmFormat format;
    private final long lengthSamples;
    private final long pointEverySamples;
    private final ByteBuffer points;
    private int fewestFrameBytes = Integer.MAX_VALUE;
    private int mostFrameBytes;
    private long samples;
    private long frameBytes;

    FlacHeader(FlacEncoding encoding, long lengthSamples) {
        format = encoding.format();
        this.lengthSamples = lengthSamples;
        pointEverySamples = Math.max(
                Math.max((long) format.rate().hz() * SECONDS_PER_POINT, FlacEncoding.BLOCK_SAMPLES),
                lengthSamples / FlacLimits.MOST_SEEK_POINTS + 1);
        int count = (int) ((lengthSamples + pointEverySamples - 1) / pointEverySamples);
        points = ByteBuffer.allocate(count * POINT_BYTES);
    }

    /** Counts the next frame. */
    void count(int bytes, int blockSamples) {
        long nextPoint = points.position() / POINT_BYTES * pointEverySamples;
        if (nextPoint < samples + blockSamples) {
            points.putLong(samples).putLong(frameBytes).putShort((short) blockSamples);
        }
        fewestFrameBytes = Math.min(fewestFrameBytes, bytes);
        mostFrameBytes = Math.max(mostFrameBytes, bytes);
        samples += blockSamples;
        frameBytes += bytes;
    }

    /** @param md5 32 hex digits, or nothing where it is not known yet */
    ByteBuffer toBuffer(String md5) {
        byte[] vendor = VENDOR.getBytes(StandardCharsets.UTF_8);
        int commentsBytes = 4 + vendor.length + 4;
        ByteBuffer header = ByteBuffer.allocate(4
                + BLOCK_HEADER_BYTES
                + STREAM_INFO_BYTES
                + (points.capacity() > 0 ? BLOCK_HEADER_BYTES + points.capacity() : 0)
                + BLOCK_HEADER_BYTES
                + commentsBytes
                + BLOCK_HEADER_BYTES
                + PADDING_BYTES);
        header.put("fLaC".getBytes(StandardCharsets.US_ASCII));
        begin(header, STREAM_INFO, STREAM_INFO_BYTES);
        putStreamInfo(header, md5);
        if (points.capacity() > 0) {
            begin(header, SEEK_TABLE, points.capacity());
            header.put(points.array());
        }
        begin(header, COMMENTS, commentsBytes);
        header.order(ByteOrder.LITTLE_ENDIAN).putInt(vendor.length).put(vendor).putInt(0);
        begin(header.order(ByteOrder.BIG_ENDIAN), LAST | PADDING, PADDING_BYTES);
        return header.rewind();
    }

    private static void begin(ByteBuffer header, int kind, int bytes) {
        header.putInt(kind << 24 | bytes);
    }

    private void putStreamInfo(ByteBuffer header, String md5) {
        header.putShort((short) FlacEncoding.BLOCK_SAMPLES).putShort((short) FlacEncoding.BLOCK_SAMPLES);
        put24(header, mostFrameBytes == 0 ? 0 : fewestFrameBytes);
        put24(header, mostFrameBytes);
        header.putLong((long) format.rate().hz() << 44
                | (long) (format.channels() - 1) << 41
                | (long) (format.bits() - 1) << 36
                | lengthSamples);
        header.put(md5.isEmpty() ? new byte[16] : HexFormat.of().parseHex(md5));
    }

    private static void put24(ByteBuffer header, int value) {
        header.put((byte) (value >>> 16)).putShort((short) value);
    }
}
