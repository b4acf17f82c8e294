package org.pregap.format.flac;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.SourceTags;
import org.pregap.format.flac.frame.BitReader;
import org.pregap.format.flac.frame.FrameHeader;
import org.pregap.format.parts.VorbisComments;
import org.pregap.io.ByteReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;
import org.pregap.time.SampleRate;

/**
 * What stands before the sound: what decoding needs, and texts and marks. Pictures and the like are stepped over.
 *
 * <p>Source: RFC 9639 sections 6 and 8.
 *
 * @param info what the stream says of itself
 * @param seekTable the seek points, {@link SeekTable#NONE} if they are of no use
 * @param tags texts, codes and marks, as far as they can be read
 * @param audioOffsetBytes the place of the first frame in the file
 */
record FlacMetadata(StreamInfo info, SeekTable seekTable, SourceTags tags, long audioOffsetBytes) {
    private static final int MARKER_BYTES = 4;
    private static final int BLOCK_HEADER_BYTES = 4;
    private static final int TAG_HEADER_BYTES = 10;
    private static final int TAG_HAS_FOOTER = 0x10;
    private static final int STREAM_INFO = 0;
    private static final int SEEK_TABLE = 3;
    private static final int VORBIS_COMMENT = 4;
    private static final int CUE_SHEET = 5;
    private static final int FORBIDDEN = 127;

    /** A metadata block's place; the body begins at {@code bodyOffsetBytes}. */
    private record Block(int type, boolean last, long bodyOffsetBytes, int lengthBytes) {
        static Block read(FileBytes file, long offsetBytes) throws IOException {
            ByteReader in = file.reader(offsetBytes, BLOCK_HEADER_BYTES, BLOCK_HEADER_BYTES);
            int first = in.u8();
            var block = new Block(first & 0x7F, (first & 0x80) != 0, offsetBytes + BLOCK_HEADER_BYTES, in.u24be());
            if (block.type == FORBIDDEN) {
                throw file.malformed(offsetBytes, "a metadata block has the forbidden type 127");
            }
            if (block.end() > file.length()) {
                throw file.malformed(offsetBytes, "a metadata block of " + block.lengthBytes + " bytes passes the end");
            }
            return block;
        }

        long end() {
            return bodyOffsetBytes + lengthBytes;
        }
    }

    static FlacMetadata read(FileBytes file) throws IOException {
        if (FrameProbe.isSync(file.upTo(0, FrameProbe.SYNC_BYTES))) {
            return ofFrameAlone(file);
        }
        Block block = Block.read(file, startOfStream(file) + MARKER_BYTES);
        if (block.type != STREAM_INFO || block.lengthBytes != StreamInfo.LENGTH_BYTES) {
            throw file.malformed(block.bodyOffsetBytes, "the first metadata block is not STREAMINFO of 34 bytes");
        }
        StreamInfo info = StreamInfo.read(body(file, block));
        Map<Integer, Block> firstOfType = new HashMap<>();
        for (int blocks = 1; !block.last; blocks++) {
            if (blocks == FlacLimits.MOST_METADATA_BLOCKS) {
                throw file.malformed(block.end(), "more than " + blocks + " metadata blocks");
            }
            block = Block.read(file, block.end());
            if (block.type == STREAM_INFO) {
                throw file.malformed(block.bodyOffsetBytes, "a second STREAMINFO");
            }
            firstOfType.putIfAbsent(block.type, block);
        }
        SeekTable points = seekTable(file, firstOfType.get(SEEK_TABLE), block.end());
        return new FlacMetadata(
                info, points, tags(file, firstOfType, info.format().rate()), block.end());
    }

    /**
     * A stream whose beginning was cut off: its first frame says of its sound what STREAMINFO would. Those that leave that
     * to STREAMINFO cannot be read.
     */
    private static FlacMetadata ofFrameAlone(FileBytes file) throws IOException {
        var in = new BitReader(file);
        in.seek(0);
        FrameHeader header = FrameHeader.ofUnknownStream();
        header.read(in);
        PcmFormat format = header.statedFormat()
                .orElseThrow(() -> file.malformed(
                        0,
                        "the stream begins with a frame, which does not say what kind of mono or stereo sound it is"));
        int block = header.blockSamples();
        var info = new StreamInfo(block, block, format, 0, Optional.empty());
        return new FlacMetadata(info, SeekTable.NONE, SourceTags.NONE, 0);
    }

    private static SourceTags tags(FileBytes file, Map<Integer, Block> blocks, SampleRate rate) throws IOException {
        Block comments = blocks.get(VORBIS_COMMENT);
        Block cueSheet = blocks.get(CUE_SHEET);
        SourceTags texts = SourceTags.NONE;
        if (comments != null) {
            texts = VorbisComments.read(body(file, comments)).tags(rate);
        }
        if (cueSheet != null) {
            texts = texts.orElse(CueSheet.read(body(file, cueSheet)));
        }
        return texts;
    }

    private static SeekTable seekTable(FileBytes file, @Nullable Block block, long audioOffsetBytes)
            throws IOException {
        boolean usable = block != null
                && block.lengthBytes % SeekTable.POINT_BYTES == 0
                && block.lengthBytes / SeekTable.POINT_BYTES <= FlacLimits.MOST_SEEK_POINTS;
        return block != null && usable
                ? SeekTable.read(body(file, block), audioOffsetBytes, file.length())
                : SeekTable.NONE;
    }

    private static ByteReader body(FileBytes file, Block block) throws IOException {
        return file.reader(block.bodyOffsetBytes, block.lengthBytes, block.lengthBytes);
    }

    /** The place of the stream marker: the start of the file, or behind ID3v2 tags that do not belong there. */
    private static long startOfStream(FileBytes file) throws IOException {
        long offsetBytes = 0;
        for (int tags = 0; tags <= FlacLimits.MOST_LEADING_TAGS; tags++) {
            var start = new ByteReader(file.name(), file.upTo(offsetBytes, TAG_HEADER_BYTES), offsetBytes);
            String marker = start.ascii(Math.min(MARKER_BYTES, start.remaining()));
            if (marker.equals("fLaC")) {
                return offsetBytes;
            }
            if (marker.equals("OggS")) {
                throw file.malformed(offsetBytes, "an Ogg file; FLAC inside Ogg is not read");
            }
            if (!marker.startsWith("ID3") || start.remaining() < TAG_HEADER_BYTES - MARKER_BYTES) {
                break;
            }
            offsetBytes += tagLength(start);
        }
        throw file.malformed(offsetBytes, "not a FLAC file: it does not begin with fLaC");
    }

    /** Source: ID3v2.4.0 structure, sections 3.1 and 3.4: the length has seven bits per byte, without header and footer. */
    private static long tagLength(ByteReader in) throws FormatException {
        in.skip(1); // the second byte of the version
        int flags = in.u8();
        long lengthBytes = 0;
        for (int i = 0; i < 4; i++) {
            lengthBytes = (lengthBytes << 7) | (in.u8() & 0x7F);
        }
        return TAG_HEADER_BYTES + lengthBytes + ((flags & TAG_HAS_FOOTER) == 0 ? 0 : TAG_HEADER_BYTES);
    }
}
