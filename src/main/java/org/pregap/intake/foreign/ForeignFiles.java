package org.pregap.intake.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.audio.AudioSource;
import org.pregap.format.wav.WavReader;
import org.pregap.intake.foreign.DecodedFolder.Entry;
import org.pregap.intake.foreign.RunningProgram.Patience;
import org.pregap.intake.foreign.RunningProgram.Task;
import org.pregap.io.CacheHome;
import org.pregap.io.FileDigest;
import org.pregap.io.FormatException;

/** Opens files by having {@code ffmpeg} decode them into the cache. Safe for use by several threads. */
public final class ForeignFiles {
    /** How somebody comes to have it. */
    static final String INSTALL =
            "install ffmpeg (Linux: the package ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg)";

    private static final int IDLE_MS = 30_000;

    /** More than ten hours of stereo at 192 kHz. */
    private static final long MOST_SOUND_BYTES = 64L << 30;

    private static final long MOST_CACHE_BYTES = 32L << 30;

    private final Programs programs;
    private final Optional<DecodedFolder> folder;
    private final int idleMs;

    /** What was opened before, so that neither file is digested again while it stays as it is. */
    private final Map<Path, Known> known = new HashMap<>();

    private record Stamp(long bytes, FileTime modified) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    private record Known(Stamp source, Entry entry, long wavBytes) {}

    /** @param environment the environment's variables */
    public ForeignFiles(Map<String, String> environment) {
        this(environment, IDLE_MS);
    }

    ForeignFiles(Map<String, String> environment, int idleMs) {
        this.programs = new Programs(environment);
        this.folder =
                CacheHome.of(environment).map(home -> new DecodedFolder(home.resolve("decoded"), MOST_CACHE_BYTES));
        this.idleMs = idleMs;
    }

    /**
     * Whether files of a kind can be decoded here.
     *
     * @throws FormatException if there is no {@code ffmpeg}, with what to do about it
     */
    public void requireProgram(Path file, String kind) throws FormatException {
        program(file, kind, "ffmpeg");
    }

    private String program(Path file, String kind, String name) throws FormatException {
        return programs.find(name)
                .map(Path::toString)
                .orElseThrow(() -> new FormatException(
                        file.toString(),
                        "",
                        "is " + kind + ", which " + name + " decodes for Pregap, and there is none on the PATH;" + " "
                                + INSTALL + ", or make a WAV of it"));
    }

    /**
     * Opens a file; the first time, or where what was decoded is gone or damaged, it is decoded.
     *
     * @param kind what it seems to be, for people
     * @param check is called often and may throw to end the work
     * @throws FormatException if it cannot be decoded
     */
    public DecodedSource open(Path file, String kind, Runnable check) throws IOException {
        Entry entry = entry(file, kind, check);
        return new DecodedSource(
                WavReader.open(entry.wav()), entry.probe().tags(), entry.probe().coding());
    }

    private Entry entry(Path file, String kind, Runnable check) throws IOException {
        Stamp stamp = Stamp.of(file);
        Optional<Known> before = before(file, stamp);
        if (before.isPresent()) {
            return before.get().entry();
        }
        DecodedFolder cache = folder.orElseThrow(() -> new FormatException(
                file.toString(), "", "is decoded into a cache, and there is none; set PREGAP_CACHE to a folder"));
        String digest = FileDigest.sha256(file, read -> check.run());
        Optional<Entry> found = cache.find(digest, check);
        Entry entry = found.isPresent() ? found.get() : decode(file, kind, digest, cache, check);
        remember(file, new Known(stamp, entry, Files.size(entry.wav())));
        return entry;
    }

    private synchronized Optional<Known> before(Path file, Stamp stamp) throws IOException {
        Known found = known.get(file.toAbsolutePath());
        boolean valid = found != null
                && found.source().equals(stamp)
                && Files.isRegularFile(found.entry().wav())
                && Files.size(found.entry().wav()) == found.wavBytes();
        return valid ? Optional.ofNullable(found) : Optional.empty();
    }

    private synchronized void remember(Path file, Known found) {
        known.put(file.toAbsolutePath(), found);
    }

    private Entry decode(Path file, String kind, String digest, DecodedFolder cache, Runnable check)
            throws IOException {
        String ffmpeg = program(file, kind, "ffmpeg");
        String ffprobe = program(file, kind, "ffprobe");
        Path wav = cache.newPart(".part");
        Path talk = cache.newPart(".talk");
        Path answer = cache.newPart(".answer");
        try {
            var task = new Task(file.toString(), "decode");
            List<String> ask = new ArrayList<>(List.of(ffprobe));
            ask.addAll(Probe.arguments(file));
            new RunningProgram(task, answer, talk, new Patience(idleMs, 4 << 20), check)
                    .run(ask, ProcessBuilder.Redirect.to(answer.toFile()));
            String probed = Probe.completed(file, new String(Files.readAllBytes(answer), StandardCharsets.UTF_8));
            Probe probe = Probe.parse(probed);
            probe.require(file);
            StatedLength.requireEnd(file, probe);
            var decoder = new RunningProgram(task, wav, talk, new Patience(idleMs, MOST_SOUND_BYTES), check);
            decoder.run(command(ffmpeg, file, probe, wav), ProcessBuilder.Redirect.DISCARD);
            AudioSource sound = sound(file, wav);
            Optional<StatedLength> stated = StatedLength.of(file, probe);
            if (stated.isPresent()) {
                stated.get().require(file, sound, decoder.lastWords());
            }
            return cache.keep(digest, wav, probed, check);
        } catch (FormatException | NoSuchFileException failed) {
            cache.requireRoom();
            throw failed;
        } finally {
            Files.deleteIfExists(wav);
            Files.deleteIfExists(talk);
            Files.deleteIfExists(answer);
        }
    }

    /** What is kept would be found again whenever the file is wanted. */
    private static AudioSource sound(Path file, Path wav) throws IOException {
        try {
            return WavReader.open(wav);
        } catch (FormatException unreadable) {
            throw new FormatException(file.toString(), "", "ffmpeg found no sound in it that can be read");
        }
    }

    private static List<String> command(String ffmpeg, Path file, Probe probe, Path wav) {
        List<String> command = new ArrayList<>(List.of(ffmpeg, "-nostdin", "-hide_banner", "-v", "error", "-xerror"));
        if (!probe.coding().lossy()) {
            // Lossy files whose checks fail here and there are common, and sound as their makers heard them.
            command.addAll(List.of("-err_detect", "crccheck+explode"));
        }
        command.addAll(List.of("-protocol_whitelist", "file,pipe", "-i", Probe.url(file), "-map", "0:a:0"));
        command.addAll(List.of("-map_metadata", "-1", "-c:a", probe.words()));
        command.addAll(List.of("-rf64", "auto", "-f", "wav", "-y", Probe.url(wav)));
        return command;
    }
}
