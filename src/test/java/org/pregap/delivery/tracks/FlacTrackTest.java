package org.pregap.delivery.tracks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.audio.WordLength;
import org.pregap.io.FileDigest;
import org.pregap.io.FormatException;
import org.pregap.model.Dither;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.render.words.Words;
import org.pregap.time.SampleRate;

class FlacTrackTest {
    private static final int SAMPLES = 300_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = WordLength.class,
            names = {"INT_16", "INT_24"})
    void whatIsReadBackIsWhatWasWritten(WordLength length) throws IOException {
        byte[] bytes = noise(length);
        StoredTrack stored = StoredFlac.open(write("a.flac", length, bytes, FileDigest.md5(bytes), 2, 100_000));
        assertThat(stored.samplesMd5(Job.unwatched())).isEqualTo(FileDigest.md5(bytes));
        assertThat(stored.sound().lengthSamples()).isEqualTo(SAMPLES);
    }

    @Test
    void theFileDependsNeitherOnThreadsNorOnHowTheWordsCome() throws IOException {
        byte[] bytes = noise(WordLength.INT_16);
        String md5 = FileDigest.md5(bytes);
        Path alone = write("alone.flac", WordLength.INT_16, bytes, md5, 1, bytes.length);
        Path shared = write("shared.flac", WordLength.INT_16, bytes, md5, 5, 4 * 588);
        assertThat(Files.mismatch(alone, shared)).isEqualTo(-1);
    }

    @Test
    void aBitThatChangedOnDiskIsFound() throws IOException {
        byte[] words = noise(WordLength.INT_16);
        Path file = write("a.flac", WordLength.INT_16, words, FileDigest.md5(words), 2, words.length);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
        StoredTrack stored = StoredFlac.open(file);
        assertThatExceptionOfType(FormatException.class).isThrownBy(() -> stored.samplesMd5(Job.unwatched()));
    }

    @Test
    void samplesThatAreOthersThanWereEncodedAreFound() throws IOException {
        byte[] words = noise(WordLength.INT_16);
        Path file = write("a.flac", WordLength.INT_16, words, FileDigest.md5(new byte[1]), 2, words.length);
        StoredTrack stored = StoredFlac.open(file);
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> stored.samplesMd5(Job.unwatched()))
                .withMessageContaining("the sound is not what was encoded");
    }

    private Path write(String name, WordLength length, byte[] bytes, String md5, int threads, int piece)
            throws IOException {
        Path file = folder.resolve(name);
        var words = new Words(SampleRate.CD, length, Dither.NONE);
        var job = new Job(threads, Progress.NONE);
        try (TrackWriter writer = FlacTrackWriter.create(file, words, SAMPLES, job)) {
            for (int at = 0; at < bytes.length; at += piece) {
                writer.write(bytes, at, Math.min(piece, bytes.length - at));
            }
            writer.finish(md5);
        }
        return file;
    }

    /** Noise over a slow wave, so that there is something to predict. */
    private static byte[] noise(WordLength length) {
        byte[] bytes = new byte[SAMPLES * 2 * length.bytes()];
        var random = new SplittableRandom(3);
        for (int word = 0; word < 2 * SAMPLES; word++) {
            int value = (int) (StrictMath.sin(word * 0.001) * 20_000) + random.nextInt(-200, 200);
            for (int i = 0; i < length.bytes(); i++) {
                bytes[word * length.bytes() + i] = (byte) (value >> (8 * i));
            }
        }
        return bytes;
    }
}
