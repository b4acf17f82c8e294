package org.pregap.format.cdtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pregap.io.FormatException;

class CdTextReaderTest {
    /** Two tracks, titles only: Disc, One, Two. */
    private static byte[] small() {
        return CdTextWriter.write(
                new CdText(List.of(CdTextBlock.latin1(9, 2, Map.of(PackType.TITLE, List.of("Disc", "One", "Two"))))));
    }

    @Test
    void whatWasWrittenIsSound() throws FormatException {
        CdTextReading reading = CdTextReader.read("CDTEXT.BIN", small());

        assertThat(reading.defects()).isEmpty();
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.text().blocks().get(0).texts())
                .isEqualTo(Map.of(PackType.TITLE, List.of("Disc", "One", "Two")));
    }

    @Test
    void oneZeroBehindTheLastPackIsAccepted() throws FormatException {
        byte[] file = small();

        CdTextReading reading = CdTextReader.read("CDTEXT.BIN", Arrays.copyOf(file, file.length + 1));

        assertThat(reading.isSound()).isTrue();
        assertThat(reading.notes())
                .extracting(CdTextDefect::toString)
                .containsExactly("byte 90: one 0x00 follows the last pack");
    }

    @Test
    void aWrongCrcIsNamedWithItsPlace() throws FormatException {
        byte[] file = small();
        file[17] ^= 1;

        assertThat(defects(file)).containsExactly("pack 0, byte 0: its CRC is wrong");
    }

    @Test
    void aSwappedPairOfPacksIsFound() throws FormatException {
        byte[] file = small();
        byte[] swapped = file.clone();
        System.arraycopy(file, 0, swapped, 18, 18);
        System.arraycopy(file, 18, swapped, 0, 18);

        assertThat(defects(swapped))
                .contains("pack 0, byte 0: has sequence number 1, 0 is wanted")
                .contains("pack 1, byte 18: has sequence number 0, 2 is wanted")
                .contains("pack 0, byte 0: names track 2, its first byte belongs to 0");
    }

    @Test
    void aMissingPackIsFoundByEveryCount() throws FormatException {
        byte[] file = small();
        byte[] shorter = new byte[file.length - 18];
        System.arraycopy(file, 0, shorter, 0, 18);
        System.arraycopy(file, 36, shorter, 18, file.length - 36);

        assertThat(defects(shorter))
                .contains("pack 1, byte 18: has sequence number 2, 1 is wanted")
                .contains("block 0: has 1 packs of type 0x80, its size information says 2")
                .contains("block 0, title: the last text has no end");
    }

    @Test
    void wrongOwnerAndPositionAreFound() throws FormatException {
        byte[] file = new PackBuilder()
                .pack("80 00 00 00 44697363 00 4f6e65 00 54776f")
                .pack("80 01 01 02 00")
                .pack("8f 00 02 00 00 01 02 00 02")
                .pack("8f 01 03 00 00 00 00 00 00 00 00 03 04")
                .pack("8f 02 04 00 00 00 00 00 09")
                .bytes();

        assertThat(defects(file))
                .containsExactly(
                        "pack 1, byte 18: names track 1, its first byte belongs to 2",
                        "pack 1, byte 18: names character position 2, it is 3");
    }

    @Test
    void tabRepeatsTheTrackBefore() throws FormatException {
        byte[] file = new PackBuilder()
                .pack("81 00 00 00 41 00 42 00 09 00 09 00")
                .pack("8f 00 01 00 00 01 03 00 00 01")
                .pack("8f 01 02 00 00 00 00 00 00 00 00 03 03")
                .pack("8f 02 03 00 00 00 00 00 09")
                .bytes();

        CdTextReading reading = CdTextReader.read("CDTEXT.BIN", file);

        assertThat(reading.text().blocks().get(0).texts().get(PackType.PERFORMER))
                .containsExactly("A", "B", "B", "B");
        assertThat(reading.defects()).isEmpty();
        assertThat(reading.notes()).hasSize(1);
    }

    @Test
    void japaneseTextIsRead() throws FormatException {
        // 0x93FA 0x967B is the name of the country in MS-JIS; two bytes a character, two NULs at the end.
        byte[] file = new PackBuilder()
                .pack("80 00 00 80 93fa 967b 0000 93fa 967b 93fa")
                .pack("80 01 01 83 0000 0909 0000")
                .pack("8f 00 02 00 80 01 02 00 02")
                .pack("8f 01 03 00 00 00 00 00 00 00 00 03 04")
                .pack("8f 02 04 00 00 00 00 00 69")
                .bytes();

        CdTextReading reading = CdTextReader.read("CDTEXT.BIN", file);

        assertThat(reading.defects()).isEmpty();
        assertThat(reading.text().blocks().get(0).languageCode()).isEqualTo(0x69);
        assertThat(reading.text().blocks().get(0).texts().get(PackType.TITLE))
                .containsExactly("\u65e5\u672c", "\u65e5\u672c\u65e5", "\u65e5\u672c\u65e5");
    }

    @Test
    void asciiWithHighBytesIsADefect() throws FormatException {
        byte[] file = new PackBuilder()
                .pack("80 00 00 00 c4 00 42 00")
                .pack("8f 00 01 00 01 01 01 00 01")
                .pack("8f 01 02 00 00 00 00 00 00 00 00 03 03")
                .pack("8f 02 03 00 00 00 00 00 09")
                .bytes();

        assertThat(defects(file)).containsExactly("block 0, title of the disc: holds bytes that are not US-ASCII");
    }

    @Test
    void otherTypesAreKept() throws FormatException {
        byte[] file = new PackBuilder()
                .pack("86 00 00 00 4142432d31323300")
                .pack("87 00 01 00 0017 50726f6772657373 6976")
                .pack("87 00 02 0a 6520526f636b00")
                .pack("88 00 03 00 010100 010203")
                .pack("8d 00 04 00 782079 00")
                .pack("8e 00 05 00 00 555341424331323334 3536")
                .pack("8e 01 06 0b 37 00")
                .pack("8f 00 07 00 00 01 01 03 00 00 00 00 00 00 01 02")
                .pack("8f 01 08 00 01 00 00 00 00 01 02 03 09")
                .pack("8f 02 09 00 00 00 00 00 09")
                .bytes();

        CdTextReading reading = CdTextReader.read("CDTEXT.BIN", file);
        CdTextBlock block = reading.text().blocks().get(0);

        assertThat(reading.defects()).isEmpty();
        assertThat(reading.notes())
                .extracting(CdTextDefect::toString)
                .containsExactly("block 0, table of contents: 1 packs that are not interpreted");
        assertThat(block.text(PackType.DISC_ID, 0)).isEqualTo("ABC-123");
        assertThat(block.genre()).contains(new CdTextGenre(23, "Progressive Rock"));
        assertThat(block.text(PackType.CLOSED_INFORMATION, 0)).isEqualTo("x y");
        assertThat(block.text(PackType.CODES, 0)).isEmpty();
        assertThat(block.text(PackType.CODES, 1)).isEqualTo("USABC1234567");
        assertThat(block.copyrightCode()).isEqualTo(3);
    }

    @Test
    void languagesMustAgreeInAllBlocks() throws FormatException {
        var english = CdTextBlock.latin1(9, 1, Map.of(PackType.TITLE, List.of("A", "B")));
        var german = CdTextBlock.latin1(8, 1, Map.of(PackType.TITLE, List.of("C", "D")));
        byte[] file = CdTextWriter.write(new CdText(List.of(english, german)));
        assertThat(defects(file)).isEmpty();

        file[3 * 18 + 4 + 5] = 10;

        assertThat(defects(file))
                .containsExactly("pack 3, byte 54: its CRC is wrong", "block 0: gives block 1 language 10, it is 8");
    }

    @Test
    void withoutSizeInformationNothingIsRead() {
        byte[] file = Arrays.copyOf(small(), 36);

        assertThatThrownBy(() -> CdTextReader.read("CDTEXT.BIN", file))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("CDTEXT.BIN, block 0: no block can be read");
    }

    @Test
    void aBrokenPackIsNoPack() {
        assertThatThrownBy(() -> CdTextReader.read("CDTEXT.BIN", new byte[100]))
                .isInstanceOf(FormatException.class)
                .hasMessage("CDTEXT.BIN, byte 90: 100 bytes are no whole number of 18-byte packs");
        assertThatThrownBy(() -> CdTextReader.read("CDTEXT.BIN", new byte[0])).isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> CdTextReader.read("CDTEXT.BIN", new byte[18 * 2049]))
                .isInstanceOf(FormatException.class);
    }

    private static List<String> defects(byte[] file) throws FormatException {
        return CdTextReader.read("CDTEXT.BIN", file).defects().stream()
                .map(CdTextDefect::toString)
                .toList();
    }
}
