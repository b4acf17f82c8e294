package org.pregap.format.ddp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DdpChecksumsTest {
    private static final String SUM = "0123456789abcdef0123456789abcdef";

    @Test
    void everyFormOfLineIsRead() {
        for (String line : List.of(
                SUM + " *IMAGE.DAT\n",
                SUM + " *IMAGE.DAT\r\n",
                SUM + "  IMAGE.DAT",
                SUM + "\tIMAGE.DAT\n",
                SUM + " *./IMAGE.DAT\n",
                SUM.toUpperCase(Locale.ROOT) + " *IMAGE.DAT\r",
                "MD5 (IMAGE.DAT) = " + SUM + "\n",
                "IMAGE.DAT=" + SUM + "\n",
                "; a comment\n\n" + SUM + " *IMAGE.DAT\n",
                "\u00ef\u00bb\u00bf" + SUM + " *IMAGE.DAT\n")) {
            DdpChecksums sums = parse(line);
            assertThat(sums.defects()).as(line).isEmpty();
            assertThat(sums.entries())
                    .as(line)
                    .containsExactly(new DdpChecksums.Entry("IMAGE.DAT", DdpChecksums.Algorithm.MD5, SUM));
        }
    }

    @Test
    void crcSumsAreRead() {
        DdpChecksums sums = parse("[CRC32 Checksum]\nVersion=1.01\nSD=F08A87A6\nIMAGE.DAT=5D3DE4A4\n");

        assertThat(sums.defects()).isEmpty();
        assertThat(sums.entries())
                .containsExactly(
                        new DdpChecksums.Entry("SD", DdpChecksums.Algorithm.CRC32, "f08a87a6"),
                        new DdpChecksums.Entry("IMAGE.DAT", DdpChecksums.Algorithm.CRC32, "5d3de4a4"));
    }

    @Test
    void namesOutsideTheFolderAreNoEntries() {
        DdpChecksums sums = parse(SUM + " *../IMAGE.DAT\n" + SUM + " */etc/passwd\n" + SUM + " *..\n");

        assertThat(sums.entries()).isEmpty();
        assertThat(sums.defects())
                .hasSize(3)
                .first()
                .asString()
                .isEqualTo("CHECKSUM.MD5, line 1: names '../IMAGE.DAT', which is no file of this folder");
    }

    @Test
    void linesOfNoKnownFormAreNamed() {
        assertThat(parse("hello\n" + SUM + " *A\n0123 *B\n").defects())
                .extracting(DdpDefect::toString)
                .containsExactly(
                        "CHECKSUM.MD5, line 1: is no checksum of a known form",
                        "CHECKSUM.MD5, line 3: is no checksum of a known form");
    }

    @Test
    void filesOfEveryToolAreRecognised() {
        assertThat(List.of("CHECKSUM.MD5", "MD5-Checksum.md5", "MD5_CHECKSUM.MD5", "CHECKSUM.TXT", "checksum.txt"))
                .allMatch(DdpChecksums::isChecksumFile);
        assertThat(List.of("IMAGE.DAT", "IDENT.TXT", "._CHECKSUM.MD5", "MD5")).noneMatch(DdpChecksums::isChecksumFile);
    }

    private static DdpChecksums parse(String text) {
        return DdpChecksums.parse("CHECKSUM.MD5", text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
