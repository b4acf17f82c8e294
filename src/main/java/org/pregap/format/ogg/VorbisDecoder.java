package org.pregap.format.ogg;

import com.jcraft.jogg.Packet;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.io.IOException;
import org.pregap.io.FileBytes;

/** Packets in, samples out; every packet but the first gives some. */
final class VorbisDecoder {
    private final FileBytes file;
    private final Info info;
    private final DspState state = new DspState();
    private final Block block;
    private final float[][][] pcm = new float[1][][];
    private final int[] starts;
    private int packets;

    VorbisDecoder(FileBytes file, VorbisHeaders headers) throws IOException {
        this.file = file;
        info = headers.info(file);
        starts = new int[headers.format().channels()];
        try {
            if (state.synthesis_init(info) != 0) {
                throw file.malformed(0, "the setup of the Vorbis stream is damaged");
            }
            block = new Block(state);
        } catch (RuntimeException damaged) {
            throw file.malformed(0, "the setup of the Vorbis stream is damaged"); // the library runs out of its arrays
        }
    }

    static Packet packet(byte[] bytes, int number) {
        var packet = new Packet();
        packet.packet_base = bytes;
        packet.bytes = bytes.length;
        packet.granulepos = -1; // places are counted here
        packet.packetno = number;
        return packet;
    }

    /**
     * Decodes a packet, after which {@link #channel} and {@link #start} say where its samples are.
     *
     * @return how many samples it gave
     * @throws org.pregap.io.FormatException if the decoder cannot make anything of it
     */
    int decode(OggPackets.Packet found) throws IOException {
        if (found.bytes().length > OggLimits.LONGEST_PACKET_BYTES) {
            throw file.malformed(found.offsetBytes(), "a packet of sound is longer than any that makes sense");
        }
        if (found.bytes().length == 0) {
            return 0;
        }
        try {
            if (block.synthesis(packet(found.bytes(), packets++)) != 0) {
                throw file.malformed(found.offsetBytes(), "a packet of this Ogg page is no Vorbis sound");
            }
            if (state.synthesis_blockin(block) != 0) {
                throw file.malformed(found.offsetBytes(), "a packet of this Ogg page cannot be decoded");
            }
            int count = state.synthesis_pcmout(pcm, starts);
            state.synthesis_read(count);
            return count;
        } catch (RuntimeException damaged) { // the library runs out of its arrays
            throw file.malformed(found.offsetBytes(), "a packet of this Ogg page cannot be decoded: it is damaged");
        }
    }

    float[] channel(int channel) {
        return pcm[0][channel];
    }

    int start(int channel) {
        return starts[channel];
    }
}
