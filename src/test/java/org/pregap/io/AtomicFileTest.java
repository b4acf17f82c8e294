package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void aNewFileHoldsTheContent() throws IOException {
        AtomicFile.write(folder.resolve("new"), new byte[] {1, 2, 3});
        assertThat(folder.resolve("new")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(names()).containsExactly("new");
    }

    @Test
    void aNameMayBeAsLongAsTheDiskAllows() throws IOException {
        String longest = "n".repeat(255);
        AtomicFile.write(folder.resolve(longest), new byte[] {1});
        assertThat(names()).containsExactly(longest);
        Path tooLong = folder.resolve("n".repeat(256));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> AtomicFile.write(tooLong, new byte[] {1}))
                .withMessageStartingWith(tooLong + ": ");
        assertThat(names()).containsExactly(longest);
    }

    @Test
    void anOldFileIsReplacedWhole() throws IOException {
        Path file = Files.write(folder.resolve("old"), new byte[100]);
        AtomicFile.write(file, new byte[] {1});
        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(names()).containsExactly("old");
    }

    @Test
    void whatAKilledWriterLeftGoesAndWhatAnotherWritesStays() throws IOException {
        Path left = Files.write(folder.resolve(".new.123.part"), new byte[] {1});
        Path ofAnother = Files.write(folder.resolve(".new.x.124.part"), new byte[] {1});
        Path leftAtOnce = Files.write(folder.resolve(".new.125.part"), new byte[0]);
        try (PartFile underWay = PartFile.in(folder, "new")) {
            assertThat(left).doesNotExist();
            assertThat(leftAtOnce).doesNotExist();
            underWay.channel().write(ByteBuffer.wrap(new byte[] {1}));
            AtomicFile.write(folder.resolve("new"), new byte[] {2});
            assertThat(underWay.path()).exists();
        }
        assertThat(names())
                .containsExactlyInAnyOrder("new", ofAnother.getFileName().toString());
    }

    @Test
    void nothingIsHarmedWhereTheNameBelongsToAFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("name")).resolve("inside");
        Files.write(inside, new byte[] {7});
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> AtomicFile.write(folder.resolve("name"), new byte[] {1}))
                .withMessage(folder.resolve("name") + ": is a folder, not a file that can be written");
        assertThat(inside).hasBinaryContent(new byte[] {7});
        assertThat(names()).containsExactly("name");
    }

    @Test
    void aMissingFolderIsAnErrorAndIsNotMade() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> AtomicFile.write(folder.resolve("no/file"), new byte[] {1}))
                .withMessage(folder.resolve("no") + ": there is no such folder to write to");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void permissionsOfAnOldFileAreKept() throws IOException {
        assumePosix();
        Path file = Files.write(folder.resolve("old"), new byte[] {1});
        Set<PosixFilePermission> odd = PosixFilePermissions.fromString("rw-r-x--x");
        Files.setPosixFilePermissions(file, odd);
        AtomicFile.write(file, new byte[] {2});
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(odd);
    }

    @Test
    void aNewFileIsAsReadableAsAnyOther() throws IOException {
        assumePosix();
        Path ordinary = Files.createFile(folder.resolve("ordinary"));
        AtomicFile.write(folder.resolve("new"), new byte[] {2});
        assertThat(Files.getPosixFilePermissions(folder.resolve("new")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws IOException {
        assumePosix();
        Path target = Files.write(Files.createDirectory(folder.resolve("far")).resolve("target"), new byte[] {1});
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("far", "target"));
        AtomicFile.write(link, new byte[] {2});
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(target).hasBinaryContent(new byte[] {2});
        assertThat(names()).containsExactly("far", "link");
    }

    @Test
    void somethingThatCannotBeAFileIsAnIoError() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> AtomicFile.write(Path.of("/"), new byte[] {1}));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void assumePosix() {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }
}
