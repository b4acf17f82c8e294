package org.pregap.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.pregap.format.ddp.DdpChecksums.Algorithm;
import org.pregap.format.ddp.ImageSums;
import org.pregap.io.FileDigest;
import org.pregap.parallel.Conveyor;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;

/** The checksums of the files in a folder; reads each file once, whatever number of sums is asked of it. */
final class FileSums {
    private static final String NO_FILE = "(no file)";
    private static final int BLOCK_BYTES = 1 << 18;
    private static final int WAITING_BLOCKS = 8;

    private final Path folder;
    private final long totalBytes;
    private final Job job;
    private final Map<String, String> md5 = new HashMap<>();
    private final Map<String, String> crc32 = new HashMap<>();
    private long doneBytes;

    /** @param totalBytes of all files that will be asked for, for the progress */
    FileSums(Path folder, long totalBytes, Job job) {
        this.folder = folder;
        this.totalBytes = totalBytes;
        this.job = job;
    }

    /** Takes the sums of a file as known: it was read already, and its bytes are those that were summed. */
    void know(String name, ImageSums sums) {
        md5.put(name, sums.md5());
        crc32.put(name, hex8(sums.crc32()));
        doneBytes += sums.lengthBytes();
    }

    private static String hex8(long crc) {
        return Long.toHexString(0x1_0000_0000L | crc).substring(1);
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    /** As lower-case hex digits. */
    String of(String name, Algorithm algorithm) throws IOException {
        if (!md5.containsKey(name)) {
            read(name);
        }
        Map<String, String> sums = algorithm == Algorithm.MD5 ? md5 : crc32;
        return sums.getOrDefault(name, "");
    }

    /** The MD5 sums of all files that were asked for, by name. */
    Map<String, String> allMd5() {
        return Map.copyOf(md5);
    }

    /**
     * The MD5 of everything in a folder, by name; of several files at once.
     *
     * @param folder nothing is in it if it is none
     * @param known sums that were taken already, by name
     */
    static Map<String, String> md5OfAll(Path folder, Map<String, String> known, Job job) throws IOException {
        Map<String, String> all = new TreeMap<>(known);
        if (!Files.isDirectory(folder)) {
            return all;
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> !known.containsKey(nameOf(file)))
                    .sorted()
                    .toList();
        }
        int[] done = {0};
        OrderedWork.run(job.named("md5"), files.size(), () -> new Summer(files, job), sum -> {
            all.put(nameOf(files.get(done[0])), sum);
            job.progress().at("Reading back", ++done[0], files.size());
        });
        return all;
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Takes the MD5 of the files by their numbers. */
    private record Summer(List<Path> files, Job job) implements OrderedWork.Producer<String> {
        @Override
        public String produce(long number) throws IOException {
            Path file = files.get((int) number);
            return Files.isRegularFile(file) ? FileDigest.md5(file, read -> job.check()) : NO_FILE;
        }

        @Override
        public void close() {}
    }

    /** The MD5, which takes longest, is taken beside. */
    private void read(String name) throws IOException {
        MessageDigest digest = FileDigest.newMd5();
        var crc = new CRC32();
        try (InputStream in = Files.newInputStream(folder.resolve(name));
                Conveyor<byte[]> toMd5 = Conveyor.begin(
                        job.named("md5"), WAITING_BLOCKS, block -> FileDigest.update(digest, block, block.length))) {
            for (byte[] block = in.readNBytes(BLOCK_BYTES); block.length > 0; block = in.readNBytes(BLOCK_BYTES)) {
                job.check();
                toMd5.give(block);
                crc.update(block);
                doneBytes += block.length;
                job.progress().at("Reading back", Math.min(doneBytes, totalBytes), totalBytes);
            }
            toMd5.finish();
        }
        md5.put(name, FileDigest.hex(digest.digest()));
        crc32.put(name, hex8(crc.getValue()));
    }
}
