package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ByteReaderTest {
    private static final byte[] BYTES = {0x01, 0x02, (byte) 0xFE, (byte) 0xFF, 0x10, 0x20, 0x30, 0x40};

    @Test
    void readsBothByteOrdersUnsigned() throws FormatException {
        assertThat(reader().u8()).isEqualTo(0x01);
        assertThat(reader().u16le()).isEqualTo(0x0201);
        assertThat(reader().u16be()).isEqualTo(0x0102);
        assertThat(reader().u24be()).isEqualTo(0x0102FE);
        assertThat(reader().u32le()).isEqualTo(0xFFFE0201L);
        assertThat(reader().u32be()).isEqualTo(0x0102FEFFL);
        assertThat(reader().s64be()).isEqualTo(0x0102FEFF10203040L);
    }

    @Test
    void aReadDoesNotLeaveItsByteOrderBehind() throws FormatException {
        ByteReader reader = reader();
        assertThat(reader.u16le()).isEqualTo(0x0201);
        assertThat(reader.u16be()).isEqualTo(0xFEFF);
        assertThat(reader.u32le()).isEqualTo(0x40302010L);
        assertThat(reader.remaining()).isZero();
    }

    @Test
    void aLengthIsAClaim() {
        for (long claim : new long[] {9, 0xFFFF_FFFFL, Long.MAX_VALUE, -1, Long.MIN_VALUE}) {
            ByteReader reader = reader();
            assertThatExceptionOfType(FormatException.class).isThrownBy(() -> reader.bytes(claim));
            assertThatExceptionOfType(FormatException.class).isThrownBy(() -> reader.skip(claim));
            assertThatExceptionOfType(FormatException.class)
                    .isThrownBy(() -> reader.take(claim))
                    .withMessage("a file, byte 1000: " + claim + " bytes announced, 8 left");
            assertThat(reader.remaining()).isEqualTo(8);
        }
    }

    @Test
    void aNumberThatIsCutOffIsNotBegun() {
        var reader = new ByteReader("a file", new byte[] {1, 2});
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(reader::u24be)
                .withMessage("a file, byte 0: 3 bytes announced, 2 left");
        assertThat(reader.offset()).isZero();
    }

    @Test
    void aPartKnowsItsPlaceInTheFileAndItsOwnEnd() throws FormatException {
        ByteReader reader = reader();
        reader.skip(2);
        ByteReader part = reader.take(3);
        assertThat(part.offset()).isEqualTo(1002);
        assertThat(part.remaining()).isEqualTo(3);
        assertThat(part.u16be()).isEqualTo(0xFEFF);
        assertThat(part.offset()).isEqualTo(1004);
        assertThatExceptionOfType(FormatException.class).isThrownBy(part::u16be).withMessageContaining("byte 1004");
        assertThat(reader.offset()).isEqualTo(1005);
        assertThat(reader.u8()).isEqualTo(0x20);
    }

    @Test
    void aPartOfAPartKnowsItsPlaceToo() throws FormatException {
        ByteReader part = reader().take(6);
        part.skip(1);
        ByteReader inner = part.take(4);
        inner.skip(2);
        assertThat(inner.offset()).isEqualTo(1003);
        assertThat(inner.u8()).isEqualTo(0xFF);
    }

    @Test
    void textIsAsciiAndNothingElse() throws FormatException {
        byte[] text = "RI\u00e9F".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new ByteReader("a file", text).ascii(4)).isEqualTo("RI\ufffdF");
    }

    private static ByteReader reader() {
        return new ByteReader("a file", BYTES, 1000);
    }
}
