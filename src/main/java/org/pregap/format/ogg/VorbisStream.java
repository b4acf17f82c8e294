package org.pregap.format.ogg;

import java.io.IOException;
import java.util.Optional;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.io.FileBytes;

/** A cursor over an Ogg Vorbis file. Holds a page and what its last packet gave. */
final class VorbisStream implements AudioStream {
    /** Up to this far ahead, decoding on costs less than looking for a page. */
    private static final int NEAR_SAMPLES = 1 << 15;

    private final FileBytes bytes;
    private final VorbisFile file;
    private final OggPackets packets;
    private VorbisDecoder decoder;

    /** The sample that is read next; wherever decoding stands, it is found before the next read. */
    private long position;

    /** What the last packet gave ends at this granule, and {@code left} samples of it are not yet read. */
    private long endGranule;

    private int given;
    private int left;

    /** Whether nothing is known of where decoding stands: at first, after a jump or a failure. */
    private boolean lost = true;

    VorbisStream(FileBytes bytes, VorbisFile file) throws IOException {
        this.bytes = bytes;
        this.file = file;
        packets = new OggPackets(bytes);
        decoder = new VorbisDecoder(bytes, file.headers());
    }

    @Override
    public int read(AudioBlock block, int at, int most) throws IOException {
        int wanted = (int) Math.min(most, file.lengthSamples() - position);
        if (wanted > 0) {
            stand();
        }
        int done = 0;
        while (done < wanted) {
            if (left == 0) {
                decodeNext();
                continue;
            }
            int count = Math.min(wanted - done, left);
            for (int channel = 0; channel < file.format().channels(); channel++) {
                copy(channel, given - left, block.channel(channel), at + done, count);
            }
            left -= count;
            done += count;
            position += count;
        }
        return done;
    }

    private void copy(int channel, int from, double[] into, int at, int count) {
        float[] samples = decoder.channel(channel);
        int start = decoder.start(channel) + from;
        for (int i = 0; i < count; i++) {
            into[at + i] = samples[start + i];
        }
    }

    @Override
    public void seek(long sample) {
        if (sample < 0 || sample > file.lengthSamples()) {
            throw new IllegalArgumentException("sample " + sample + " of " + file.lengthSamples());
        }
        position = sample;
    }

    /** Goes on, or elsewhere, until the next sample is the one wanted. */
    private void stand() throws IOException {
        long wanted = position + file.zeroGranule();
        long ahead = wanted - (endGranule - left);
        if (lost || ahead < 0 || ahead > NEAR_SAMPLES) {
            goTo(wanted);
        }
        while (endGranule <= wanted) {
            decodeNext();
        }
        left = (int) (endGranule - wanted);
    }

    private void goTo(long granule) throws IOException {
        lost = true;
        long audio = file.headers().audioOffsetBytes();
        Optional<OggPage> page = PageLocator.before(bytes, audio, granule);
        decoder = new VorbisDecoder(bytes, file.headers());
        packets.seek(page.map(OggPage::offsetBytes).orElse(audio));
        given = 0;
        left = 0;
        if (page.isEmpty()) {
            endGranule = file.firstGranule();
        } else {
            prime();
            endGranule = page.get().granule();
        }
        lost = false;
    }

    /** Decodes the last packet that ends in the page alone: it gives nothing, but the next one overlaps with it. */
    private void prime() throws IOException {
        OggPackets.Packet packet = nextPacket();
        while (packet.granule() < 0) {
            packet = nextPacket();
        }
        decoder.decode(packet);
    }

    private OggPackets.Packet nextPacket() throws IOException {
        return packets.next()
                .orElseThrow(() -> bytes.malformed(
                        bytes.length(),
                        "the sound ends after " + position + " of " + file.lengthSamples() + " samples"));
    }

    /** What the last packet gives beyond the last granule stays behind it and is never reached. */
    private void decodeNext() throws IOException {
        lost = true;
        OggPackets.Packet packet = nextPacket();
        given = decoder.decode(packet);
        endGranule += given;
        left = given;
        boolean fits = packet.granule() < 0
                || (packet.isLast() ? packet.granule() <= endGranule : packet.granule() == endGranule);
        if (!fits) {
            throw bytes.malformed(
                    packet.offsetBytes(),
                    "this Ogg page says it ends at sample " + packet.granule() + ", but " + endGranule
                            + " were there; sound is missing or too much");
        }
        lost = false;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
