package org.pregap.format.aiff;

import java.util.Map;
import org.pregap.audio.SampleEncoding;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/**
 * How an AIFF-C file writes its samples: the kinds that lose nothing. All are called compressions, none of these is one.
 *
 * <p>Sources: Apple, Audio Interchange File Format AIFF-C, draft of 1991, for {@code NONE}; Apple, QuickTime File Format
 * Specification, "Sound sample descriptions", for those added since.
 */
final class AiffCompression {
    /** Names of what is met in the wild. */
    private static final Map<String, String> OTHER_KINDS = Map.ofEntries(
            Map.entry("alaw", "A-law"),
            Map.entry("ALAW", "A-law"),
            Map.entry("ulaw", "µ-law"),
            Map.entry("ULAW", "µ-law"),
            Map.entry("ima4", "IMA ADPCM"),
            Map.entry("ADP4", "Intel or DVI ADPCM"),
            Map.entry("ACE2", "ACE 2 to 1"),
            Map.entry("ACE8", "ACE 8 to 3"),
            Map.entry("MAC3", "MACE 3 to 1"),
            Map.entry("MAC6", "MACE 6 to 1"),
            Map.entry("DWVW", "delta with variable word width"),
            Map.entry("G722", "G.722"),
            Map.entry("G726", "G.726"),
            Map.entry("GSM ", "GSM 6.10"),
            Map.entry("QDMC", "QDesign Music"),
            Map.entry("QDM2", "QDesign Music 2"),
            Map.entry("Qclp", "QUALCOMM PureVoice"),
            Map.entry("sdx2", "square-root-delta-exact"),
            Map.entry(".mp3", "MP3"));

    private AiffCompression() {}

    /**
     * @param common stands behind the rate
     * @param bits what {@code COMM} says; it counts only where the compression says nothing of it
     * @throws FormatException with the name of the compression, if it is none of those that are read
     */
    static SampleEncoding encoding(ByteReader common, int bits) throws FormatException {
        FormatException place = common.malformed("");
        String id = common.ascii(4);
        return switch (id) {
            case "NONE", "twos" -> bigEndian(bits, common);
            case "sowt" -> littleEndian(bits, common);
            case "raw " -> unsigned(bits, common);
            case "fl32", "FL32" -> SampleEncoding.FLOAT_32_BE;
            case "fl64", "FL64" -> SampleEncoding.FLOAT_64_BE;
            case "in24" -> SampleEncoding.SIGNED_24_BE;
            case "in32" -> SampleEncoding.SIGNED_32_BE;
            case "42ni" -> SampleEncoding.SIGNED_24_LE;
            case "23ni" -> SampleEncoding.SIGNED_32_LE;
            default -> throw new FormatException(place.source(), place.place(), refusal(id, common));
        };
    }

    static SampleEncoding bigEndian(int bits, ByteReader common) throws FormatException {
        return switch (bytes(bits, common)) {
            case 1 -> SampleEncoding.SIGNED_8;
            case 2 -> SampleEncoding.SIGNED_16_BE;
            case 3 -> SampleEncoding.SIGNED_24_BE;
            default -> SampleEncoding.SIGNED_32_BE;
        };
    }

    private static SampleEncoding littleEndian(int bits, ByteReader common) throws FormatException {
        return switch (bytes(bits, common)) {
            case 1 -> SampleEncoding.SIGNED_8;
            case 2 -> SampleEncoding.SIGNED_16_LE;
            case 3 -> SampleEncoding.SIGNED_24_LE;
            default -> SampleEncoding.SIGNED_32_LE;
        };
    }

    private static SampleEncoding unsigned(int bits, ByteReader common) throws FormatException {
        if (bits < 1 || bits > 8) {
            throw common.malformed("unsigned samples ('raw ') of " + bits + " bits; 1 to 8 are read");
        }
        return SampleEncoding.UNSIGNED_8;
    }

    private static int bytes(int bits, ByteReader common) throws FormatException {
        if (bits < 1 || bits > 32) {
            throw common.malformed("samples of " + bits + " bits; 1 to 32 are read");
        }
        return (bits + 7) / 8;
    }

    /** The name that the file gives its compression follows the four letters, with its length before it. */
    private static String refusal(String id, ByteReader common) throws FormatException {
        String label = "";
        if (common.remaining() > 0) {
            label = common.ascii(Math.min(common.u8(), common.remaining()))
                    .replaceAll("[^ -~]", "?")
                    .strip();
        }
        String known = OTHER_KINDS.getOrDefault(id, "");
        String named = known.isEmpty() ? label : known;
        String called = label.isEmpty() || known.isEmpty() || label.equals(known) ? "" : ", called \"" + label + "\"";
        return "AIFF-C with the compression '" + id.replaceAll("[^ -~]", "?") + "'"
                + (named.isEmpty() ? "" : " (" + named + called + ")")
                + "; only what is not compressed is read";
    }
}
