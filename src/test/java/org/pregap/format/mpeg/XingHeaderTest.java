package org.pregap.format.mpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.MpegBytes.MPEG1_MONO_48000;
import static org.pregap.testing.MpegBytes.MPEG1_STEREO_44100;
import static org.pregap.testing.MpegBytes.MPEG25_MONO_8000;
import static org.pregap.testing.MpegBytes.MPEG2_STEREO_22050;
import static org.pregap.testing.MpegBytes.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.ForAll;

/** Headers made by hand: which bytes say how long an MP3 is. */
class XingHeaderTest {

    @TempDir
    Path folder;

    @Test
    void theFramesLessDelayAndFillingAreTheLength() throws IOException {
        assertThat(read(frame(MPEG1_STEREO_44100, 32, "Info", 100)))
                .contains(new XingHeader(113_615, 1152, 44_100, 576, 1009));
        assertThat(read(frame(MPEG1_MONO_48000, 17, "Xing", 100)))
                .contains(new XingHeader(113_615, 1152, 48_000, 576, 1009));
        assertThat(read(frame(MPEG2_STEREO_22050, 17, "Xing", 100)))
                .contains(new XingHeader(56_015, 576, 22_050, 576, 1009));
        assertThat(read(frame(MPEG25_MONO_8000, 9, "Xing", 100)))
                .contains(new XingHeader(56_015, 576, 8_000, 576, 1009));
    }

    /** As encoders without the LAME part leave it. */
    @Test
    void withoutDelaysTheFramesAreAll() throws IOException {
        byte[] bytes = frame(MPEG1_STEREO_44100, 32, "Xing", 10);
        bytes[4 + 32 + 120] = 0;
        assertThat(read(bytes)).contains(new XingHeader(11_520, 1152, 44_100, 0, 0));
    }

    @Test
    void itIsFoundBehindTagsAndFilling() throws IOException {
        byte[] frame = frame(MPEG1_STEREO_44100, 32, "Info", 100);
        byte[] tagged = new byte[10 + 300 + 50 + frame.length];
        System.arraycopy("ID3\3\0\0\0\0\2\54".getBytes(StandardCharsets.ISO_8859_1), 0, tagged, 0, 10);
        Arrays.fill(tagged, 10, 310, (byte) 0xFF);
        System.arraycopy(frame, 0, tagged, 360, frame.length);
        assertThat(read(tagged)).contains(new XingHeader(113_615, 1152, 44_100, 576, 1009));
    }

    @Test
    void aFrameThatSaysNothingStatesNothing() throws IOException {
        assertThat(read(frame(MPEG1_STEREO_44100, 32, "\0\0\0\0", 100))).isEmpty();
        byte[] withoutCount = frame(MPEG1_STEREO_44100, 32, "Info", 100);
        withoutCount[4 + 32 + 7] = 0;
        assertThat(read(withoutCount)).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void nothingInAFileIsTrusted() {
        ForAll.forAll(300, XingHeaderTest::damaged, bytes -> assertThat(
                        read(bytes).map(XingHeader::seconds).orElse(0.0))
                .isBetween(0.0, (double) 0xFFFF_FFFFL * 1152));
    }

    private static byte[] damaged(SplittableRandom random) {
        byte[] bytes = frame(MPEG1_STEREO_44100, 32, "Info", 100);
        for (int i = 0; i < 4; i++) {
            bytes[random.nextInt(60)] = (byte) random.nextInt(256);
        }
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private Optional<XingHeader> read(byte[] bytes) throws IOException {
        return XingHeader.of(Files.write(folder.resolve("a.mp3"), bytes));
    }
}
