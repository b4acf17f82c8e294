package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.io.FormatException;

class SourceLengthTest {
    @TempDir
    private Path folder;

    @Test
    void aFileOfOneSampleIsASource() throws IOException {
        assertThat(take(wav(44_100, 1)).source().lengthSamples()).isEqualTo(1);
    }

    @Test
    void aFileWithoutSoundIsAFormatErrorThatNamesIt() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> take(wav(44_100, 0)))
                .withMessageContaining("a.wav")
                .withMessageContaining("no audio");
    }

    @Test
    void aFileThatWouldPlayForMonthsIsAFormatErrorThatNamesIt() {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> take(wav(1, 10_000_000)))
                .withMessageContaining("a.wav")
                .withMessageContaining("10000000 samples long");
    }

    private static SourceIntake.TakenIn take(Path file) throws IOException {
        return new FileSourceIntake(() -> {}).take(file);
    }

    /** Silence in 8-bit mono. */
    private Path wav(int rateHz, int samples) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(36 + samples).put(ascii("WAVEfmt ")).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(rateHz).putInt(rateHz);
        bytes.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(samples);
        while (bytes.hasRemaining()) {
            bytes.put((byte) 128);
        }
        return Files.write(folder.resolve("a.wav"), bytes.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
