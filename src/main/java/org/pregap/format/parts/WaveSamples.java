package org.pregap.format.parts;

import java.util.HexFormat;
import java.util.Map;
import org.pregap.audio.PcmRun;
import org.pregap.audio.SampleEncoding;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;
import org.pregap.time.SampleRate;

/**
 * What the {@code fmt} chunk of WAV, RF64 and Wave64 says, if it is something that can be read exactly.
 *
 * @param channels 1 or 2
 */
public record WaveSamples(SampleEncoding encoding, int channels, SampleRate rate) {
    private static final int INTEGER = 1;
    private static final int FLOATING = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int SHORTEST_BYTES = 16;
    private static final int EXTENSION_BYTES = 22;
    private static final int MOST_HZ = 1_000_000;

    /** What follows the tag in a sub-format that is one, byte by byte: 0000xxxx-0000-0010-8000-00AA00389B71. */
    private static final String TAG_IN_GUID = "0000" + "0000" + "1000" + "8000" + "00aa00389b71";

    /** Names of what is met in the wild, from the registry of RFC 2361. */
    private static final Map<Integer, String> OTHER_KINDS = Map.ofEntries(
            Map.entry(0x0002, "Microsoft ADPCM"),
            Map.entry(0x0006, "A-law"),
            Map.entry(0x0007, "µ-law"),
            Map.entry(0x0008, "DTS"),
            Map.entry(0x0011, "IMA ADPCM"),
            Map.entry(0x0031, "GSM 6.10"),
            Map.entry(0x0040, "G.721 ADPCM"),
            Map.entry(0x0050, "MPEG layer 1 or 2"),
            Map.entry(0x0055, "MP3"),
            Map.entry(0x0092, "Dolby AC-3"),
            Map.entry(0x00FF, "AAC"),
            Map.entry(0x0161, "Windows Media Audio"),
            Map.entry(0x0162, "Windows Media Audio Professional"),
            Map.entry(0x0163, "Windows Media Audio Lossless"),
            Map.entry(0x2000, "Dolby AC-3"),
            Map.entry(0x2001, "DTS"),
            Map.entry(0x674F, "Ogg Vorbis"),
            Map.entry(0xF1AC, "FLAC"));

    /** @throws FormatException if it is too short, contradicts itself, or is not plain mono or stereo sound */
    public static WaveSamples read(ByteReader fmt) throws FormatException {
        if (fmt.remaining() < SHORTEST_BYTES) {
            throw fmt.malformed("the 'fmt ' chunk has " + fmt.remaining() + " bytes; 16 are the least");
        }
        int tag = fmt.u16le();
        int channels = fmt.u16le();
        long rateHz = fmt.u32le();
        fmt.u32le(); // bytes per second: follows from the rest, and is often wrong
        int bytesPerSample = fmt.u16le();
        int bits = fmt.u16le();
        boolean extensible = tag == EXTENSIBLE;
        SampleEncoding encoding = encoding(extensible ? extendedTag(fmt, bits) : tag, bits, fmt);
        if (channels < 1 || channels > 2) {
            throw fmt.malformed(channels + " channels; only mono and stereo are read");
        }
        if (bytesPerSample != encoding.bytes() * channels) {
            throw fmt.malformed("one sample of " + channels + " x " + bits + " bits takes "
                    + encoding.bytes() * channels + " bytes, the header says " + bytesPerSample);
        }
        if (rateHz < 1 || rateHz > MOST_HZ) {
            throw fmt.malformed("a sample rate of " + rateHz + " Hz");
        }
        return new WaveSamples(encoding, channels, new SampleRate((int) rateHz));
    }

    /**
     * The samples in a {@code data} chunk.
     *
     * @param lengthBytes what the chunk claims
     * @param padBytes how many bytes at its end may be none of a sample
     * @throws FormatException if the file is shorter, if a sample is cut off, or if there is none
     */
    public PcmRun run(FileBytes file, long offsetBytes, long lengthBytes, int padBytes) throws FormatException {
        long heldBytes = file.length() - offsetBytes;
        if (lengthBytes > heldBytes) {
            throw file.malformed(
                    offsetBytes,
                    "the samples should take " + lengthBytes + " bytes, the file holds " + heldBytes + " of them");
        }
        int bytesPerSample = encoding.bytes() * channels;
        long lengthSamples = lengthBytes / bytesPerSample;
        long rest = lengthBytes % bytesPerSample;
        if (rest > padBytes) {
            throw file.malformed(
                    offsetBytes + lengthBytes - rest,
                    "the last sample is cut off: " + lengthBytes + " bytes are no whole number of samples of "
                            + bytesPerSample + " bytes");
        }
        if (lengthSamples == 0) {
            throw file.malformed(offsetBytes, "the file holds no audio");
        }
        return new PcmRun(encoding, channels, offsetBytes, lengthSamples);
    }

    private static int extendedTag(ByteReader fmt, int bits) throws FormatException {
        if (fmt.remaining() < 2 + EXTENSION_BYTES || fmt.u16le() < EXTENSION_BYTES) {
            throw fmt.malformed("an extensible 'fmt ' chunk without its extension");
        }
        int validBits = fmt.u16le();
        if (validBits > bits) {
            throw fmt.malformed(validBits + " valid bits in a container of " + bits);
        }
        fmt.u32le(); // which speakers: one or two channels mean mono and stereo
        int tag = fmt.u16le();
        String rest = HexFormat.of().formatHex(fmt.bytes(14));
        if (!rest.equals(TAG_IN_GUID)) {
            throw fmt.malformed("an unknown kind of samples (sub-format 0x" + Integer.toHexString(tag) + " " + rest
                    + "); only integer and floating point PCM are read");
        }
        return tag;
    }

    private static SampleEncoding encoding(int tag, int bits, ByteReader fmt) throws FormatException {
        if (tag == INTEGER) {
            return switch (bits) {
                case 8 -> SampleEncoding.UNSIGNED_8;
                case 16 -> SampleEncoding.SIGNED_16_LE;
                case 24 -> SampleEncoding.SIGNED_24_LE;
                case 32 -> SampleEncoding.SIGNED_32_LE;
                default -> throw fmt.malformed("integer samples of " + bits + " bits; 8, 16, 24 and 32 are read");
            };
        }
        if (tag == FLOATING) {
            return switch (bits) {
                case 32 -> SampleEncoding.FLOAT_32_LE;
                case 64 -> SampleEncoding.FLOAT_64_LE;
                default -> throw fmt.malformed("floating point samples of " + bits + " bits; 32 and 64 are read");
            };
        }
        String number = "format tag 0x" + Integer.toHexString(0x10000 + tag).substring(1);
        String name = OTHER_KINDS.get(tag);
        throw fmt.malformed((name == null ? "an unknown kind of samples (" : name + " (") + number
                + "); only integer and floating point PCM are read");
    }
}
