package org.pregap.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleEncodingTest {
    @ParameterizedTest
    @CsvSource({
        "UNSIGNED_8, 00, -1",
        "UNSIGNED_8, 80, 0",
        "UNSIGNED_8, ff, 0.9921875", // 127/128
        "SIGNED_8, 80, -1",
        "SIGNED_8, 40, 0.5",
        "SIGNED_8, ff, -0.0078125", // -1/128
        "SIGNED_16_LE, 0080, -1",
        "SIGNED_16_LE, 0040, 0.5",
        "SIGNED_16_LE, 0100, 0.000030517578125", // 1/32768
        "SIGNED_16_BE, 8000, -1",
        "SIGNED_16_BE, 4000, 0.5",
        "SIGNED_16_BE, 0001, 0.000030517578125",
        "SIGNED_24_LE, 000080, -1",
        "SIGNED_24_LE, 000040, 0.5",
        "SIGNED_24_LE, ffffff, -0.00000011920928955078125", // -1/8388608
        "SIGNED_24_BE, 800000, -1",
        "SIGNED_24_BE, 400000, 0.5",
        "SIGNED_24_BE, 000001, 0.00000011920928955078125",
        "SIGNED_32_LE, 00000080, -1",
        "SIGNED_32_LE, 00000040, 0.5",
        "SIGNED_32_LE, 01000000, 0.0000000004656612873077392578125", // 1/2147483648
        "SIGNED_32_BE, 80000000, -1",
        "SIGNED_32_BE, 40000000, 0.5",
        "SIGNED_32_BE, ffffffff, -0.0000000004656612873077392578125",
        "FLOAT_32_LE, 0000c03f, 1.5",
        "FLOAT_32_LE, 0000807f, Infinity",
        "FLOAT_32_LE, 0000c07f, NaN",
        "FLOAT_64_LE, 000000000000f8bf, -1.5",
        "FLOAT_64_LE, 182d4454fb210940, 3.141592653589793",
    })
    void bytesMeanThisNumber(SampleEncoding encoding, String bytes, double value) {
        byte[] one = HexFormat.of().parseHex(bytes);
        byte[] two = HexFormat.of().parseHex(bytes + bytes); // the last sample and any other are read differently
        double[] samples = new double[3];

        encoding.decode(one, 0, encoding.bytes(), samples, 0, 1);
        encoding.decode(two, 0, encoding.bytes(), samples, 1, 2);

        assertThat(samples).containsExactly(value, value, value);
    }

    /** The first bytes stay first among samples; what lies behind the count is left alone. */
    @ParameterizedTest
    @CsvSource({
        "SIGNED_8, 010203040506, 010203040506",
        "SIGNED_16_BE, 0102030405060708, 0201040306050708",
        "SIGNED_24_BE, 0102030405060708, 0302010605040708",
        "FLOAT_64_BE, 01020304050607080910, 08070605040302010910",
    })
    void turningChangesTheOrderOfBytesInEachSample(SampleEncoding encoding, String before, String after) {
        byte[] bytes = HexFormat.of().parseHex(before);
        encoding.turn(bytes, encoding == SampleEncoding.FLOAT_64_BE ? 8 : 6);
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void namesSayWhichByteComesFirst(SampleEncoding encoding) {
        assertThat(encoding.bigEndian()).isEqualTo(encoding.name().endsWith("_BE"));
    }
}
