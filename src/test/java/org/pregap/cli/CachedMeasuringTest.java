package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.LoudFiles;
import org.pregap.workspace.cache.ResultCache;

/** What was measured before is found again, and changes no figure. */
class CachedMeasuringTest {
    @TempDir
    private Path folder;

    private Path kept;
    private ResultCache cache;
    private Path album;

    @BeforeEach
    void anAlbumOfCrossfades() throws IOException {
        kept = folder.resolve("cache");
        cache = ResultCache.in(kept);
        album = CoupledAlbums.random(folder, new SplittableRandom(11));
        Cli.ok("set", album, "rate=48000");
    }

    @Test
    void aSecondRunSaysTheSameFromTheCache() throws IOException {
        String anew = Cli.ok("measure", album, "--json").out();
        assertThat(measured(album)).isEqualTo(anew);
        assertThat(entries()).isEqualTo(3);
        ageEntries();
        assertThat(measured(album)).isEqualTo(anew);
        assertThat(agedEntries()).as("all were used").isZero();
    }

    @Test
    void withoutTheCacheNothingIsUsedOrKept() throws IOException {
        Cli.run(cache, "measure", album, "--no-cache");
        Cli.run(cache, "match", album, "--dry-run", "--no-cache");
        assertThat(kept).doesNotExist();
    }

    @Test
    void whatIsDamagedIsMeasuredAnew() throws IOException {
        String anew = measured(album);
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        ageEntries();
        assertThat(measured(album)).isEqualTo(anew);
        assertThat(agedEntries()).as("all were written again").isZero();
    }

    @Test
    void onlyTheTrackThatChangedIsMeasuredAnew() throws IOException {
        measured(album);
        Cli.ok("set", album, "--track", 2, "pause=2");
        Cli.ok("set", album, "--track", 3, "pause=2");
        measured(album);
        int before = entries();
        Cli.ok("set", album, "--track", 3, "gain_db=-1");
        assertThat(measured(album)).isEqualTo(Cli.ok("measure", album, "--json").out());
        assertThat(entries()).isEqualTo(before + 1);
    }

    /** The compact disc hears the album at another rate, whose peaks are kept as well. */
    @Test
    void matchingFindsTheSameGains() throws IOException {
        String anew = Cli.ok("match", album, "--dry-run", "--json").out();
        assertThat(matched()).isEqualTo(anew);
        int rounds = entries();
        ageEntries();
        assertThat(matched()).isEqualTo(anew);
        assertThat(entries()).isEqualTo(rounds);
        assertThat(agedEntries()).isZero();
    }

    @Test
    void aSourceThatIsNotTheOneTakenInIsNeverFoundInTheCache() throws IOException {
        measured(album);
        Path source = folder.resolve(album.getFileName() + ".1.wav");
        FileTime changed = Files.getLastModifiedTime(source);
        byte[] bytes = Files.readAllBytes(source);
        for (int i = 44; i < bytes.length; i++) {
            bytes[i] = 0;
        }
        Files.write(source, bytes);
        Files.setLastModifiedTime(source, changed);
        assertThat(measured(album)).isEqualTo(Cli.ok("measure", album, "--json").out());
    }

    @Test
    void filesAreMeasuredEachTime() throws IOException {
        measured(LoudFiles.noise(folder.resolve("loud.wav"), 5, 3, 0.5));
        assertThat(kept).doesNotExist();
    }

    private String measured(Path what) {
        return Cli.run(cache, "measure", what, "--json").endedWell().out();
    }

    private String matched() {
        return Cli.run(cache, "match", album, "--dry-run", "--json").endedWell().out();
    }

    private int entries() throws IOException {
        return count(FileTime.fromMillis(Long.MAX_VALUE));
    }

    private void ageEntries() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            }
        }
    }

    private int agedEntries() throws IOException {
        return count(FileTime.fromMillis(1));
    }

    private int count(FileTime before) throws IOException {
        int count = 0;
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                count += Files.getLastModifiedTime(file).compareTo(before) < 0 ? 1 : 0;
            }
        }
        return count;
    }
}
