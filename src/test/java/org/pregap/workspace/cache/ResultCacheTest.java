package org.pregap.workspace.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;
import org.pregap.testing.Cli;
import org.pregap.testing.Damage;
import org.pregap.testing.ForAll;

class ResultCacheTest {
    private static final CacheKey KEY = new CacheKey("test-1", "a sound");

    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsThereForAnother() throws IOException {
        ResultCache.in(folder.resolve("deep/cache")).put(KEY, bytes("result"));
        ResultCache other = ResultCache.in(folder.resolve("deep/cache"));
        assertThat(text(other.get(KEY))).contains("result");
        assertThat(other.get(new CacheKey("test-1", "another sound"))).isEmpty();
        assertThat(other.get(new CacheKey("test-2", "a sound"))).isEmpty();
        assertThat(Cli.namesIn(folder.resolve("deep/cache"))).hasSize(1);
    }

    @Test
    void theEnvironmentSaysWhereItLies() {
        Map<String, String> all = Map.of("PREGAP_CACHE", "/own", "XDG_CACHE_HOME", "/xdg", "HOME", "/home/me");
        assertThat(CacheFolder.of(all)).contains(new CacheFolder(Path.of("/own")));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/xdg", "HOME", "/home/me")))
                .contains(new CacheFolder(Path.of("/xdg/pregap")));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative", "HOME", "/home/me")))
                .contains(new CacheFolder(Path.of("/home/me/.cache/pregap")));
        assertThat(CacheFolder.of(Map.of("PREGAP_CACHE", ""))).isEmpty();
    }

    @Test
    void withoutAPlaceNothingIsKeptAndNothingFails() {
        ResultCache none = ResultCache.of(Map.of());
        none.put(KEY, bytes("result"));
        assertThat(none.get(KEY)).isEmpty();
    }

    @Test
    void aPlaceThatIsNoFolderFailsNobody() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        ResultCache cache = ResultCache.in(file);
        cache.put(KEY, bytes("result"));
        assertThat(cache.get(KEY)).isEmpty();
        assertThat(Files.readString(file)).isEqualTo("no folder");
    }

    @Test
    void aDamagedEntryIsNotThere() throws IOException {
        ResultCache cache = ResultCache.in(folder);
        cache.put(KEY, bytes("a result that is long enough to be damaged"));
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        ForAll.forAll(500, random -> Damage.mutate(whole, random), damaged -> {
            Files.write(file, damaged);
            Optional<byte[]> result = cache.get(KEY);
            assertThat(result.isPresent()).isEqualTo(Arrays.equals(whole, damaged));
            assertThat(Files.exists(file)).isEqualTo(result.isPresent());
        });
    }

    @Test
    void anEntryUnderTheNameOfAnotherIsNotBelieved() throws IOException {
        ResultCache cache = ResultCache.in(folder);
        cache.put(KEY, bytes("result"));
        CacheKey other = new CacheKey("test-1", "another sound");
        Files.copy(onlyFile(), new CacheFolder(folder).file(other));
        assertThat(cache.get(other)).isEmpty();
        assertThat(text(cache.get(KEY))).contains("result");
    }

    @Test
    void whatWasNotUsedForLongestGoesWhenItIsFull() throws IOException {
        ResultCache cache = ResultCache.in(folder, 10_000);
        Files.writeString(folder.resolve("not ours"), "x".repeat(20_000));
        List<CacheKey> keys = List.of(key("a"), key("b"), key("c"));
        for (int i = 0; i < 3; i++) {
            cache.put(keys.get(i), new byte[3000]);
            Files.setLastModifiedTime(new CacheFolder(folder).file(keys.get(i)), FileTime.fromMillis(1000L * i));
        }
        assertThat(cache.get(keys.get(0))).isPresent(); // used now, so the second is the oldest
        cache.put(key("d"), new byte[3000]);
        assertThat(cache.get(keys.get(1))).isEmpty();
        assertThat(cache.get(keys.get(0))).isPresent();
        assertThat(cache.get(key("d"))).isPresent();
        assertThat(folder.resolve("not ours")).exists();
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenGoes() throws IOException {
        Path left = Files.write(folder.resolve("new-1.part"), new byte[10]);
        Files.setLastModifiedTime(left, FileTime.fromMillis(0));
        Path fresh = Files.write(folder.resolve("new-2.part"), new byte[10]);
        ResultCache.in(folder).put(KEY, bytes("result"));
        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void manyAtOnceDoNoHarm() throws IOException {
        var random = new SplittableRandom(1);
        byte[] result = new byte[50_000];
        random.nextBytes(result);
        ResultCache first = ResultCache.in(folder, 300_000);
        ResultCache second = ResultCache.in(folder, 300_000);
        OrderedWork.run(
                new Job(4, (step, done, total) -> {}), 400, () -> new Worker(List.of(first, second), result), found -> {
                    assertThat(found.orElse(result)).isEqualTo(result);
                });
    }

    /** Puts and gets in turn, as two programs on one folder do. */
    private static final class Worker implements OrderedWork.Producer<Optional<byte[]>> {
        private final List<ResultCache> caches;
        private final byte[] result;

        Worker(List<ResultCache> caches, byte[] result) {
            this.caches = caches;
            this.result = result;
        }

        @Override
        public Optional<byte[]> produce(long number) {
            ResultCache cache = caches.get((int) number % 2);
            CacheKey key = key("sound " + number % 9);
            cache.put(key, result);
            return cache.get(key);
        }

        @Override
        public void close() {}
    }

    private Path onlyFile() throws IOException {
        return folder.resolve(Cli.namesIn(folder).get(0));
    }

    private static CacheKey key(String facts) {
        return new CacheKey("test-1", facts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> text(Optional<byte[]> bytes) {
        return bytes.map(found -> new String(found, StandardCharsets.UTF_8));
    }
}
