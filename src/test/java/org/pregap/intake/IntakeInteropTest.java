package org.pregap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.audio.SourceTags;
import org.pregap.io.FormatException;
import org.pregap.model.Source;
import org.pregap.model.Source.Coding;
import org.pregap.testing.Tones;
import org.pregap.testing.Tool;

/** Files that other programs wrote: those that are not read are named, and tags are found where people put them. */
@Tag("interop")
class IntakeInteropTest {
    private static final SourceTags TAGS = new SourceTags(
            Optional.of("Nattåg"),
            Optional.of("Élodie"),
            Optional.of("Années lumière"),
            Optional.of("3"),
            Optional.of("AA6Q72600001"));

    @TempDir
    Path folder;

    private Path wav;

    @BeforeEach
    void aWavFile() throws Exception {
        wav = Tones.wav(folder.resolve("a.wav"), 1, 44_100);
    }

    @ParameterizedTest
    @CsvSource({
        "mp3, MP3",
        "mp2, MP3 or other MPEG audio",
        "opus, Ogg (Vorbis or Opus)",
        "m4a, MP4 (AAC or ALAC)",
        "aac, AAC",
        "wv, WavPack",
        "caf, Apple Core Audio (CAF)",
        "au, Sun audio (AU)",
        "tta, True Audio",
        "mka, Matroska or WebM",
        "wma, Windows Media",
    })
    void whatFfmpegEncodesIsNamed(String suffix, String kind) throws Exception {
        Path file = folder.resolve("a." + suffix);
        Tool.ffmpeg("-i", wav, file);
        assertThat(AudioFiles.isForeign(file)).isTrue();
        assertThat(ForeignKind.recognise(Files.readAllBytes(file))).contains(kind);
    }

    @Test
    void vorbisIsTakenInAsLossy() throws Exception {
        Path file = folder.resolve("a.ogg");
        Tool.ffmpeg("-i", wav, "-c:a", "libvorbis", file);
        Source source = new FileSourceIntake(() -> {}).take(file).source();
        assertThat(source.coding()).contains(new Coding("Vorbis", true));
    }

    @Test
    void anMp3WithoutTagsIsNamedToo() throws Exception {
        Path file = folder.resolve("bare.mp3");
        Tool.ffmpeg("-i", wav, "-id3v2_version", "0", "-write_xing", "0", "-ar", "22050", file);
        assertThat(AudioFiles.isForeign(file)).isTrue();
        assertThat(ForeignKind.recognise(Files.readAllBytes(file))).contains("MP3 or other MPEG audio");
    }

    @Test
    void tagsOfMetaflacAreRead() throws Exception {
        Tool.require("flac").run("-s", "-o", folder.resolve("a.flac"), wav);
        Tool.require("metaflac")
                .run(
                        "--no-utf8-convert",
                        "--set-tag=TITLE=Nattåg",
                        "--set-tag=ARTIST=Élodie",
                        "--set-tag=ALBUM=Années lumière",
                        "--set-tag=TRACKNUMBER=3",
                        "--set-tag=ISRC=AA6Q72600001",
                        folder.resolve("a.flac"));
        assertThat(tagsOf("a.flac")).isEqualTo(TAGS);
    }

    @ParameterizedTest
    @CsvSource({"flac", "aiff", "wav"})
    void tagsOfFfmpegAreRead(String suffix) throws Exception {
        String isrc = suffix.equals("flac") ? "ISRC" : "TSRC";
        Tool.ffmpeg(
                "-i",
                wav,
                "-write_id3v2",
                "1",
                "-metadata",
                "title=Nattåg",
                "-metadata",
                "artist=Élodie",
                "-metadata",
                "album=Années lumière",
                "-metadata",
                "track=3",
                "-metadata",
                isrc + "=AA6Q72600001",
                folder.resolve("tagged." + suffix));
        SourceTags found = tagsOf("tagged." + suffix);
        if (suffix.equals("wav")) {
            assertThat(found.isrc()).isEmpty();
            assertThat(found.orElse(TAGS)).isEqualTo(TAGS);
            assertThat(found.title()).isEqualTo(TAGS.title());
        } else {
            assertThat(found).isEqualTo(TAGS);
        }
    }

    @Test
    void filesWithoutTagsHaveNone() throws Exception {
        Tool.require("flac").run("-s", "-o", folder.resolve("a.flac"), wav);
        assertThat(tagsOf("a.flac")).isEqualTo(SourceTags.NONE);
        assertThat(tagsOf("a.wav")).isEqualTo(SourceTags.NONE);
    }

    @Test
    void aDamagedFlacIsRefusedWhenItIsTakenIn() throws Exception {
        Path file = folder.resolve("a.flac");
        Tool.require("flac").run("-s", "-o", file, wav);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 2000] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> new FileSourceIntake(() -> {}).take(file))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(file.toString());
    }

    private SourceTags tagsOf(String name) throws Exception {
        return new FileSourceIntake(() -> {}).take(folder.resolve(name)).tags();
    }
}
