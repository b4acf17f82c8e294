package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.io.FormatException;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.WavBytes;

/** The first bytes decide what a file is; what is not read is called by its name. */
class AudioFilesTest {
    @TempDir
    Path folder;

    /** Bytes in hex or, after an apostrophe, as text; twelve bytes of no meaning follow. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'RIFX | RIFX (big-endian WAV)",
                "'RIFF1234AVI  | AVI video",
                "'DSD  | DSD (DSF)",
                "'FRM8 | DSD (DSDIFF)",
                "'MThd | MIDI",
                "'%PDF | PDF",
                "89504E470D0A1A0A | PNG picture",
                "FFD8FFE0 | JPEG picture",
                "'PK says hello | text",
                "504B0304 | ZIP archive",
            })
    void whatIsNotReadIsNamed(String head, String kind) throws IOException {
        Path file = write(bytes(head), kind.equals("text") ? new byte[0] : new byte[12]);
        assertRefused(file, "is " + kind + "; " + AudioFiles.WHAT_IS_READ);
    }

    /** Bytes as above; that nothing but a head is there is found by the program that would decode it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'caff | Apple Core Audio (CAF)",
                "'OggS | Ogg (Vorbis or Opus)",
                "'1234ftypM4A  | MP4 (AAC or ALAC)",
                "'wvpk | WavPack",
                "'MAC  | Monkey's Audio",
                "'TTA1 | True Audio",
                "'tBaK | TAK",
                "'MPCK | Musepack",
                "'ajkg | Shorten",
                "'.snd | Sun audio (AU)",
                "1A45DFA3 | Matroska or WebM",
                "3026B2758E66CF11 | Windows Media",
                "'ID3 | MP3",
                "FFFB9064 | MP3 or other MPEG audio",
                "FFFA9064 | MP3 or other MPEG audio",
                "FFF36464 | MP3 or other MPEG audio",
                "FFF26464 | MP3 or other MPEG audio",
                "FFE36464 | MP3 or other MPEG audio",
                "FFFD9064 | MP3 or other MPEG audio",
                "FFF15080 | AAC",
                "FFF95080 | AAC",
            })
    void whatAnotherProgramDecodesIsKnownByItsHead(String head, String kind) throws IOException {
        Path file = write(bytes(head), new byte[12]);
        assertThat(AudioFiles.isForeign(file)).isTrue();
        assertThat(ForeignKind.recognise(Files.readAllBytes(file))).contains(kind);
    }

    @Test
    void whatNobodyKnowsIsSaidToBeUnknown() throws IOException {
        assertRefused(write(new byte[64]), "is no audio file that Pregap knows; " + AudioFiles.WHAT_IS_READ);
        assertRefused(
                write(bytes("FFFFFFFFFFFFFFFF")), "is no audio file that Pregap knows; " + AudioFiles.WHAT_IS_READ);
    }

    @Test
    void itIsSaidWhatIsReadAndByWhom() {
        assertThat(AudioFiles.WHAT_IS_READ)
                .isEqualTo(
                        "WAV, AIFF, FLAC and Ogg Vorbis are read and, with ffmpeg, MP3, AAC, ALAC, Opus and WavPack");
    }

    @Test
    void textInAnyScriptIsText() throws IOException {
        assertRefused(write("\u97f3\u697d".getBytes(StandardCharsets.UTF_8)), "is text; " + AudioFiles.WHAT_IS_READ);
    }

    @Test
    void emptyFilesFoldersAndMissingFilesAreTheirOwnCases() throws IOException {
        assertRefused(write(new byte[0]), "is empty");
        assertRefused(folder, "is a folder, not an audio file");
        assertThatThrownBy(() -> AudioFiles.open(folder.resolve("none.wav"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void filesOfOneToThreeBytesAreRefused() throws IOException {
        for (String head : new String[] {"R", "RI", "fLa", "FOR"}) {
            assertThatThrownBy(() -> AudioFiles.open(write(head.getBytes(StandardCharsets.US_ASCII))))
                    .isInstanceOf(FormatException.class);
        }
    }

    @Test
    void theNameDecidesNothing() throws IOException {
        Path wav = Files.write(folder.resolve("really.aiff"), WavBytes.pcm16(44_100, new int[10], new int[10]));
        assertThat(AudioFiles.open(wav).lengthSamples()).isEqualTo(10);
        Path aiff = AiffBytes.pcm(44_100, 16, new int[20], new int[20]).writeTo(folder.resolve("really.wav"));
        assertThat(AudioFiles.open(aiff).lengthSamples()).isEqualTo(20);
    }

    @Test
    void moreThanTwoChannelsAreRefusedWithTheirNumber() throws IOException {
        int[] none = new int[10];
        assertRefusedContaining(write(WavBytes.pcm16(44_100, none, none, none)), "3 channels");
        assertRefusedContaining(
                write(AiffBytes.pcm(44_100, 16, none, none, none, none).bytes()), "4 channels");
    }

    @Test
    void noBytesBreakTheRecognition() throws IOException {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            Path file = write(bytes);
            assertThatThrownBy(() -> AudioFiles.open(file)).isInstanceOf(FormatException.class);
        }
    }

    private void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> AudioFiles.open(file))
                .isInstanceOf(FormatException.class)
                .hasMessage(file + ": " + reason);
    }

    private void assertRefusedContaining(Path file, String reason) {
        assertThatThrownBy(() -> AudioFiles.open(file))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(reason);
    }

    private Path write(byte[]... parts) throws IOException {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return Files.write(folder.resolve("file"), all.toByteArray());
    }

    private static byte[] bytes(String head) {
        if (head.startsWith("'")) {
            // Trailing blanks of a cell are lost; signatures of four letters may have one.
            byte[] text = head.substring(1).getBytes(StandardCharsets.US_ASCII);
            int length = text.length + (4 - text.length % 4) % 4;
            byte[] filled = Arrays.copyOf(text, length);
            Arrays.fill(filled, text.length, length, (byte) ' ');
            return filled;
        }
        return HexFormat.of().parseHex(head);
    }
}
