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
import org.pregap.parallel.Job;

/** The checksums of the files in a folder; reads each file once, whatever number of sums is asked of it. */
final class FileSums {
    private static final String NO_FILE = "(no file)";
    private static final int BLOCK_BYTES = 1 << 18;

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
     * The MD5 of everything in a folder, by name.
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
            files = listed.filter(file -> !known.containsKey(String.valueOf(file.getFileName())))
                    .toList();
        }
        int done = 0;
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            all.put(name, Files.isRegularFile(file) ? FileDigest.md5(file, read -> job.check()) : NO_FILE);
            job.progress().at("Reading back", ++done, files.size());
        }
        return all;
    }

    private void read(String name) throws IOException {
        MessageDigest digest = FileDigest.newMd5();
        var crc = new CRC32();
        byte[] block = new byte[BLOCK_BYTES];
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                job.check();
                FileDigest.update(digest, block, got);
                crc.update(block, 0, got);
                doneBytes += got;
                job.progress().at("Reading back", Math.min(doneBytes, totalBytes), totalBytes);
            }
        }
        md5.put(name, FileDigest.hex(digest.digest()));
        crc32.put(name, hex8(crc.getValue()));
    }
}
