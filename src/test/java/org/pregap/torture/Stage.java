package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pregap.testing.Cli;
import org.pregap.testing.Tones;

/**
 * A folder with an album of three tracks that are dithered, converted and joined, whose rendering takes some time but not
 * long. Sources lie in {@code audio}, the album file and deliveries in {@code work}, logs in the folder itself.
 */
final class Stage {
    private static final int CD_FRAMES_EACH = 450;

    final Path folder;
    final Path audio;
    final Path work;
    final Path album;
    final Path out;
    private final Map<String, String> soundBefore;

    private Stage(Path folder) throws IOException {
        this.folder = folder;
        audio = Files.createDirectories(folder.resolve("audio"));
        work = Files.createDirectories(folder.resolve("work"));
        album = work.resolve("album.pregap");
        out = work.resolve("out");
        for (int track = 1; track <= 3; track++) {
            Tones.wavOfCdFrames(sound(track), track, CD_FRAMES_EACH);
        }
        soundBefore = Tree.digests(audio);
    }

    static Stage in(Path folder) throws IOException {
        var stage = new Stage(folder);
        require(Cli.run(stage.makes("Old")));
        require(Cli.run("set", stage.album, "gain_db=-1.5", "dither=tpdf"));
        require(Cli.run("set", stage.album, "--track", 2, "crossfade=1"));
        return stage;
    }

    Path sound(int track) {
        return audio.resolve(track + ".wav");
    }

    /** The arguments that make the album anew. */
    Object[] makes(String title) {
        return new Object[] {"new", album, sound(1), sound(2), sound(3), "--replace", "--title", title};
    }

    /** The arguments that render it. */
    Object[] renders(Object... more) {
        return rendersTo(out, more);
    }

    Object[] rendersTo(Path destination, Object... more) {
        Object[] command = {"render", album, "--to", destination, "--ddp", "--tracks", "wav24"};
        Object[] all = Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return all;
    }

    boolean soundIsUntouched() throws IOException {
        return Tree.digests(audio).equals(soundBefore);
    }

    /** What lies beside the album and was not asked for. */
    Set<String> strays(String... wanted) {
        Set<String> names = new HashSet<>(Cli.namesIn(work));
        names.removeAll(List.of(wanted));
        return names;
    }

    /** Whether a folder is a delivery that can be sent. */
    static boolean isSound(Path delivery) {
        return Files.isDirectory(delivery) && Cli.run("verify", delivery).code() == 0;
    }

    static void require(Cli.Result result) {
        Subjects.require(result.code() == 0, result.toString());
    }
}
