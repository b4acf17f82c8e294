package org.pregap.format.w64;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.DamagedFiles;
import org.pregap.testing.W64Bytes;

class W64DamageTest {
    private static final int[] RAMP = {1, -2, 3, -4, 5};

    @TempDir
    private Path folder;

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() {
        List<byte[]> files = List.of(
                W64Bytes.pcm(44_100, 16, RAMP, RAMP)
                        .summary("INAM", "Title", "IART", "x")
                        .bytes(),
                W64Bytes.header()
                        .chunk("bext", new byte[610])
                        .fmt(3, 1, 96_000, 32)
                        .claiming("data", Long.MAX_VALUE, new byte[64])
                        .bytes());
        DamagedFiles.areReadOrRefused(folder.resolve("damaged.w64"), 4000, files, W64Reader::open);
    }
}
