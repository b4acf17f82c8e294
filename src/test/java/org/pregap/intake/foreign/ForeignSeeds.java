package org.pregap.intake.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.pregap.testing.Cli;
import org.pregap.testing.WavBytes;

/** A file that another program decodes, to be broken elsewhere: the program's answer, and what is kept of it. */
public final class ForeignSeeds {
    private static final String ANSWER = """
            streams.stream.0.codec_name="tta"
            streams.stream.0.sample_fmt="s16"
            streams.stream.0.channels=2
            streams.stream.0.duration="0.002"
            streams.stream.0.tags.TITLE="A \\"title\\""
            format.format_name="tta"
            format.nb_streams=1
            format.tags.TSRC="AA6Q72600001"
            """;

    private final Path folder;
    private final Path source;

    private ForeignSeeds(Path folder) {
        this.folder = folder;
        this.source = folder.resolve("a.tta");
    }

    /** In a folder of their own, with programs that do nothing but hand on what lies there. */
    public static ForeignSeeds in(Path folder) throws IOException {
        var seeds = new ForeignSeeds(folder);
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.writeString(seeds.source, "whatever True Audio is");
        Files.writeString(seeds.answer(), ANSWER);
        Files.write(folder.resolve("sound.wav"), WavBytes.pcm16(44_100, new int[88], new int[88]));
        program(bin.resolve("ffprobe"), "exec /bin/cat '" + seeds.answer() + "'");
        program(
                bin.resolve("ffmpeg"),
                "for last; do :; done\nexec /bin/cp '" + folder.resolve("sound.wav") + "' \"${last#file:}\"");
        seeds.read();
        return seeds;
    }

    /** What the program says of the file. */
    public Path answer() {
        return folder.resolve("answer");
    }

    /** What is kept of it, by the end of the name: {@code .wav} for the sound, {@code .txt} for the note. */
    public Path kept(String ending) {
        return cached().filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    /** Opens the file to its end, by what is kept if that is right. */
    public void read() throws IOException {
        DecodedSource source = new ForeignFiles(environment()).open(this.source, "True Audio", () -> {});
        source.open(0).close();
        if (source.lengthSamples() != 88) {
            throw new AssertionError("not the sound that was decoded");
        }
    }

    /** As {@link #read}, with nothing kept. */
    public void readAnew() throws IOException {
        for (Path file : cached().toList()) {
            Files.delete(file);
        }
        read();
    }

    private Stream<Path> cached() {
        Path decoded = folder.resolve("cache/decoded");
        return Cli.namesIn(decoded).stream().map(decoded::resolve);
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH",
                folder.resolve("bin").toString(),
                "PREGAP_CACHE",
                folder.resolve("cache").toString());
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made a program");
        }
    }
}
