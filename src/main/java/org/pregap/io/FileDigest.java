package org.pregap.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** The digest of a file or of bytes, as lower-case hex. */
public final class FileDigest {
    private static final int BLOCK_BYTES = 1 << 18;

    /** Java finds out that a digest is worth the processor's own instructions by counting calls; it shall count fast. */
    private static final int CALL_BYTES = 1 << 12;

    private FileDigest() {}

    /** @param read is told how many bytes were read, block by block; may throw to end it early */
    public static String sha256(Path file, LongConsumer read) throws IOException {
        return of(file, newSha256(), read);
    }

    /** @param read is told how many bytes were read, block by block; may throw to end it early */
    public static String md5(Path file, LongConsumer read) throws IOException {
        return of(file, newMd5(), read);
    }

    public static String sha256(byte[] content) {
        return hex(newSha256().digest(content));
    }

    public static String md5(byte[] content) {
        return hex(newMd5().digest(content));
    }

    public static MessageDigest newMd5() {
        return algorithm("MD5");
    }

    private static MessageDigest newSha256() {
        return algorithm("SHA-256");
    }

    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** Adds the first bytes of an array to a digest; faster than all at once. */
    public static void update(MessageDigest digest, byte[] bytes, int count) {
        for (int at = 0; at < count; at += CALL_BYTES) {
            digest.update(bytes, at, Math.min(CALL_BYTES, count - at));
        }
    }

    private static String of(Path file, MessageDigest digest, LongConsumer read) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                update(digest, block, got);
                read.accept(got);
            }
        } catch (IOException e) {
            throw FileFailure.on(file, e);
        }
        return hex(digest.digest());
    }

    private static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + name, e);
        }
    }
}
