package org.pregap.format.wav;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.DamagedFiles;
import org.pregap.testing.Id3Bytes;
import org.pregap.testing.WavBytes;

class WavDamageTest {
    private static final int[] RAMP = {1, -2, 3, -4, 5};

    @TempDir
    private Path folder;

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() {
        List<byte[]> files = List.of(
                WavBytes.pcm(44_100, 16, RAMP, RAMP)
                        .info("INAM", "Title", "IART", "x")
                        .bytes(),
                WavBytes.pcm(96_000, 24, RAMP)
                        .chunk(
                                "id3 ",
                                Id3Bytes.version(4).latin1("TIT2", "Title").bytes())
                        .chunk("cue ", new byte[4])
                        .bytes(),
                WavBytes.header()
                        .kind("RF64")
                        .ds64(10, 5, "axml", 60, "LIST", 12)
                        .fmt(1, 1, 44_100, 16)
                        .claiming("data", 0xFFFF_FFFFL, new byte[10])
                        .cues(1, 2, 4)
                        .labels("one", "two")
                        .chunk(
                                "axml",
                                "<a xmlns='urn:x'><isrc>DEA129800001</isrc></a>".getBytes(StandardCharsets.UTF_8))
                        .chunk("bext", new byte[640])
                        .bytes(),
                WavBytes.header()
                        .extensible(3, 2, 48_000, 64, 64)
                        .unpadded("odd ", new byte[3])
                        .claiming("data", 0xFFFF_FFFFL, new byte[64])
                        .bytes());
        DamagedFiles.areReadOrRefused(folder.resolve("damaged.wav"), 6000, files, WavReader::open);
    }
}
