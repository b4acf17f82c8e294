package org.pregap.format.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pregap.audio.SourceTags;
import org.pregap.io.FileDigest;

class Id3WriterTest {
    @Test
    void asciiIsWrittenAsSuchAndTheRestAsUtf16() {
        byte[] tag = new Id3Writer().texts(Map.of("TIT2", "Ebb")).bytes();
        assertThat(tag)
                .isEqualTo(HexFormat.of().parseHex("4944330300000000000e" + "54495432" + "000000040000" + "00456262"));
        byte[] wide = new Id3Writer().texts(Map.of("TXXX:N", "é")).bytes();
        assertThat(wide)
                .isEqualTo(HexFormat.of()
                        .parseHex("49443303000000000015" + "54585858" + "0000000b0000" + "01fffe4e000000fffee900"));
    }

    @Test
    void aLengthIsFourTimesSevenBits() {
        byte[] tag = new Id3Writer().cover("image/png", new byte[300]).bytes();
        int length = tag.length - 10;
        assertThat(Arrays.copyOfRange(tag, 6, 10))
                .isEqualTo(new byte[] {0, 0, (byte) (length >> 7), (byte) (length & 0x7F)});
    }

    @Test
    void whatIsWrittenIsReadInAnyScript() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("TIT2", "日本語 \uD83C\uDFB5 שלום");
        texts.put("TPE1", "Müller / Söhne");
        texts.put("TALB", "x".repeat(300));
        texts.put("TRCK", "3/12");
        texts.put("TSRC", "AA6Q72600001");
        texts.put("TXXX:BARCODE", "4006381333931");
        texts.put("TXXX:GRÖSSE", "ß");
        byte[] picture = "a picture \u0000 of bytes".getBytes(StandardCharsets.UTF_8);
        byte[] tag = new Id3Writer().texts(texts).cover("image/jpeg", picture).bytes();
        Map<String, String> read = Id3Tags.all(tag);
        texts.put("APIC", "image/jpeg " + FileDigest.sha256(picture));
        assertThat(read).isEqualTo(texts);
        SourceTags tags = Id3Tags.read(tag);
        assertThat(tags.title()).contains("日本語 \uD83C\uDFB5 שלום");
        assertThat(tags.isrc()).contains("AA6Q72600001");
    }
}
