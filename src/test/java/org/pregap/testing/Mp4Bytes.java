package org.pregap.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** MP4 files made by hand: 139 packets of 1024 samples and one that states 249 of its own. */
public final class Mp4Bytes {
    private Mp4Bytes() {}

    /** @param primingSamples of its list of edits */
    public static byte[] whole(int primingSamples) {
        return with(box("edts", box("elst", ints(0, 1, 3210, primingSamples, 0x10000))));
    }

    /** @param parts boxes of the track, before its media */
    public static byte[] with(byte[]... parts) {
        byte[] times = box("stts", ints(0, 2, 139, 1024, 1, 249));
        byte[] media = box("mdia", box("minf", box("stbl", times)));
        return join(box("ftyp", text("M4A ")), box("moov", box("trak", join(parts), media), tags()));
    }

    /** A title, the number 2 of 12, and an ISRC under a name of its own. */
    private static byte[] tags() {
        byte[] own = box(
                "----",
                box("mean", join(ints(0), text("com.apple.iTunes"))),
                box("name", join(ints(0), text("ISRC"))),
                box("data", join(ints(1, 0), text("GBAYE6800011"))));
        byte[] number = box("trkn", box("data", ints(0, 0, 2, 12 << 16)));
        byte[] title = box("\u00A9nam", box("data", join(ints(1, 0), text("Début"))));
        return box("udta", box("meta", ints(0), box("ilst", title, number, own)));
    }

    public static byte[] box(String type, byte[]... contents) {
        byte[] content = join(contents);
        return join(ints(8 + content.length), type.getBytes(StandardCharsets.ISO_8859_1), content);
    }

    public static byte[] ints(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        return bytes.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
