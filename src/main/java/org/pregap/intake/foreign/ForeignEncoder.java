package org.pregap.intake.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pregap.intake.foreign.RunningProgram.Patience;
import org.pregap.intake.foreign.RunningProgram.Task;
import org.pregap.io.FormatException;

/**
 * The {@code ffmpeg} that is here, as one that encodes and decodes again. Safe for use by several threads.
 *
 * <p>What it makes depends on its version and on nothing else: it works on one thread, and writes neither dates nor chance
 * numbers.
 */
public final class ForeignEncoder {
    private static final int IDLE_MS = 60_000;
    private static final int OLDEST_MAJOR = 4;
    private static final int ROOM_BYTES = 1 << 20;
    private static final long MOST_BYTES = 64L << 30;
    private static final int MOST_ANSWER_BYTES = 4 << 20;
    private static final Pattern VERSION = Pattern.compile("ffmpeg version (\\S+)");
    private static final Pattern MAJOR = Pattern.compile("n?(\\d{1,6})\\..*");
    private static final Pattern ENCODER = Pattern.compile("(?m)^ A[.A-Z]{5} (\\S+)");

    private final String program;
    private final String version;
    private final Set<String> encoders;
    private final int idleMs;

    private ForeignEncoder(String program, String version, Set<String> encoders, int idleMs) {
        this.program = program;
        this.version = version;
        this.encoders = encoders;
        this.idleMs = idleMs;
    }

    /**
     * Looks for the program and asks it what it is.
     *
     * @param environment the environment's variables
     * @param wanted what it is needed for, for errors
     * @param check is called often and may throw to end the work
     * @throws FormatException if there is none, it does not answer, or it is older than version 4
     */
    public static ForeignEncoder find(Map<String, String> environment, String wanted, Runnable check)
            throws IOException {
        return find(environment, wanted, IDLE_MS, check);
    }

    /** @param idleMs after which a program that writes nothing is given up */
    public static ForeignEncoder find(Map<String, String> environment, String wanted, int idleMs, Runnable check)
            throws IOException {
        String program = new Programs(environment)
                .find("ffmpeg")
                .map(Path::toString)
                .orElseThrow(() -> new FormatException(
                        wanted,
                        "",
                        "needs ffmpeg, which encodes it for Pregap, and there is none on the PATH; "
                                + ForeignFiles.INSTALL));
        var asked = new ForeignEncoder(program, "", Set.of(), idleMs);
        String version = first(VERSION, asked.answer(wanted, check, "-version")).orElse("of an unknown version");
        requireNew(version, program, wanted);
        String all = asked.answer(wanted, check, "-hide_banner", "-encoders");
        Set<String> encoders =
                ENCODER.matcher(all).results().map(m -> m.group(1)).collect(Collectors.toSet());
        return new ForeignEncoder(program, version, encoders, idleMs);
    }

    private static void requireNew(String version, String program, String wanted) throws FormatException {
        Matcher major = MAJOR.matcher(version);
        if (major.matches() && Integer.parseInt(major.group(1)) < OLDEST_MAJOR) {
            throw new FormatException(
                    wanted,
                    "",
                    "needs ffmpeg " + OLDEST_MAJOR + " or newer, and " + program + " is " + version + "; "
                            + ForeignFiles.INSTALL);
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Such as {@code ffmpeg 5.1.6}. */
    public String nameAndVersion() {
        return "ffmpeg " + version;
    }

    /**
     * Whether it can encode.
     *
     * @throws FormatException if it was built without that encoder
     */
    public void require(String encoder, String wanted) throws FormatException {
        if (!encoders.contains(encoder)) {
            throw new FormatException(
                    wanted,
                    "",
                    "needs the encoder " + encoder + ", without which " + program + " (" + version
                            + ") was built; install an ffmpeg that has it");
        }
    }

    private String answer(String wanted, Runnable check, String... question) throws IOException {
        Path folder = Files.createTempDirectory("pregap-ask");
        Path answer = folder.resolve("answer");
        Path talk = folder.resolve("talk");
        try {
            List<String> command = new ArrayList<>(List.of(program));
            command.addAll(List.of(question));
            new RunningProgram(new Task(wanted, "encode"), answer, talk, new Patience(idleMs, MOST_ANSWER_BYTES), check)
                    .run(command, ProcessBuilder.Redirect.to(answer.toFile()));
            return new String(Files.readAllBytes(answer), StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(answer);
            Files.deleteIfExists(talk);
            Files.deleteIfExists(folder);
        }
    }

    /**
     * Encodes a WAV file.
     *
     * @param name of what comes of it, for errors
     * @param arguments that say how
     * @param check is called often and may throw to end the work
     * @throws FormatException if the program fails, hangs, or leaves no file
     * @throws IOException if there is no room for it
     */
    public void encode(Path wav, Path file, String name, List<String> arguments, Runnable check) throws IOException {
        List<String> command = command(wav, "-f", "wav");
        command.addAll(arguments);
        command.addAll(List.of("-y", Probe.url(file)));
        run(new Task(name, "encode"), command, file, check);
    }

    /** Decodes a file to a WAV file of 32-bit numbers; errors as {@link #encode}. */
    public void decode(Path file, Path wav, String name, Runnable check) throws IOException {
        List<String> command = command(file);
        command.addAll(List.of("-c:a", "pcm_f32le", "-rf64", "auto", "-f", "wav", "-y", Probe.url(wav)));
        run(new Task(name, "decode"), command, wav, check);
    }

    private List<String> command(Path input, String... about) {
        List<String> command = new ArrayList<>(List.of(program, "-nostdin", "-hide_banner", "-v", "error", "-xerror"));
        command.addAll(List.of("-protocol_whitelist", "file,pipe", "-threads", "1"));
        command.addAll(List.of(about));
        command.addAll(List.of("-i", Probe.url(input), "-map", "0:a:0", "-map_metadata", "-1", "-threads", "1"));
        command.addAll(List.of("-fflags", "+bitexact", "-flags:a", "+bitexact"));
        return command;
    }

    private void run(Task task, List<String> command, Path output, Runnable check) throws IOException {
        Path talk = Files.createTempFile(
                Objects.requireNonNull(output.toAbsolutePath().getParent()), "talk-", "");
        try {
            new RunningProgram(task, output, talk, new Patience(idleMs, MOST_BYTES), check)
                    .run(command, ProcessBuilder.Redirect.DISCARD);
            if (!Files.isRegularFile(output) || Files.size(output) == 0) {
                throw new FormatException(task.subject(), "", "ffmpeg says that it is done, but it made no file");
            }
        } catch (FormatException failed) {
            requireRoom(talk);
            throw failed;
        } finally {
            Files.deleteIfExists(talk);
        }
    }

    /** Not all programs say that they failed for want of room; here it shows. */
    private static void requireRoom(Path trial) throws IOException {
        Files.write(trial, new byte[ROOM_BYTES]);
    }
}
