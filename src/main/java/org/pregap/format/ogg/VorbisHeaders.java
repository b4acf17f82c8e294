package org.pregap.format.ogg;

import com.jcraft.jogg.Packet;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.Info;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.SourceTags;
import org.pregap.format.parts.VorbisComments;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;
import org.pregap.time.SampleRate;

/**
 * What a stream says of itself before its sound.
 *
 * <p>Source: Vorbis I specification, section 4.2.
 */
final class VorbisHeaders {
    private static final int MARK_BYTES = 7;

    private final PcmFormat format;
    private final SourceTags tags;
    private final byte[] identification;
    private final byte[] setup;
    private final long audioOffsetBytes;

    private VorbisHeaders(
            PcmFormat format, SourceTags tags, byte[] identification, byte[] setup, long audioOffsetBytes) {
        this.format = format;
        this.tags = tags;
        this.identification = identification;
        this.setup = setup;
        this.audioOffsetBytes = audioOffsetBytes;
    }

    /** Rate and channels; decoded samples are floating-point numbers. */
    PcmFormat format() {
        return format;
    }

    SourceTags tags() {
        return tags;
    }

    /** The first packet; not copied. */
    byte[] identification() {
        return identification;
    }

    /** The third packet; not copied. */
    byte[] setup() {
        return setup;
    }

    /** The first page of sound. */
    long audioOffsetBytes() {
        return audioOffsetBytes;
    }

    static VorbisHeaders read(FileBytes file) throws IOException {
        var packets = new OggPackets(file);
        packets.seek(0);
        byte[] identification = header(file, packets, 1);
        PcmFormat format = format(new ByteReader(file.name(), identification));
        byte[] comments = header(file, packets, 3);
        var fields = new ByteReader(file.name(), comments);
        fields.skip(MARK_BYTES);
        SourceTags tags = VorbisComments.read(fields).tags(format.rate());
        byte[] setup = header(file, packets, 5);
        SetupCheck.require(setup, file);
        if (!packets.isBetweenPages()) {
            throw file.malformed(packets.nextOffsetBytes(), "sound begins in the page of the headers");
        }
        return new VorbisHeaders(format, tags, identification, setup, packets.nextOffsetBytes());
    }

    private static byte[] header(FileBytes file, OggPackets packets, int kind) throws IOException {
        long offsetBytes = packets.nextOffsetBytes();
        byte[] packet = packets.next().map(OggPackets.Packet::bytes).orElse(new byte[0]);
        boolean marked = packet.length >= MARK_BYTES
                && packet[0] == kind
                && new String(packet, 1, 6, StandardCharsets.ISO_8859_1).equals("vorbis");
        if (!marked) {
            throw file.malformed(offsetBytes, "header " + kind + " of Vorbis belongs here");
        }
        return packet;
    }

    private static PcmFormat format(ByteReader in) throws FormatException {
        in.skip(MARK_BYTES);
        long version = in.u32le();
        int channels = in.u8();
        long rateHz = in.u32le();
        if (version != 0) {
            throw in.malformed("Vorbis of the unknown version " + version);
        }
        if (channels < 1 || channels > OggLimits.MOST_CHANNELS) {
            throw in.malformed("mono or stereo is wanted, this file has " + channels + " channels");
        }
        if (rateHz < 1 || rateHz > 1_000_000) {
            throw in.malformed("a sample rate of " + rateHz + " Hz is not accepted");
        }
        return new PcmFormat(new SampleRate((int) rateHz), channels, 32, true);
    }

    /**
     * The decoder's view of them, made anew for each cursor. Comments are left out: they have been read.
     *
     * @throws FormatException if the decoder does not understand them
     */
    Info info(FileBytes file) throws FormatException {
        var info = new Info();
        info.init();
        var comment = new Comment();
        comment.init();
        byte[] noComments = ByteBuffer.allocate(MARK_BYTES + 9)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 3)
                .put("vorbis".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(0)
                .put((byte) 1)
                .array();
        byte[][] headers = {identification, noComments, setup};
        for (int i = 0; i < headers.length; i++) {
            Packet packet = VorbisDecoder.packet(headers[i], i);
            packet.b_o_s = i == 0 ? 1 : 0;
            if (!understood(info, comment, packet)) {
                throw file.malformed(0, "the headers of the Vorbis stream are damaged");
            }
        }
        return info;
    }

    private static boolean understood(Info info, Comment comment, Packet packet) {
        try {
            return info.synthesis_headerin(comment, packet) == 0;
        } catch (RuntimeException damaged) {
            return false; // the library runs out of its arrays
        }
    }
}
