package org.pregap.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.pregap.analysis.LoudnessMeter;
import org.pregap.analysis.MeasurementBytes;
import org.pregap.analysis.MonoAs;
import org.pregap.format.cdtext.CdTextSeeds;
import org.pregap.intake.foreign.ForeignSeeds;
import org.pregap.io.FormatException;
import org.pregap.parallel.Job;
import org.pregap.project.AlbumFile;
import org.pregap.testing.Cli;
import org.pregap.testing.MemorySources;
import org.pregap.testing.RandomAlbums;
import org.pregap.testing.Tones;
import org.pregap.time.SampleRate;
import org.pregap.workspace.AlbumTemplate;
import org.pregap.workspace.cache.CacheKey;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.ddp.DdpProfile;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.loudness.PlatformSeeds;
import org.pregap.workspace.settings.SettingsFile;

/** Every reader of Pregap's. Another one is another line here, or in {@link AudioSubjects}. */
final class Subjects {
    private static final int LONGEST_OUTPUT = 4_000_000;

    private final Path root;
    private final List<Subject> all = new ArrayList<>();

    private Subjects(Path root) {
        this.root = root;
    }

    /** Fills the folder with what they read. */
    static List<Subject> in(Path root) throws IOException {
        var subjects = new Subjects(root);
        subjects.all.addAll(AudioSubjects.in(Files.createDirectories(root.resolve("audio"))));
        subjects.all.addAll(LossySubjects.in(Files.createDirectories(root.resolve("lossy"))));
        subjects.albums();
        subjects.smallTexts();
        subjects.results();
        subjects.foreign();
        subjects.masters();
        return List.copyOf(subjects.all);
    }

    private void albums() throws IOException {
        Path folder = Files.createDirectories(root.resolve("albums"));
        List<byte[]> albums = new ArrayList<>();
        for (int seed = 1; seed <= 12; seed++) {
            albums.add(bytes(AlbumFile.write(RandomAlbums.any(new SplittableRandom(seed)), folder)));
        }
        albums.add(Files.readAllBytes(Path.of("samples/sample.pregap")));
        Path album = folder.resolve("album.pregap");
        all.add(Subject.of("album file", album, albums, AlbumFile::load));
        all.add(Subject.of("album file, laid out", album, albums, file -> command("info", file, "--json")));
        all.add(Subject.of("album file, checked", album, albums, file -> command("check", file)));
        String sample = Files.readString(Path.of("samples/sample.pregap"));
        String newer = sample.replaceFirst("\"version\": [0-9]+", "\"version\": 99, \"unheard\": {\"of\": [1, null]}");
        all.add(Subject.of("album file of a newer Pregap", album, List.of(bytes(newer)), Subjects::newer));
        Tones.wavOfCdFrames(folder.resolve("1.wav"), 1, 300);
        Tones.wavOfCdFrames(folder.resolve("2.wav"), 2, 300);
        byte[] sheet = bytes("""
                file;title;title[ja];isrc;pause;crossfade;gapless;mark;head_space;gain_db;trim_start;fade_in;indexes;flags
                1.wav;"One; ""two"", more";\u96E8;AA6Q72600001;3;;;;;-1,5;0,25;0,5 equal-power;1 2;
                2.wav;Two;;AA6Q72600002;;1 linear;;middle;;;;;;DCP
                1.wav;Three;\u96EA;;;;yes;;;;;;;PRE
                2.wav;Four;;;1,01;;;;5f;;;;;
                """);
        byte[] plain = bytes("file,title,hidden\n1.wav,,yes\n2.wav,\"A, b\",\n1.wav,Last,\n");
        all.add(Subject.of(
                "sheet",
                folder.resolve("sheet.csv"),
                List.of(sheet, plain),
                file -> command("new", folder.resolve("made.pregap"), "--replace", "--sheet", file)));
    }

    /** Refused as such, which is right, or broken in any other way. */
    private static void newer(Path file) throws IOException {
        try {
            AlbumFile.load(file);
        } catch (FormatException refused) {
            if (!refused.reason().contains("by a newer Pregap")) {
                throw refused;
            }
        }
    }

    private void smallTexts() throws IOException {
        Path folder = Files.createDirectories(root.resolve("texts"));
        byte[] template = bytes("{\"pause\": \"3\", \"label\": \"House\", \"dither\": \"tpdf\", \"language\": \"de\"}");
        all.add(Subject.of(
                "template",
                folder.resolve("house.json"),
                List.of(template),
                file -> AlbumTemplate.load("" + file, root)));
        byte[] settings = bytes("{\"files.recent\": \"/a.pregap\\n/b.pregap\", \"window.bounds\": \"1 2 3 4\"}");
        all.add(Subject.of("settings", folder.resolve("settings.json"), List.of(settings), Subjects::settings));
        byte[] platforms = Files.readAllBytes(PlatformSeeds.right());
        byte[] profile = bytes(
                "{\"notes\": \"n\", \"dialect\": \"hofa\", \"isrcPlacement\": \"every\", \"checksum\": \"md5,crc32\","
                        + " \"files\": {\"pq\": \"PQ\", \"cdtext\": \"TEXT\"}, \"cdTextCodes\": true}");
        byte[] plant = Files.readAllBytes(Path.of("templates/profiles/plant.json"));
        all.add(Subject.of(
                "profile",
                folder.resolve("profile.json"),
                List.of(profile, plant),
                file -> DdpProfile.read("" + file, root)));
        all.add(Subject.of("platforms", folder.resolve("p.json"), List.of(platforms), PlatformSeeds::read));
    }

    private static void settings(Path file) {
        try (var jobs = new Jobs(Runnable::run, 1);
                SettingsFile settings = SettingsFile.in(file.resolveSibling(""), jobs)) {
            require(settings.get("files.recent").orElse("").length() < LONGEST_OUTPUT, "too long");
        }
    }

    /** What lies in the cache: entries, and what is in them. */
    private void results() throws IOException {
        Path folder = Files.createDirectories(root.resolve("cache"));
        ResultCache cache = ResultCache.in(folder);
        var key = new CacheKey("test-1", "a sound");
        byte[] result = new byte[300];
        cache.put(key, result);
        Path entry = folder.resolve(Cli.namesIn(folder).get(0));
        all.add(Subject.among(
                "cache entry",
                entry,
                file -> require(
                        cache.get(key).map(found -> found.length).orElse(result.length) == result.length,
                        "not what was kept")));
        var sources = new MemorySources(SampleRate.CD);
        var sound = sources.open(sources.addInts("noise", Tones.noise(3, 30_000)));
        byte[] measured = MeasurementBytes.write(LoudnessMeter.measure(sound, MonoAs.DUAL, Job.unwatched()));
        all.add(Subject.of("stored measurement", folder.resolve("m.bin"), List.of(measured), file -> {
            var loudness = MeasurementBytes.read(Files.readAllBytes(file)).loudness();
            require(!Double.isNaN(loudness.integratedLufs()), "loudness that is no number");
        }));
        all.add(WaveformSubject.in(folder.resolve("w.bin"), sound));
    }

    /** What ffmpeg decoded, and what ffprobe says. */
    private void foreign() throws IOException {
        ForeignSeeds seeds = ForeignSeeds.in(root.resolve("foreign"));
        all.add(Subject.among("decoded sound", seeds.kept(".wav"), file -> seeds.read()));
        all.add(Subject.among("note of decoded sound", seeds.kept(".txt"), file -> seeds.read()));
        ForeignSeeds asked = ForeignSeeds.in(root.resolve("asked"));
        all.add(Subject.among("answer of ffprobe", asked.answer(), file -> asked.readAnew()));
    }

    private void masters() throws IOException {
        Path folder = Files.createDirectories(root.resolve("delivery"));
        Path album = folder.resolve("album.pregap");
        Tones.wavOfCdFrames(folder.resolve("1.wav"), 1, 330);
        command("new", album, folder.resolve("1.wav"), folder.resolve("1.wav"), "--title", "Torture");
        command("set", album, "upc=2026000000015", "master_id=ID 1");
        command("set", album, "--track", 2, "title=Two", "isrc=AA6Q72600002", "indexes=1 2");
        for (String dialect : List.of("recommended", "cue2ddp")) {
            Path out = folder.resolve(dialect);
            command("render", album, "--to", out, "--ddp", "--dialect", dialect, "--tracks", "wav16");
            for (String name : Cli.namesIn(out.resolve("DDP"))) {
                Path file = out.resolve("DDP").resolve(name);
                String title = "DDP " + dialect + " " + name;
                all.add(Subject.among(title, file, broken -> command("verify", out)));
                if (!name.equals("IMAGE.DAT")) {
                    all.add(Subject.among(title + ", shown", file, broken -> command("info", out)));
                }
            }
            all.add(Subject.among(dialect + " report", out.resolve("report.json"), file -> command("verify", out)));
        }
        Subject texts = Subject.of(
                "CD-Text",
                root.resolve("CDTEXT.BIN"),
                CdTextSeeds.some(),
                file -> CdTextSeeds.read(Files.readAllBytes(file)));
        all.add(texts);
        all.add(texts.repaired(CdTextSeeds::repaired));
    }

    /** @throws FormatException if the command refuses what it is given */
    private static void command(Object... arguments) throws FormatException {
        Cli.Result end = Cli.run(arguments);
        require(end.code() >= 0 && end.code() <= 4, end.toString());
        require(end.out().length() + end.err().length() < LONGEST_OUTPUT, "endless output");
        if (end.code() > 1) {
            throw new FormatException("exit code " + end.code(), "", end.err());
        }
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
