package org.pregap.workspace.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.delivery.Deliverables;
import org.pregap.delivery.Delivery;
import org.pregap.delivery.DeliveryProof;
import org.pregap.delivery.DeliveryRequest;
import org.pregap.delivery.lossy.LossyDelivery;
import org.pregap.delivery.lossy.LossyFile;
import org.pregap.delivery.naming.NamePattern;
import org.pregap.delivery.report.RenderReport;
import org.pregap.delivery.report.ReportJson;
import org.pregap.delivery.tracks.Cutting;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.intake.AudioFiles;
import org.pregap.intake.FileSourceIntake;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Dither;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.testing.Pictures;
import org.pregap.testing.Tool;
import org.pregap.testing.WavBytes;
import org.pregap.time.SampleRate;

/** A take of one tone, cut into three tracks that play through, in every lossy kind, made by the ffmpeg that is here. */
@Tag("interop")
class LossyInteropTest {
    private static final int RATE_HZ = 44_100;
    private static final List<String> KINDS = List.of("mp3-320", "mp3-v0", "aac-256", "opus-160");
    private static final String TITLE = "Début 日本語";

    @TempDir
    Path folder;

    private Tool ffprobe;
    private Album album;

    @BeforeEach
    void anAlbum() throws IOException {
        Tool.require("ffmpeg");
        ffprobe = Tool.require("ffprobe");
        album = take(0.6);
    }

    @Test
    void everyFileIsWhatFfprobeSays() throws Exception {
        run("out", 2);
        assertProbed("MP3-320-44.1/02 " + TITLE + ".mp3", "mp3", 44_100, 320_000, 320_000);
        assertProbed("MP3-V0-44.1/02 " + TITLE + ".mp3", "mp3", 44_100, 60_000, 320_000);
        assertProbed("AAC-256-44.1/02 " + TITLE + ".m4a", "aac", 44_100, 20_000, 300_000);
        assertProbed("OPUS-160-48/02 " + TITLE + ".opus", "opus", 48_000, 40_000, 260_000);
    }

    @Test
    void everyFileIsAsLongAsItsTrackAndTheJoinsFit() throws IOException {
        RenderReport report = run("out", 2);
        assertThat(report.lossy()).hasSize(KINDS.size());
        for (LossyDelivery lossy : report.lossy()) {
            assertThat(lossy.files()).hasSize(3).allMatch(LossyFile::isAsLong);
            assertThat(lossy.joins()).hasSize(2).allMatch(join -> join.gapSamples() == 0);
            assertThat(lossy.joins()).allMatch(join -> join.differenceDbfs() < join.programmeDbfs() - 12);
            assertThat(lossy.album().integratedLufs()).isCloseTo(lossy.source().integratedLufs(), within(0.2));
            for (LossyFile file : lossy.files()) {
                assertThat(file.gapless().primingSamples()).isPositive();
                assertThat(file.overSamples()).isZero();
                assertThat(file.tags()).isGreaterThan(7);
            }
        }
        assertThat(report.findings()).extracting(Finding::rule).doesNotContain(Rule.LOSSY_OVERS, Rule.LOSSY_LENGTH);
        JsonNode json = new JsonMapper().readTree(ReportJson.write(report));
        assertThat(json.path("with").get(0).asText()).startsWith("ffmpeg ");
        JsonNode file = json.path("lossy").get(3).path("files").get(0);
        assertThat(file.path("primingSamples").asInt()).isEqualTo(312);
        assertThat(file.path("decodedSamples").asLong())
                .isEqualTo(file.path("samples").asLong());
    }

    @Test
    void whatComesOutBeyondFullScaleIsAWarning() throws IOException {
        album = take(0.9999);
        List<Finding> findings = run("out", 2, "aac-256").findings();
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.LOSSY_OVERS)
                .isNotEmpty()
                .noneMatch(Finding::isError)
                .allMatch(finding -> finding.message().contains("beyond full scale"));
    }

    @Test
    void theSameProgramGivesTheSameBytesWithAnyNumberOfThreads() throws IOException {
        run("one", 1);
        run("three", 3);
        assertThat(contents("one")).hasSize(13).isEqualTo(contents("three"));
    }

    @Test
    void verifyKnowsTheFiles() throws IOException {
        run("out", 2, "opus-160");
        Path delivery = folder.resolve("out");
        assertThat(DeliveryProof.of(delivery, Job.unwatched()).findings()).isEmpty();
        Path touched = delivery.resolve("OPUS-160-48").resolve("02 " + TITLE + ".opus");
        Files.write(touched, new byte[1], StandardOpenOption.APPEND);
        assertThat(DeliveryProof.of(delivery, Job.unwatched()).findings())
                .hasSize(1)
                .allMatch(finding -> finding.message().contains("OPUS-160-48/02 " + TITLE + ".opus"));
    }

    private void assertProbed(String name, String codec, int rateHz, int leastRate, int mostRate) throws Exception {
        JsonNode root = new JsonMapper()
                .readTree(ffprobe.run(
                        "-v", "error", "-show_streams", "-show_format", "-of", "json", folder.resolve("out/" + name)));
        JsonNode sound = root.path("streams").get(0);
        assertThat(sound.path("codec_name").asText()).isEqualTo(codec);
        assertThat(sound.path("sample_rate").asInt()).isEqualTo(rateHz);
        assertThat(root.path("format").path("duration").asDouble()).isCloseTo(2.0, within(0.06));
        JsonNode rate = sound.has("bit_rate") ? sound : root.path("format");
        assertThat(rate.path("bit_rate").asInt()).isBetween(leastRate, mostRate);
        assertThat(root.path("streams")).as("sound and cover").hasSize(2);
        Map<String, String> tags = new HashMap<>();
        for (JsonNode holder : List.of(root.path("format").path("tags"), sound.path("tags"))) {
            holder.properties()
                    .forEach(tag -> tags.put(
                            tag.getKey().toLowerCase(Locale.ROOT),
                            tag.getValue().asText()));
        }
        assertThat(tags)
                .containsEntry("title", TITLE)
                .containsEntry("artist", "Müller")
                .containsEntry("album", "Années");
        assertThat(tags.get("track")).startsWith("2");
        assertThat(tags.getOrDefault("isrc", tags.get("tsrc"))).isEqualTo("AA6Q72600002");
        assertThat(tags.keySet()).anyMatch(key -> key.matches("replaygain_track_gain|r128_track_gain"));
    }

    private RenderReport run(String name, int threads) throws IOException {
        return run(name, threads, KINDS.toArray(String[]::new));
    }

    private RenderReport run(String name, int threads, String... kinds) throws IOException {
        List<TrackFormat> formats = Stream.of(kinds).map(TrackFormat::parse).toList();
        FfmpegEncoder encoder =
                FfmpegEncoder.of(formats, System.getenv(), () -> {}).orElseThrow();
        var wanted = new Deliverables(
                Optional.empty(),
                Optional.empty(),
                formats,
                Cutting.STANDARD,
                NamePattern.STANDARD,
                false,
                Dither.TPDF);
        var origin = new DeliveryRequest.Origin("test", List.of(), Optional.empty(), Instant.EPOCH);
        var request =
                new DeliveryRequest(album, folder.resolve(name), false, wanted, 16_384, List.of(), List.of(), origin);
        return Delivery.run(
                request.encodedBy(encoder, encoder.nameAndVersion()),
                source -> AudioFiles.open(Path.of(source.path())),
                new Job(threads, Progress.NONE));
    }

    private Map<String, List<Byte>> contents(String name) throws IOException {
        Map<String, List<Byte>> contents = new HashMap<>();
        try (Stream<Path> tree = Files.walk(folder.resolve(name))) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("report.json")) {
                    List<Byte> bytes = new ArrayList<>();
                    for (byte value : Files.readAllBytes(file)) {
                        bytes.add(value);
                    }
                    contents.put(folder.resolve(name).relativize(file).toString(), bytes);
                }
            }
        }
        return contents;
    }

    /** Three tracks of 2 s. */
    private Album take(double amplitude) throws IOException {
        List<Track> tracks = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            int[] tone = new int[2 * RATE_HZ];
            for (int i = 0; i < tone.length; i++) {
                long at = (number - 1L) * tone.length + i;
                tone[i] = (int) (32_767 * amplitude * Math.signum(Math.sin(2 * Math.PI * 220 * at / RATE_HZ)) * 0.7
                        + 32_767 * amplitude * 0.3 * Math.sin(2 * Math.PI * 3000 * at / RATE_HZ));
            }
            Path file = Files.write(folder.resolve(number + ".wav"), WavBytes.pcm16(RATE_HZ, tone, tone));
            Join join = number == 1 ? Join.Pause.STANDARD : new Join.Butt(Optional.empty());
            var source = new FileSourceIntake(() -> {}).take(file).source();
            tracks.add(Track.of(List.of(Clip.whole(source)), join)
                    .withTexts(text(Texts.NONE, TextField.TITLE, TITLE))
                    .withIsrc(Optional.of(new Isrc("AA6Q7260000" + number))));
        }
        Path cover = Files.write(folder.resolve("front.jpg"), Pictures.jpeg(640, 640));
        Texts texts = text(text(Texts.NONE, TextField.TITLE, "Années"), TextField.PERFORMER, "Müller");
        Album empty = Album.empty(SampleRate.CD).withTexts(texts).withTracks(tracks);
        return empty.withRelease(empty.release().withCover(Optional.of(cover.toString())));
    }

    private static Texts text(Texts texts, TextField field, String text) {
        return texts.with(Language.ENGLISH, field, text);
    }
}
