package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/** The same album gives the same bytes, whatever the threads and blocks. */
class RepeatabilityTest {
    @TempDir
    Path folder;

    private Path album;

    @BeforeEach
    void anAlbumThatIsPartlyUntouchedPartlyDitheredPartlySilent() throws IOException {
        album = folder.resolve("a.pregap");
        Path one = Tones.wav(folder.resolve("1.wav"), 1, 420 * 588 + 17);
        Path two = Tones.wav(folder.resolve("2.wav"), 2, 430 * 588 + 1);
        Path three = Tones.wav(folder.resolve("3.wav"), 3, 320 * 588 + 587);
        Cli.ok("new", album, one, two, three);
        Cli.ok("set", album, "--track", 2, "crossfade=1.5", "gain_db=-3.3");
        Cli.ok("set", album, "--track", 3, "fade_in=0.5", "fade_out=1 equal-power");
    }

    @Test
    void threadsAndBlocksChangeNothing() throws IOException {
        Path first = render(1, 588);
        for (int threads : new int[] {1, 8}) {
            for (int block : new int[] {1, 588, 65_536}) {
                Path other = render(threads, block);
                for (String name : Cli.namesIn(first.resolve("DDP"))) {
                    assertThat(other.resolve("DDP").resolve(name))
                            .as(threads + " threads, blocks of " + block)
                            .hasSameBinaryContentAs(first.resolve("DDP").resolve(name));
                }
            }
        }
    }

    @Test
    void theSampleAlbumIsTheSameWithManyThreads() throws IOException {
        album = folder.resolve("sample.pregap");
        Cli.ok("new", album, "--sheet", "samples/sheet.csv", "--title", "Ann\u00e9es lumi\u00e8re");
        Path one = render(1, 65_536);
        Path many = render(8, 588);
        assertThat(many.resolve("DDP/CHECKSUM.MD5")).hasSameBinaryContentAs(one.resolve("DDP/CHECKSUM.MD5"));
        assertThat(many.resolve("DDP/IMAGE.DAT")).hasSameBinaryContentAs(one.resolve("DDP/IMAGE.DAT"));
    }

    private Path render(int threads, int block) throws IOException {
        Path out = Files.createTempDirectory(folder, "render").resolve("out");
        Cli.ok("render", album, "--to", out, "--ddp", "--threads", threads, "--block", block);
        return out;
    }
}
