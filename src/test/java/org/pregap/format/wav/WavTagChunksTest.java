package org.pregap.format.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.SourceTags;
import org.pregap.audio.WordLength;
import org.pregap.format.parts.Id3Writer;
import org.pregap.format.parts.InfoTags;
import org.pregap.format.parts.PcmFile;
import org.pregap.format.parts.PcmFileWriter;
import org.pregap.io.FormatException;
import org.pregap.time.SampleRate;

class WavTagChunksTest {
    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final Bext BEXT = new Bext(
            "Années lumière 日",
            "AA6Q72600001",
            Optional.of(LocalDate.of(2026, 3, 31)),
            0x1_0000_0002L,
            new Bext.Figures(-14.236, 6.5, -0.1, NONE, -120),
            "A=PCM,F=44100,W=16,M=stereo,T=Pregap\r\n");

    @TempDir
    Path folder;

    /** EBU Tech 3285, version 2, section 2.3, counted by hand. */
    @Test
    void everyFieldOfBextLiesAtItsOffset() {
        byte[] bext = BEXT.bytes();
        assertThat(text(bext, 0, 256)).isEqualTo("Annees lumiere ?");
        assertThat(text(bext, 256, 32)).isEqualTo("Pregap");
        assertThat(text(bext, 288, 32)).isEqualTo("AA6Q72600001");
        assertThat(text(bext, 320, 10)).isEqualTo("2026-03-31");
        assertThat(text(bext, 330, 8)).isEqualTo("00:00:00");
        ByteBuffer numbers = ByteBuffer.wrap(bext).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(numbers.getInt(338)).isEqualTo(2);
        assertThat(numbers.getInt(342)).isEqualTo(1);
        assertThat(numbers.getShort(346)).isEqualTo((short) 2);
        assertThat(numbers.getShort(412)).isEqualTo((short) -1424);
        assertThat(numbers.getShort(414)).isEqualTo((short) 650);
        assertThat(numbers.getShort(416)).isEqualTo((short) -10);
        assertThat(numbers.getShort(418)).isEqualTo((short) 0x7FFF);
        assertThat(numbers.getShort(420)).isEqualTo((short) 0x7FFF);
        assertThat(Arrays.copyOfRange(bext, 422, 602)).containsOnly(0);
        assertThat(new String(bext, 602, bext.length - 602, StandardCharsets.US_ASCII))
                .isEqualTo("A=PCM,F=44100,W=16,M=stereo,T=Pregap\r\n");
    }

    @Test
    void withoutADateThereIsNoneAndNoClockIsAsked() {
        byte[] bext = new Bext("", "", Optional.empty(), 0, BEXT.loudness(), "").bytes();
        assertThat(bext).hasSize(602);
        assertThat(Arrays.copyOfRange(bext, 320, 346)).containsOnly(0);
    }

    @Test
    void chunksFollowTheSamplesAndTheLengthIsSet() throws IOException {
        Path file = wav(8);
        byte[] before = Files.readAllBytes(file);
        WavTagChunks.append(file, chunks());
        byte[] after = Files.readAllBytes(file);
        assertThat(Arrays.copyOfRange(after, 8, before.length)).isEqualTo(Arrays.copyOfRange(before, 8, before.length));
        assertThat(ByteBuffer.wrap(after).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(after.length - 8);
        assertThat(text(after, before.length, 4)).isEqualTo("bext");
        assertThat(after.length % 2).isZero();
        assertThat(WavTagChunks.read(file).keySet()).containsExactly("bext", "axml", "LIST", "id3 ");
    }

    @Test
    void ourReaderFindsWhatWasWritten() throws IOException {
        Path file = wav(8);
        WavTagChunks.append(file, chunks());
        PcmFile read = WavReader.open(file);
        assertThat(read.lengthSamples()).isEqualTo(8);
        SourceTags tags = read.tags();
        assertThat(tags.title()).contains("潮");
        assertThat(tags.isrc()).contains("AA6Q72600001");
        assertThat(tags.otherIsrcs()).isEmpty();
        byte[] list = Objects.requireNonNull(WavTagChunks.read(file).get("LIST"));
        assertThat(InfoTags.texts(list)).isEqualTo(Map.of("INAM", "潮", "ITRK", "10"));
    }

    @Test
    void rf64CountsItsLengthInItsOwnChunk() throws IOException {
        long samples = (1L << 30) + 7;
        Path file = folder.resolve("large.wav");
        WavWriter.create(file, SampleRate.CD, WordLength.INT_16, samples).close();
        long end = Files.size(file) + 4 * samples;
        try (var channel = Files.newByteChannel(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(end - 1).write(ByteBuffer.wrap(new byte[1]));
        }
        WavTagChunks.append(file, chunks());
        try (var in = Files.newInputStream(file)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(36)).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(head.getInt(4)).isEqualTo(-1);
            assertThat(head.getLong(20)).isEqualTo(Files.size(file) - 8).isGreaterThan(end);
            assertThat(head.getLong(28)).isEqualTo(4 * samples);
        }
        assertThat(WavReader.open(file).tags().title()).contains("潮");
    }

    @Test
    void whatIsNoWavIsLeftAsItIs() throws IOException {
        Path other = Files.writeString(folder.resolve("other.wav"), "fLaC and more");
        assertThatThrownBy(() -> WavTagChunks.append(other, chunks())).isInstanceOf(FormatException.class);
        assertThat(other).hasContent("fLaC and more");
    }

    private static Map<String, byte[]> chunks() {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("INAM", "潮");
        info.put("ITRK", "10");
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        chunks.put("bext", BEXT.bytes());
        chunks.put("axml", IsrcXml.bytes("AA6Q72600001"));
        chunks.put("LIST", InfoList.bytes(info));
        chunks.put("id3 ", new Id3Writer().texts(Map.of("TIT2", "潮")).bytes());
        return chunks;
    }

    private Path wav(int samples) throws IOException {
        Path file = folder.resolve("a.wav");
        try (PcmFileWriter writer = WavWriter.create(file, SampleRate.CD, WordLength.INT_16, samples)) {
            byte[] bytes = new byte[samples * 4];
            Arrays.fill(bytes, (byte) 0x5A);
            writer.write(bytes, 0, bytes.length);
            writer.finish();
        }
        return file;
    }

    private static String text(byte[] bytes, int from, int length) {
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
