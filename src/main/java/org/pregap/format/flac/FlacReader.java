package org.pregap.format.flac;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.format.flac.frame.BitReader;
import org.pregap.format.flac.frame.FrameDecoder;
import org.pregap.format.flac.frame.FrameHeader;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** Opens FLAC files: reads the metadata and looks at the first frame, and where no length is stated, at the last one. */
public final class FlacReader {
    private FlacReader() {}

    /**
     * Whether a file begins with a frame instead of {@code fLaC}: a stream that was cut or recorded from the air. The check
     * byte of the header tells it from MPEG audio, which begins alike.
     */
    public static boolean beginsWithFrame(FileBytes file) throws IOException {
        if (!FrameProbe.isSync(file.upTo(0, FrameProbe.SYNC_BYTES))) {
            return false;
        }
        try {
            var in = new BitReader(file);
            in.seek(0);
            FrameHeader.ofUnknownStream().read(in);
            return true;
        } catch (FormatException otherwise) {
            return false;
        }
    }

    /**
     * @throws FormatException if it is not a FLAC file, breaks the format, or goes beyond {@link FlacLimits}; damage of
     *     the sound itself shows only when it is read
     */
    public static FlacFile open(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            FlacMetadata metadata = FlacMetadata.read(file);
            long statedSamples = metadata.info().totalSamples();
            if (statedSamples == 0 && metadata.audioOffsetBytes() == file.length()) {
                return new FlacFile(path, metadata, FrameNumbering.NONE, 0);
            }
            FrameNumbering numbering = numbering(file, metadata);
            long lengthSamples =
                    statedSamples > 0 ? statedSamples : new LengthFinder(file, metadata, numbering).lengthSamples();
            return new FlacFile(path, metadata, numbering, lengthSamples);
        }
    }

    /**
     * How the frames are numbered. Old encoders wrote blocks of several sizes without saying so in the frame header: in
     * doubt the second frame tells.
     */
    private static FrameNumbering numbering(FileBytes file, FlacMetadata metadata) throws IOException {
        var in = new BitReader(file);
        in.seek(metadata.audioOffsetBytes());
        var header = new FrameHeader(metadata.info().format());
        header.read(in);
        long firstNumber = header.codedNumber();
        int firstBlockSamples = header.blockSamples();
        if (header.variableBlocks()) {
            return new FrameNumbering(true, 1, firstNumber);
        }
        if (metadata.info().minBlockSamples() != metadata.info().maxBlockSamples()
                && secondNumber(metadata, in) - firstNumber == firstBlockSamples) {
            return new FrameNumbering(false, 1, firstNumber);
        }
        return new FrameNumbering(false, firstBlockSamples, firstNumber);
    }

    /** The number of the second frame; negative if there is none that can be read. */
    private static long secondNumber(FlacMetadata metadata, BitReader in) throws IOException {
        var decoder = new FrameDecoder(metadata.info().format());
        try {
            in.seek(metadata.audioOffsetBytes());
            decoder.decode(in);
            decoder.header().read(in);
            return decoder.header().codedNumber();
        } catch (FormatException e) {
            return -1; // damage is reported where it is read
        }
    }
}
