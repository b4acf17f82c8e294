package org.pregap.format.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.SourceTags;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;
import org.pregap.testing.Id3Bytes;

class Id3TagsTest {
    private static final SourceTags ALL = new SourceTags(
            Optional.of("Title"),
            Optional.of("Performer"),
            Optional.of("Album"),
            Optional.of("3/12"),
            Optional.of("DEA129800001"));

    @ParameterizedTest
    @CsvSource({"2, TT2, TP1, TAL, TRK, TRC", "3, TIT2, TPE1, TALB, TRCK, TSRC", "4, TIT2, TPE1, TALB, TRCK, TSRC"})
    void eachVersionHasItsNames(int version, String tit, String per, String alb, String trk, String isrc) {
        byte[] tag = Id3Bytes.version(version)
                .latin1(tit, "Title")
                .frame(version == 2 ? "PIC" : "APIC", 0, new byte[300])
                .latin1(per, "Performer")
                .latin1(alb, "Album\0")
                .latin1(trk, "3/12")
                .latin1(isrc, "DEA129800001")
                .raw(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                .bytes();

        assertThat(Id3Tags.read(tag)).isEqualTo(ALL);
    }

    @ParameterizedTest
    @CsvSource({"0, ISO-8859-1, Größe", "1, UTF-16, Größe 音", "2, UTF-16BE, Größe 音", "3, UTF-8, Größe 音"})
    void eachEncodingIsRead(int encoding, String charset, String text) {
        byte[] frame = Id3Bytes.text(encoding, (text + "\0").getBytes(Charset.forName(charset)));
        assertThat(title(Id3Bytes.version(4).frame("TIT2", 0, frame))).contains(text);
    }

    @Test
    void eitherByteOrderMarkIsUnderstood() {
        byte[] little = {1, -1, -2, 'H', 0, 'i', 0, 0, 0};
        byte[] big = {1, -2, -1, 0, 'H', 0, 'i'};
        assertThat(title(Id3Bytes.version(3).frame("TIT2", 0, little))).contains("Hi");
        assertThat(title(Id3Bytes.version(3).frame("TIT2", 0, big))).contains("Hi");
    }

    @Test
    void severalValuesAreKeptWhereTheVersionAllowsThem() {
        assertThat(title(Id3Bytes.version(4).latin1("TIT2", "One\0Two\0"))).contains("One / Two");
        assertThat(title(Id3Bytes.version(3).latin1("TIT2", "One\0rubbish"))).contains("One");
        assertThat(title(Id3Bytes.version(4).latin1("TIT2", "First").latin1("TIT2", "Second")))
                .contains("First");
    }

    @Test
    void insertedZerosAreTakenOut() {
        byte[] ffWithZero = {0, (byte) 0xFF, 0, (byte) 0xE0}; // text "ÿà"
        assertThat(title(Id3Bytes.version(4).frame("TIT2", 0x02, ffWithZero))).contains("ÿà");
        assertThat(title(Id3Bytes.version(4).flags(0x80).frame("TIT2", 0, ffWithZero)))
                .contains("ÿà");
        // In 2.3 the whole tag is treated, and lengths count what is left: 3, not 4.
        Id3Bytes third = Id3Bytes.version(3).flags(0x80).raw('T', 'I', 'T', '2', 0, 0, 0, 3, 0, 0);
        assertThat(title(third.raw(0, 0xFF, 0, 0xE0).latin1("TPE1", "Trio"))).contains("ÿà");
        assertThat(Id3Tags.read(third.bytes()).performer()).contains("Trio");
    }

    @Test
    void extendedHeadersArePassedOver() {
        assertThat(title(Id3Bytes.version(3)
                        .flags(0x40)
                        .raw(0, 0, 0, 6, 0, 0, 0, 0, 0, 0)
                        .latin1("TIT2", "Title")))
                .contains("Title");
        assertThat(title(Id3Bytes.version(4).flags(0x40).raw(0, 0, 0, 6, 1, 0).latin1("TIT2", "Title")))
                .contains("Title");
    }

    @Test
    void framesWithAdditionsAreRead() {
        byte[] grouped = {9, 0, 'H', 'i'};
        byte[] withLength = {0, 0, 0, 3, 0, 'H', 'i'};
        assertThat(title(Id3Bytes.version(3).frame("TIT2", 0x20, grouped))).contains("Hi");
        assertThat(title(Id3Bytes.version(4).frame("TIT2", 0x40, grouped))).contains("Hi");
        assertThat(title(Id3Bytes.version(4).frame("TIT2", 0x01, withLength))).contains("Hi");
    }

    @Test
    void compressedAndEncryptedFramesCountAsAbsent() {
        byte[] text = {0, 'H', 'i'};
        assertThat(title(Id3Bytes.version(3).frame("TIT2", 0x80, text))).isEmpty();
        assertThat(title(Id3Bytes.version(3).frame("TIT2", 0x40, text))).isEmpty();
        assertThat(title(Id3Bytes.version(4).frame("TIT2", 0x08, text))).isEmpty();
        assertThat(title(Id3Bytes.version(4).frame("TIT2", 0x04, text))).isEmpty();
        assertThat(title(Id3Bytes.version(2).flags(0x40).frame("TT2", 0, text))).isEmpty();
    }

    @Test
    void lengthsOfVersionFourHaveSevenBitsEach() {
        String text = "x".repeat(300);
        assertThat(title(Id3Bytes.version(4).latin1("TCOM", text).latin1("TIT2", "Title")))
                .contains("Title");
        assertThat(title(Id3Bytes.version(3).latin1("TCOM", text).latin1("TIT2", "Title")))
                .contains("Title");
    }

    @Test
    void damagedTextCountsAsAbsent() {
        byte[] noUtf8 = {3, (byte) 0xC3};
        byte[] unknownEncoding = {4, 'H', 'i'};
        assertThat(title(Id3Bytes.version(4).frame("TIT2", 0, noUtf8))).isEmpty();
        assertThat(title(Id3Bytes.version(4).frame("TIT2", 0, unknownEncoding))).isEmpty();
        assertThat(title(Id3Bytes.version(4).frame("TIT2", 0, new byte[0]))).isEmpty();
        assertThat(title(Id3Bytes.version(5).latin1("TIT2", "Title"))).isEmpty();
        assertThat(Id3Tags.read("ID3".getBytes(StandardCharsets.US_ASCII))).isEqualTo(SourceTags.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void whateverTheBytesNothingIsThrown(int version) {
        byte[] tag = Id3Bytes.version(version)
                .latin1(version == 2 ? "TT2" : "TIT2", "Title")
                .frame(version == 2 ? "PIC" : "APIC", 0, new byte[20])
                .frame(
                        version == 2 ? "TP1" : "TPE1",
                        0,
                        Id3Bytes.text(1, "Performer".getBytes(StandardCharsets.UTF_16)))
                .bytes();
        ForAll.forAll(3000, random -> Damage.mutate(tag, random), damaged -> assertThat(Id3Tags.read(damaged))
                .isNotNull());
    }

    private static Optional<String> title(Id3Bytes tag) {
        return Id3Tags.read(tag.bytes()).title();
    }
}
