package org.pregap.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads records at the offsets of {@code docs/formats/ddp.md}, and shares nothing with the product. */
public final class PlainDdp {
    /** One 64-byte packet, every field as it stands there. */
    public record Pq(
            String marker,
            String track,
            String index,
            String hours,
            String time,
            String control,
            String reserved,
            String isrc,
            String upc,
            String text) {}

    /** One 128-byte packet, the fields that an audio master uses as they stand there, and all the others in one. */
    public record Map(
            String marker,
            String type,
            String length,
            String start,
            String subcode,
            String mode,
            String pause,
            String track,
            String size,
            String name,
            String others) {}

    private PlainDdp() {}

    public static List<Pq> pq(byte[] file) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        var packets = new ArrayList<Pq>();
        for (int i = 0; i < all.length(); i += 64) {
            String p = all.substring(i, i + 64);
            packets.add(new Pq(
                    p.substring(0, 4),
                    p.substring(4, 6),
                    p.substring(6, 8),
                    p.substring(8, 10),
                    p.substring(10, 16),
                    p.substring(16, 18),
                    p.substring(18, 20),
                    p.substring(20, 32),
                    p.substring(32, 45),
                    p.substring(45, 64)));
        }
        return packets;
    }

    public static List<Map> map(byte[] file) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        var packets = new ArrayList<Map>();
        for (int i = 0; i < all.length(); i += 128) {
            String p = all.substring(i, i + 128);
            packets.add(new Map(
                    p.substring(0, 4),
                    p.substring(4, 6),
                    p.substring(14, 22),
                    p.substring(22, 30),
                    p.substring(30, 38),
                    p.substring(38, 42),
                    p.substring(46, 50),
                    p.substring(55, 57),
                    p.substring(71, 74),
                    p.substring(74, 91),
                    p.substring(6, 14)
                            + p.substring(42, 46)
                            + p.substring(50, 55)
                            + p.substring(57, 71)
                            + p.substring(91, 128)));
        }
        return packets;
    }
}
