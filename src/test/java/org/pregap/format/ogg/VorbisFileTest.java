package org.pregap.format.ogg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

class VorbisFileTest {
    @TempDir
    Path folder;

    @Test
    void kindLengthAndTextsAreThose() throws IOException {
        VorbisFile file = VorbisReader.open(VorbisExample.in(folder));
        assertThat(file.format()).hasToString("22.05 kHz, 32 bit float, stereo");
        assertThat(file.lengthSamples()).isEqualTo(VorbisExample.LENGTH_SAMPLES);
        assertThat(file.tags().title()).contains("Tone");
        assertThat(file.tags().isrc()).contains("GB-AYE-68-00011");
    }

    /** sox wrote sines at a peak of −3 dB from sample 0 on, both rising. */
    @Test
    void theSoundIsWhatWasEncoded() throws IOException {
        double[][] samples = VorbisExample.decoded(VorbisReader.open(VorbisExample.in(folder)));
        double height = StrictMath.pow(10, -3 / 20.0);
        for (int i = 4000; i < 30_000; i++) {
            assertThat(samples[0][i]).isCloseTo(height * StrictMath.sin(2 * Math.PI * 440 * i / 22_050), within(0.1));
            assertThat(samples[1][i]).isCloseTo(height * StrictMath.sin(2 * Math.PI * 330 * i / 22_050), within(0.1));
        }
    }

    @Test
    void anyPlaceGivesTheSameSamples() throws IOException {
        VorbisFile file = VorbisReader.open(VorbisExample.in(folder));
        double[][] whole = VorbisExample.decoded(file);
        var random = new SplittableRandom(1);
        var block = new AudioBlock(2, 5000);
        try (AudioStream stream = file.open(17)) {
            for (int i = 0; i < 300; i++) {
                int place = random.nextInt(VorbisExample.LENGTH_SAMPLES + 1);
                int wanted = 1 + random.nextInt(5000);
                stream.seek(place);
                int got = stream.read(block, 0, wanted);
                assertThat(got).isEqualTo(Math.min(wanted, VorbisExample.LENGTH_SAMPLES - place));
                for (int c = 0; c < 2; c++) {
                    assertThat(Arrays.copyOf(block.channel(c), got))
                            .isEqualTo(Arrays.copyOfRange(whole[c], place, place + got));
                }
            }
        }
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        List<byte[]> pages = pages();
        refused(joined(pages.subList(0, pages.size() - 1)), "was cut off");
        byte[] bytes = VorbisExample.bytes();
        refused(Arrays.copyOf(bytes, bytes.length - 10), "was cut off");
    }

    @Test
    void aPageThatIsMissingIsNamed() throws IOException {
        List<byte[]> pages = pages();
        pages.remove(5);
        refused(joined(pages), "here is page 6 where page 5 belongs");
    }

    @Test
    void aDamagedPageIsNamed() throws IOException {
        List<byte[]> pages = pages();
        pages.get(5)[200] ^= 1;
        int place = pages.subList(0, 5).stream().mapToInt(page -> page.length).sum();
        refused(joined(pages), "byte " + place + ": the checksum of this Ogg page is wrong");
    }

    @Test
    void chainedStreamsAreRefused() throws IOException {
        byte[] once = VorbisExample.bytes();
        byte[] twice = Arrays.copyOf(once, 2 * once.length);
        System.arraycopy(once, 0, twice, once.length, once.length);
        refused(twice, "byte " + once.length + ": another stream begins; chained streams are not read");
    }

    private void refused(byte[] bytes, String reason) throws IOException {
        Path file = Files.write(folder.resolve("broken.ogg"), bytes);
        assertThatThrownBy(() -> VorbisExample.decoded(VorbisReader.open(file)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(reason);
    }

    private List<byte[]> pages() throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (FileBytes file = FileBytes.open(VorbisExample.in(folder))) {
            for (long place = 0; place < file.length(); ) {
                OggPage page = OggPage.read(file, place);
                pages.add(page.bytes());
                place = page.endOffsetBytes();
            }
        }
        return pages;
    }

    private static byte[] joined(List<byte[]> pages) {
        var out = new ByteArrayOutputStream();
        pages.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
