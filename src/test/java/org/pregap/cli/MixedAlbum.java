package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;

/**
 * An album at 44.1 kHz of a file of 16 bits and one of 24 bits at 96 kHz, 1 dB lower than they are: one is dithered, the
 * other converted as well.
 */
final class MixedAlbum {
    private MixedAlbum() {}

    static Path in(Path folder) throws IOException {
        Path album = folder.resolve("a.pregap");
        Path one = Tones.wav(folder.resolve("one.wav"), 1, 300 * 588 + 100);
        Path two = Files.write(folder.resolve("two.wav"), WavBytes.pcm24(96_000, Tones.noise(2, 5 * 96_000 + 77)));
        Cli.ok("new", album, one, two, "--title", "Album", "--rate", 44_100);
        Cli.ok("set", album, "gain_db=-1");
        return album;
    }
}
