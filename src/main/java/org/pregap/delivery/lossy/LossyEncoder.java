package org.pregap.delivery.lossy;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.delivery.tracks.TrackFormat;

/** A program that encodes and decodes; is used by several threads. The same sound gives the same bytes. */
public interface LossyEncoder {
    /**
     * Encodes the sound of one track.
     *
     * @param wav 32-bit numbers at a rate that the kind can have
     * @param file is made anew; gets its name, without tags
     * @param check is called often and may throw to end the work
     * @throws org.pregap.io.FormatException if it cannot; names the file and the program
     */
    void encode(TrackFormat.Kind kind, Path wav, Path file, Runnable check) throws IOException;

    /**
     * Decodes a file as players do, without what the file says comes before its sound.
     *
     * @param wav is made anew, of 32-bit numbers; where the padding at the end is not taken off, it is in there
     * @throws org.pregap.io.FormatException as {@link #encode}
     */
    void decode(Path file, Path wav, Runnable check) throws IOException;
}
