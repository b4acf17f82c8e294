package org.pregap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.pregap.testing.Cli;
import org.pregap.testing.LoudFiles;

/** Albums whose tracks sound together at their joins. */
final class CoupledAlbums {
    private CoupledAlbums() {}

    /** Three tracks of different levels, every join a crossfade or gapless, rarely a pause. */
    static Path random(Path folder, SplittableRandom random) {
        try {
            Path made = folder.resolve("r" + random.nextInt(1_000_000) + ".pregap");
            List<Object> arguments = new ArrayList<>(List.of("new", made));
            for (int number = 1; number <= 3; number++) {
                double click = random.nextBoolean() ? random.nextDouble(0.3, 1) : 0;
                Path file = folder.resolve(made.getFileName() + "." + number + ".wav");
                arguments.add(LoudFiles.noise(
                        file, random.nextInt(), 44_100, random.nextDouble(6, 9), random.nextDouble(0.03, 0.9), click));
            }
            Cli.ok(arguments.toArray());
            for (int number = 2; number <= 3; number++) {
                String mark = List.of("start", "middle", "end").get(random.nextInt(3));
                if (random.nextInt(4) > 0) {
                    Cli.ok("set", made, "--track", number, "crossfade=" + (1 + random.nextInt(3)), "mark=" + mark);
                } else {
                    Cli.ok("set", made, "--track", number, "gapless=yes");
                }
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
