package org.pregap.format.aiff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.DamagedFiles;
import org.pregap.testing.Id3Bytes;

class AiffDamageTest {
    private static final int[] RAMP = {1, -2, 3, -4, 5};

    @TempDir
    private Path folder;

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() {
        List<byte[]> files = List.of(
                AiffBytes.pcm(44_100, 16, RAMP, RAMP).chunk("NAME", new byte[5]).bytes(),
                AiffBytes.header()
                        .chunk("APPL", new byte[3])
                        .sound(4, AiffBytes.samples(20, RAMP))
                        .common(1, RAMP.length, 20, 96_000)
                        .bytes(),
                AiffBytes.header()
                        .common(1, 5, 16, "sowt", "not compressed")
                        .marks(1, "one", 3, "three")
                        .chunk("ANNO", "ISRC: DEA129800001".getBytes(StandardCharsets.US_ASCII))
                        .sound(new byte[10])
                        .bytes(),
                AiffBytes.header()
                        .common(2, 2, 64, "fl64", "")
                        .sound(new byte[32])
                        .chunk(
                                "ID3 ",
                                Id3Bytes.version(3).latin1("TIT2", "Title").bytes())
                        .bytes());
        DamagedFiles.areReadOrRefused(folder.resolve("damaged.aiff"), 4000, files, AiffReader::open);
    }
}
