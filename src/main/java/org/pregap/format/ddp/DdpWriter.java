package org.pregap.format.ddp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.format.ddp.dialect.Md5Form;
import org.pregap.io.FileDigest;
import org.pregap.time.CdFrames;

/** Writes everything of a set but the image, which must be there already. */
public final class DdpWriter {
    private static final String CRC_FILE = "CHECKSUM.TXT";

    private DdpWriter() {}

    /**
     * Writes the files into a folder in which they do not exist yet.
     *
     * @param folder holds the image, by the name that its dialect gives it
     * @param sums of that image
     * @return the names of all files of the set, the image among them
     * @throws IllegalArgumentException if something does not fit its field, or the image does not end at the lead-out
     * @throws IOException if the image is missing, or a file exists already or cannot be written
     */
    public static Set<String> write(Path folder, DdpDescription description, ImageSums sums) throws IOException {
        Map<String, StreamBytes> files = files(description, sums);
        Path image = folder.resolve(description.dialect().files().image());
        long found = Files.size(image);
        if (found != sums.lengthBytes()) {
            throw new IOException(image + " has " + found + " bytes, " + sums.lengthBytes() + " were written");
        }
        for (Map.Entry<String, StreamBytes> file : files.entrySet()) {
            Files.write(
                    folder.resolve(file.getKey()),
                    file.getValue().toArray(),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        }
        Set<String> names = new TreeSet<>(files.keySet());
        names.add(description.dialect().files().image());
        return names;
    }

    /** The names of the files around an image, in the order in which they are written. */
    public static List<String> descriptors(DdpDescription description) {
        DdpDialect dialect = description.dialect();
        List<String> names = new ArrayList<>(List.of("DDPID", "DDPMS"));
        description.cdText().ifPresent(text -> names.add(dialect.files().cdText()));
        names.add(dialect.files().pq());
        names.add(dialect.files().md5());
        if (dialect.crc32()) {
            names.add(CRC_FILE);
        }
        return names;
    }

    /**
     * The same files as values: name and content, in the order in which checksum files list them.
     *
     * @throws IllegalArgumentException as {@link #write}
     */
    static Map<String, StreamBytes> files(DdpDescription description, ImageSums sums) {
        DdpDialect dialect = description.dialect();
        long imageCdFrames = sums.lengthBytes() / CdFrames.BYTES_EACH;
        if (imageCdFrames * CdFrames.BYTES_EACH != sums.lengthBytes()
                || imageCdFrames != description.leadOut().cdFrame()) {
            throw new IllegalArgumentException(
                    "an image of " + sums.lengthBytes() + " bytes does not end at " + description.leadOut());
        }
        var pq = new ByteArrayOutputStream();
        description.entries().forEach(entry -> pq.writeBytes(AsciiRecords.pq(entry)));

        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("DDPID", AsciiRecords.id(description.upcEan(), description.masterId()));
        files.put("DDPMS", map(description, pq.size(), imageCdFrames));
        text(description).ifPresent(text -> files.put(dialect.files().cdText(), text));
        files.put(dialect.files().pq(), pq.toByteArray());
        byte[] md5 = md5File(dialect, files, sums);
        byte[] crc = crcFile(dialect, files, sums);
        files.put(dialect.files().md5(), md5);
        if (dialect.crc32()) {
            files.put(CRC_FILE, crc);
        }
        Map<String, StreamBytes> result = new LinkedHashMap<>();
        files.forEach((name, content) -> result.put(name, StreamBytes.of(content)));
        return Collections.unmodifiableMap(result);
    }

    private static byte[] map(DdpDescription description, int pqBytes, long imageCdFrames) {
        DdpDialect dialect = description.dialect();
        var map = new ByteArrayOutputStream();
        text(description).ifPresent(text -> map.writeBytes(AsciiRecords.cdTextStream(dialect, text.length)));
        map.writeBytes(AsciiRecords.pqStream(dialect, pqBytes));
        map.writeBytes(AsciiRecords.imageStream(dialect, imageCdFrames, description.pauseCdFrames()));
        return map.toByteArray();
    }

    /** Some tools end the packs with a zero of their own, which counts as a part of the stream. */
    private static Optional<byte[]> text(DdpDescription description) {
        boolean tail = description.dialect().textTail();
        return description.cdText().map(text -> Arrays.copyOf(text.toArray(), text.length() + (tail ? 1 : 0)));
    }

    private static byte[] md5File(DdpDialect dialect, Map<String, byte[]> files, ImageSums sums) {
        Md5Form form = dialect.md5();
        var text = new StringBuilder();
        files.forEach((name, content) -> text.append(form.line(FileDigest.md5(content), name)));
        text.append(form.line(sums.md5(), dialect.files().image()));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] crcFile(DdpDialect dialect, Map<String, byte[]> files, ImageSums sums) {
        var text = new StringBuilder("[CRC32 Checksum]\n");
        files.forEach((name, content) -> {
            var crc = new CRC32();
            crc.update(content);
            text.append(name).append('=').append(hex8(crc.getValue())).append('\n');
        });
        text.append(dialect.files().image())
                .append('=')
                .append(hex8(sums.crc32()))
                .append('\n');
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex8(long crc) {
        return HexFormat.of().toHexDigits(crc, 8).toUpperCase(Locale.ROOT);
    }
}
