package org.pregap.format.parts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregap.audio.SourceTags;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/**
 * Reads the texts of an ID3v2 tag of version 2.2, 2.3 or 2.4, up to the first thing in it that is broken.
 * Compressed and encrypted frames count as absent.
 *
 * <p>Source: id3.org, ID3 tag versions 2.2.0, 2.3.0 and 2.4.0, sections 3 and 4.
 */
public final class Id3Tags {
    private static final int UNSYNCHRONISED = 0x80;
    private static final int EXTENDED = 0x40;

    private final int version;
    private final boolean everyFrameUnsynchronised;
    private final Map<String, String> texts = new HashMap<>();
    private final List<byte[]> pictures = new ArrayList<>();

    private Id3Tags(int version, boolean everyFrameUnsynchronised) {
        this.version = version;
        this.everyFrameUnsynchronised = everyFrameUnsynchronised;
    }

    /** The tag, as far as it can be read. */
    public static SourceTags read(byte[] bytes) {
        try {
            return tag(new ByteReader("ID3", bytes)).map(Id3Tags::tags).orElse(SourceTags.NONE);
        } catch (FormatException noTag) {
            return SourceTags.NONE;
        }
    }

    /**
     * Every text of a tag of version 2.3 or 2.4 by the name of its frame, those of one's own naming as {@code TXXX:NAME},
     * and a picture of the front as {@code APIC}: its type and its SHA-256.
     */
    public static Map<String, String> all(byte[] bytes) {
        try {
            Map<String, String> all = new HashMap<>();
            tag(new ByteReader("ID3", bytes)).ifPresent(tag -> {
                all.putAll(tag.texts);
                tag.pictures.forEach(content -> Id3Picture.read(content).ifPresent(p -> all.putIfAbsent("APIC", p)));
            });
            return all;
        } catch (FormatException noTag) {
            return Map.of();
        }
    }

    private static Optional<Id3Tags> tag(ByteReader in) throws FormatException {
        String id = in.ascii(3);
        int version = in.u8();
        in.u8(); // revision
        int flags = in.u8();
        long size = syncsafe(in);
        boolean compressed = version == 2 && (flags & EXTENDED) != 0;
        if (!id.equals("ID3") || version < 2 || version > 4 || compressed) {
            return Optional.empty();
        }
        boolean unsynchronised = (flags & UNSYNCHRONISED) != 0;
        byte[] body = in.bytes(Math.min(size, in.remaining()));
        if (unsynchronised && version < 4) {
            body = resynchronised(body);
        }
        Id3Tags tags = new Id3Tags(version, unsynchronised && version == 4);
        ByteReader frames = new ByteReader("ID3", body);
        if ((flags & EXTENDED) != 0) {
            frames.skip(version == 3 ? frames.u32be() : syncsafe(frames) - 4);
        }
        tags.readFrames(frames);
        return Optional.of(tags);
    }

    private SourceTags tags() {
        return new SourceTags(
                text("TIT2", "TT2"),
                text("TPE1", "TP1"),
                text("TALB", "TAL"),
                text("TRCK", "TRK"),
                text("TSRC", "TRC"));
    }

    private Optional<String> text(String id, String idInVersion2) {
        return Optional.ofNullable(texts.get(version == 2 ? idInVersion2 : id));
    }

    /** What was read before the damage stands: each frame says how long it is. */
    private void readFrames(ByteReader in) {
        try {
            boolean more = true;
            while (more && in.remaining() > 0) {
                more = readFrame(in);
            }
        } catch (FormatException damaged) {
            return;
        }
    }

    private boolean readFrame(ByteReader in) throws FormatException {
        String id = in.ascii(version == 2 ? 3 : 4);
        if (!id.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
            return false; // padding, or damage
        }
        long length = version == 2 ? in.u24be() : version == 3 ? in.u32be() : syncsafe(in);
        int flags = version == 2 ? 0 : in.u16be() & 0xFF;
        ByteReader body = in.take(length);
        if (id.startsWith("T") && length <= TagLimits.LONGEST_TEXT_BYTES) {
            content(body, flags).flatMap(Id3Tags::decoded).ifPresent(text -> add(id, text));
        } else if (id.equals("APIC")) {
            content(body, flags).ifPresent(pictures::add);
        }
        return true;
    }

    private void add(String id, String text) {
        int end = id.equals("TXXX") ? text.indexOf('\0') : -1;
        String name = end < 0 ? id : id + ":" + text.substring(0, end);
        texts.putIfAbsent(name, values(text.substring(end + 1)));
    }

    /** The frame without what its flags add, or nothing if it is compressed or encrypted. */
    private Optional<byte[]> content(ByteReader body, int flags) throws FormatException {
        boolean third = version == 3;
        if ((flags & (third ? 0xC0 : 0x0C)) != 0) {
            return Optional.empty();
        }
        boolean grouped = (flags & (third ? 0x20 : 0x40)) != 0;
        boolean withLength = !third && (flags & 0x01) != 0;
        body.skip((grouped ? 1 : 0) + (withLength ? 4 : 0));
        byte[] bytes = body.bytes(body.remaining());
        boolean unsynchronised = !third && (everyFrameUnsynchronised || (flags & 0x02) != 0);
        return Optional.of(unsynchronised ? resynchronised(bytes) : bytes);
    }

    /** The text with whatever ends and parts there are in it. Nothing if it is not what it says. */
    private static Optional<String> decoded(byte[] content) {
        if (content.length == 0) {
            return Optional.empty();
        }
        Charset charset;
        switch (content[0]) {
            case 0 -> charset = StandardCharsets.ISO_8859_1;
            case 1 -> charset = StandardCharsets.UTF_16;
            case 2 -> charset = StandardCharsets.UTF_16BE;
            case 3 -> charset = StandardCharsets.UTF_8;
            default -> {
                return Optional.empty();
            }
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content, 1, content.length - 1);
            return Optional.of(charset.newDecoder().decode(bytes).toString().replace("\uFEFF", ""));
        } catch (CharacterCodingException damaged) {
            return Optional.empty();
        }
    }

    /** Of several texts version 2.4 keeps all, earlier ones the first. */
    private String values(String text) {
        Stream<String> values = Stream.of(text.split("\0", version == 4 ? 0 : 2));
        return values.limit(version == 4 ? Long.MAX_VALUE : 1)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    /** Four bytes of seven bits each. */
    private static long syncsafe(ByteReader in) throws FormatException {
        long number = in.u32be();
        if ((number & 0x8080_8080L) != 0) {
            throw in.malformed("not a length of four times seven bits");
        }
        return (number & 0x7F) | (number >> 1 & 0x3F80) | (number >> 2 & 0x1F_C000) | (number >> 3 & 0xFE0_0000);
    }

    /** Takes out the zero bytes that keep FF xx from looking like the start of an MPEG frame. */
    private static byte[] resynchronised(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int count = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean inserted = bytes[i] == 0 && i > 0 && bytes[i - 1] == (byte) 0xFF;
            if (!inserted) {
                kept[count++] = bytes[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
