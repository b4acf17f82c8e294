package org.pregap.format.ogg;

import com.jcraft.jorbis.Info;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** Opens Ogg Vorbis files: reads the headers, the first page of sound and the last page. */
public final class VorbisReader {
    private static final int MARK_AT = 28;

    private VorbisReader() {}

    /** Whether the first bytes of an Ogg file, at least 36, say that its first stream is Vorbis. */
    public static boolean isVorbis(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith("\u0001vorbis", MARK_AT);
    }

    /**
     * @throws FormatException if it is no Ogg Vorbis file, is damaged or cut off, holds more than one stream, or goes beyond
     *     {@link OggLimits}; damage of the sound itself shows only when it is read
     */
    public static VorbisFile open(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            OggPage first = OggPage.read(file, 0);
            VorbisHeaders headers = VorbisHeaders.read(file);
            OggPage last = lastPage(file, headers.audioOffsetBytes(), first);
            long firstGranule = firstGranule(file, headers);
            long length = last.granule() - Math.max(0, firstGranule);
            if (last.granule() < 0 || length < 0) {
                throw file.malformed(last.offsetBytes(), "the last page does not say where the sound ends");
            }
            return new VorbisFile(path, headers, firstGranule, length);
        }
    }

    private static OggPage lastPage(FileBytes file, long audioOffsetBytes, OggPage first) throws IOException {
        OggPage last = PageLocator.lastPage(file, audioOffsetBytes)
                .orElseThrow(() -> file.malformed(file.length(), "there is no sound, or its last page is damaged"));
        if (last.stream() != first.stream()) {
            throw file.malformed(
                    last.offsetBytes(), "the file holds several streams; take them apart, or decode it to WAV");
        }
        if (!last.isLast()) {
            throw file.malformed(
                    last.endOffsetBytes(), "the file ends before the last page of its sound: it was cut off");
        }
        return last;
    }

    /** Where the first sample stands that can be decoded: the first granule tells, less all that comes before it. */
    private static long firstGranule(FileBytes file, VorbisHeaders headers) throws IOException {
        Info info = headers.info(file);
        var packets = new OggPackets(file);
        packets.seek(headers.audioOffsetBytes());
        long samples = 0;
        int before = 0;
        while (true) {
            Optional<OggPackets.Packet> packet = packets.next();
            if (packet.isEmpty()) {
                throw file.malformed(headers.audioOffsetBytes(), "no page says where its sound lies");
            }
            int block = blockSamples(info, packet.get(), file);
            samples += before == 0 ? 0 : (before + block) / 4;
            before = block;
            if (packet.get().granule() >= 0) {
                return packet.get().isLast() ? 0 : packet.get().granule() - samples;
            }
        }
    }

    private static int blockSamples(Info info, OggPackets.Packet packet, FileBytes file) throws FormatException {
        try {
            int samples = info.blocksize(VorbisDecoder.packet(packet.bytes(), 3));
            if (samples > 0) {
                return samples;
            }
        } catch (RuntimeException damaged) {
            throw file.malformed(packet.offsetBytes(), "a packet of this Ogg page is damaged");
        }
        throw file.malformed(packet.offsetBytes(), "a packet of this Ogg page is no Vorbis sound");
    }
}
