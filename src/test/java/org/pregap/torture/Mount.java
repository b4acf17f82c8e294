package org.pregap.torture;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small disk in memory, which only root may mount. */
final class Mount implements Closeable {
    private final Path folder;

    private Mount(Path folder) {
        this.folder = folder;
    }

    /** @return empty if this user may mount nothing, or the system knows no such disks */
    static Optional<Mount> of(Path folder, long kibibytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean mounted =
                did("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "pregap-torture", folder.toString());
        return mounted ? Optional.of(new Mount(folder)) : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** Gives it another size, with all that is in it. */
    void resize(long kibibytes) throws IOException, InterruptedException {
        remount("size=" + kibibytes + "k");
    }

    /** Root may write where the permissions forbid it, but not to a disk like this. */
    void forbidWriting() throws IOException, InterruptedException {
        remount("ro");
    }

    private void remount(String option) throws IOException, InterruptedException {
        Subjects.require(did("mount", "-o", "remount," + option, folder.toString()), "remount of " + option);
    }

    @Override
    public void close() throws IOException {
        try {
            if (!did("umount", folder.toString()) && !did("umount", "-l", folder.toString())) {
                throw new IOException(folder + " stays mounted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean did(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 && said.isEmpty();
    }
}
