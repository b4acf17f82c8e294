package org.pregap.delivery.tags;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jaudiotagger.audio.flac.metadatablock.MetadataBlockDataPicture;
import org.jaudiotagger.tag.flac.FlacTag;
import org.jaudiotagger.tag.vorbiscomment.VorbisCommentTag;
import org.pregap.delivery.art.CoverFile;
import org.pregap.delivery.art.Picture;
import org.pregap.format.parts.VorbisComments;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FileDigest;

/** Vorbis comments and a picture in the metadata of FLAC. Source: RFC 9639, sections 8.1, 8.6 and 8.8. */
final class FlacTagging implements Tagging {
    private static final String VENDOR = "Pregap";
    private static final String COVER = "PICTURE";
    private static final int FRONT_COVER = 3;
    private static final int COMMENTS = 4;
    private static final int PICTURE = 6;
    private static final int LAST = 0x80;
    private static final int LARGEST_BLOCK_BYTES = 1 << 24;
    private static final int HEADER_BYTES = 4;

    @Override
    public void write(Path file, FileTags tags) throws IOException {
        TagLibrary.write(file, "flac", () -> {
            VorbisCommentTag comments = VorbisCommentTag.createNewTag();
            comments.setVendor(VENDOR);
            for (Map.Entry<Tag, String> text : tags.texts().entrySet()) {
                comments.addField(text.getKey().vorbis(), text.getValue());
            }
            return new FlacTag(
                    comments, tags.cover().map(FlacTagging::block).stream().toList());
        });
    }

    static byte[] pictureBytes(CoverFile cover) {
        return block(cover).getBytes().array();
    }

    private static MetadataBlockDataPicture block(CoverFile cover) {
        Picture picture = cover.picture();
        return new MetadataBlockDataPicture(
                cover.bytes(),
                FRONT_COVER,
                picture.kind().mimeType(),
                "",
                picture.widthPixels(),
                picture.heightPixels(),
                picture.bitsPerPixel(),
                0);
    }

    @Override
    public Map<String, String> meant(FileTags tags) {
        Map<String, String> meant = new HashMap<>();
        tags.texts().forEach((tag, text) -> meant.put(tag.vorbis(), text));
        tags.cover().ifPresent(cover -> meant.put(COVER, Id3Names.described(cover)));
        return meant;
    }

    @Override
    public Map<String, String> found(Path path) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (FileBytes file = FileBytes.open(path)) {
            if (!file.reader(0, HEADER_BYTES, HEADER_BYTES).ascii(HEADER_BYTES).equals("fLaC")) {
                throw file.malformed(0, "not a FLAC file: it does not begin with fLaC");
            }
            long place = HEADER_BYTES;
            boolean last = false;
            while (!last) {
                ByteReader header = file.reader(place, HEADER_BYTES, HEADER_BYTES);
                int kind = header.u8();
                int length = header.u24be();
                take(kind & ~LAST, file.reader(place + HEADER_BYTES, length, LARGEST_BLOCK_BYTES), found);
                place += HEADER_BYTES + (long) length;
                last = (kind & LAST) != 0;
            }
        }
        return found;
    }

    private static void take(int kind, ByteReader block, Map<String, String> found) throws IOException {
        if (kind == COMMENTS) {
            Map<String, List<String>> all = VorbisComments.read(block).all();
            all.forEach((name, texts) -> found.put(name, String.join("; ", texts)));
        } else if (kind == PICTURE) {
            found.merge(COVER, picture(block), (one, other) -> one + "; " + other);
        }
    }

    /** A picture in a word, as {@link Id3Names#described} has it. */
    static String picture(ByteReader block) throws IOException {
        long use = block.u32be();
        String type = block.ascii((int) block.u32be());
        block.skip(block.u32be()); // a description
        block.skip(4 * Integer.BYTES); // width, height, bits, colours
        String bytes = FileDigest.sha256(block.bytes(block.u32be()));
        return (use == FRONT_COVER ? "" : "of use " + use + ": ") + type + " " + bytes;
    }
}
