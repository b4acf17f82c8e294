package org.pregap.format.ogg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * How long the sound of an Ogg Opus file is, in samples of 48 kHz, by its head, its packets and its last page.
 *
 * <p>Sources: RFC 7845, sections 4 and 5.1; RFC 6716, section 3.1, for what a packet lasts.
 *
 * @param preSkipSamples before the sound, that players leave out
 * @param lengthSamples of the sound
 * @param paddingSamples behind the sound, in its last packets
 */
public record OpusSound(int preSkipSamples, long lengthSamples, long paddingSamples) {
    private static final int PRE_SKIP_AT = 10;
    /** Numbers of samples by the first five bits of a packet, beyond the twelve of pure speech and the four of both. */
    private static final int[] SPEECH = {480, 960, 1920, 2880};

    private static final int[] BOTH = {480, 960};
    private static final int[] MUSIC = {120, 240, 480, 960};
    private static final int FIRST_BOTH = 12;
    private static final int FIRST_MUSIC = 16;

    /** @throws FormatException if it is no such file, was cut off or is damaged */
    public static OpusSound read(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            var packets = new OggPackets(file);
            int preSkip = preSkip(file, packets.next());
            OpusTags.require(file, packets.next());
            long samples = 0;
            long end = 0;
            for (Optional<OggPackets.Packet> next = packets.next(); next.isPresent(); next = packets.next()) {
                OggPackets.Packet packet = next.get();
                samples += samples(file, packet);
                end = packet.granule() >= 0 ? packet.granule() : end;
            }
            if (end > samples || end < preSkip) {
                throw file.malformed(
                        file.length(), "its packets hold " + samples + " samples, and it says that it ends at " + end);
            }
            return new OpusSound(preSkip, end - preSkip, samples - end);
        }
    }

    private static int preSkip(FileBytes file, Optional<OggPackets.Packet> first) throws IOException {
        var in = new ByteReader(file.name(), first.map(OggPackets.Packet::bytes).orElse(new byte[0]), 0);
        if (in.remaining() < PRE_SKIP_AT || !in.ascii(8).equals("OpusHead")) {
            throw file.malformed(0, "it does not begin with OpusHead");
        }
        in.skip(2);
        return in.u16le();
    }

    private static long samples(FileBytes file, OggPackets.Packet packet) throws FormatException {
        var in = new ByteReader(file.name(), packet.bytes(), packet.offsetBytes());
        int head = in.u8();
        int parts =
                switch (head & 3) {
                    case 0 -> 1;
                    case 1, 2 -> 2;
                    default -> in.u8() & 0x3F;
                };
        return (long) parts * each(head >> 3);
    }

    private static int each(int kind) {
        if (kind < FIRST_BOTH) {
            return SPEECH[kind & 3];
        }
        return kind < FIRST_MUSIC ? BOTH[kind & 1] : MUSIC[kind & 3];
    }
}
