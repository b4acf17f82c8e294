package org.pregap.format.aiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.format.parts.PcmFile;
import org.pregap.io.FormatException;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.Samples;

class AiffCompressionTest {
    @TempDir
    private Path folder;

    /** Each is +0.5 and −1. */
    @ParameterizedTest
    @CsvSource({
        "NONE, 16, 4000 8000, 16, false",
        "twos, 24, 400000 800000, 24, false",
        "sowt, 16, 0040 0080, 16, false",
        "sowt, 20, 000040 000080, 24, false",
        "sowt, 32, 00000040 00000080, 32, false",
        "sowt, 8, 40 80, 8, false",
        "raw , 8, c0 00, 8, false",
        "in24, 16, 400000 800000, 24, false", // as QuickTime writes it: the bits mean nothing
        "in32, 16, 40000000 80000000, 32, false",
        "42ni, 24, 000040 000080, 24, false",
        "23ni, 32, 00000040 00000080, 32, false",
        "fl32, 32, 3f000000 bf800000, 32, true",
        "FL32, 32, 3f000000 bf800000, 32, true",
        "fl64, 64, 3fe0000000000000 bff0000000000000, 64, true",
        "FL64, 16, 3fe0000000000000 bff0000000000000, 64, true",
    })
    void whatIsNotCompressedIsRead(String letters, int bits, String hex, int stored, boolean floating)
            throws IOException {
        byte[] samples = HexFormat.of().parseHex(hex.replace(" ", ""));
        PcmFile file = open(AiffBytes.header()
                .common(1, 2, bits, (letters + " ").substring(0, 4), "any")
                .sound(samples));
        assertThat(Samples.of(file)[0]).containsExactly(0.5, -1);
        assertThat(file.format().bits()).isEqualTo(stored);
        assertThat(file.format().floating()).isEqualTo(floating);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ima4 | IMA 4:1 | AIFF-C with the compression 'ima4' (IMA ADPCM, called \"IMA 4:1\"); only what is not",
                "ulaw | ''      | AIFF-C with the compression 'ulaw' (µ-law); only what is not compressed is read",
                "xyz1 | Secret  | AIFF-C with the compression 'xyz1' (Secret); only what is not compressed is read",
                "xyz1 | ''      | AIFF-C with the compression 'xyz1'; only what is not compressed is read",
            })
    void whatIsCompressedIsRefusedByName(String letters, String label, String message) {
        assertThatThrownBy(() ->
                        open(AiffBytes.header().common(1, 2, 16, letters, label).sound(new byte[4])))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void headersThatCannotBeMeantAreRefused() {
        refused(AiffBytes.header().common(1, 2, 33, "NONE", "").sound(new byte[9]), "samples of 33 bits");
        refused(AiffBytes.header().common(1, 2, 16, "raw ", "").sound(new byte[9]), "of 16 bits; 1 to 8 are read");
        refused(AiffBytes.header().common(1, 2, 0, "sowt", "").sound(new byte[9]), "samples of 0 bits");
        refused(AiffBytes.header().common(3, 2, 16, "sowt", "").sound(new byte[12]), "3 channels");
        refused(
                AiffBytes.header().kind("AIFC").common(1, 2, 16, 44_100).sound(new byte[4]),
                "has 18 bytes; 22 are the least");
    }

    @Test
    void aLabelThatIsCutOffDoesNoHarm() throws IOException {
        byte[] cut = HexFormat.of().parseHex("400eac44000000000000" + "736f7774" + "ff41");
        assertThat(open(AiffBytes.header().kind("AIFC").common(1, 1, 16, cut).sound(new byte[2]))
                        .lengthSamples())
                .isOne();
        byte[] foreign = HexFormat.of().parseHex("400eac44000000000000" + "78797a31" + "ff41");
        refused(AiffBytes.header().kind("AIFC").common(1, 1, 16, foreign).sound(new byte[2]), "'xyz1' (A)");
    }

    private void refused(AiffBytes file, String reason) {
        assertThatThrownBy(() -> open(file)).isInstanceOf(FormatException.class).hasMessageContaining(reason);
    }

    private PcmFile open(AiffBytes file) throws IOException {
        return AiffReader.open(file.writeTo(folder.resolve("test.aifc")));
    }
}
