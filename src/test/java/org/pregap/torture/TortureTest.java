package org.pregap.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.io.FormatException;

/** A little of every torture that does not take long; all of it is for {@code src/test/scripts/torture}. */
@Tag("interop")
class TortureTest {
    @TempDir
    private Path folder;

    @Test
    void brokenFilesGiveAResultOrASentence() throws Exception {
        assertThat(found(new Mutations(), 300)).isEmpty();
    }

    @Test
    void whatIsKilledIsOldOrNewAndCanBeCalledAgain() throws Exception {
        assertThat(found(new Kills(), 2)).isEmpty();
    }

    @Test
    void aFullDiskIsNamedAndNothingLiesAbout() throws Exception {
        assertThat(found(new Disk(), 1)).isEmpty();
    }

    private List<String> found(Part part, int count) throws IOException, InterruptedException {
        var order = new Part.Order(folder, folder.resolve("faults"), count, 7, 0, List.of(), System.nanoTime());
        return part.run(order).found();
    }

    @Test
    void oneNumberIsOneCaseAndAnotherIsAnother() {
        byte[] right = new byte[300];
        new SplittableRandom(1).nextBytes(right);
        Set<List<Byte>> cases = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            byte[] once = Mutation.of(right, new byte[50], new SplittableRandom(seed));
            assertThat(Mutation.of(right, new byte[50], new SplittableRandom(seed)))
                    .isEqualTo(once);
            List<Byte> bytes = new ArrayList<>();
            for (byte each : once) {
                bytes.add(each);
            }
            cases.add(bytes);
        }
        assertThat(cases).hasSizeGreaterThan(95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bug", "error", "mute"})
    void whatIsNotLegalIsFound(String end) throws InterruptedException {
        try (var guard = new Guard()) {
            assertThat(guard.fault(() -> endAs(end))).isPresent();
            assertThat(guard.fault(() -> {
                        throw new FormatException("a.wav", "", "is damaged");
                    }))
                    .isEmpty();
        }
    }

    private static void endAs(String end) throws IOException {
        switch (end) {
            case "bug" -> throw new IllegalStateException("a bug");
            case "error" -> throw new StackOverflowError();
            case "mute" -> throw new IOException();
            default -> throw new AssertionError(end);
        }
    }
}
