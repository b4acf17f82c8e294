package org.pregap.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.parallel.Job;
import org.pregap.parallel.OrderedWork;
import org.pregap.parallel.Progress;

class StagedFolderTest {
    @TempDir
    private Path parent;

    private Path target;

    @BeforeEach
    void nameTheTarget() {
        target = parent.resolve("Album");
    }

    @Test
    void getsItsNameOnlyWhenItIsComplete() throws IOException {
        try (StagedFolder folder = StagedFolder.begin(target, false)) {
            write(folder.path().resolve("DDP/IMAGE.DAT"), "new");
            assertThat(target).doesNotExist();
            assertThat(folder.path()).hasParent(parent);
            folder.commit();
        }
        assertThat(target.resolve("DDP/IMAGE.DAT")).hasContent("new");
        assertThat(names()).containsExactly("Album");
    }

    @Test
    void closedWithoutCommitItIsGone() throws IOException {
        try (StagedFolder folder = StagedFolder.begin(target, false)) {
            write(folder.path().resolve("a/b/c"), "half");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftIsRemovedAndNothingElse() throws IOException {
        write(parent.resolve(".Album.part.writing"), "");
        write(parent.resolve(".Album.part/DDP/IMAGE.DAT"), "half");
        write(parent.resolve(".Album.part1/IMAGE.DAT"), "of somebody who left no mark");
        Files.createDirectory(parent.resolve(".Album.part2"));
        write(parent.resolve(".Other.part/IMAGE.DAT"), "of another album");
        write(parent.resolve(".Other.part.writing"), "");
        StagedFolder.begin(target, false).close();
        assertThat(names()).containsExactly(".Album.part1", ".Album.part2", ".Other.part", ".Other.part.writing");
    }

    /** Marks as every moment of a run leaves them when it is the last one. */
    @Test
    void wheneverAProcessWasKilledNothingIsLeft() throws IOException {
        write(parent.resolve(".Album.part.writing"), "");
        write(parent.resolve(".Album.part1.writing"), "process 4711, mark 1\n");
        write(parent.resolve(".Album.part3.writing"), "process 4711, mark 1\n");
        Files.createDirectory(parent.resolve(".Album.part3"));
        write(parent.resolve(".Album.part4.writing"), "process 4711, mark 1\n");
        write(parent.resolve(".Album.part4/DDP/IMAGE.DAT"), "whole");
        StagedFolder.begin(target, false).close();
        assertThat(names()).isEmpty();
    }

    @Test
    void noNameIsTakenOfWhichSomebodyHasTheMark() throws IOException {
        WritingMark rival = WritingMark.take(parent.resolve(".Album.part"));
        try (StagedFolder folder = StagedFolder.begin(target, false)) {
            assertThat(folder.path()).isEqualTo(parent.resolve(".Album.part1"));
            assertThat(names()).containsExactly(".Album.part.writing", ".Album.part1", ".Album.part1.writing");
        }
        rival.remove();
        assertThat(names()).isEmpty();
    }

    @Test
    void aMarkThatWeMayNotWriteIsSomebodys() throws IOException {
        Path mark = Files.createFile(parent.resolve(".Album.part.writing"));
        Files.setPosixFilePermissions(mark, Set.of(PosixFilePermission.OWNER_READ));
        Assumptions.assumeFalse(Files.isWritable(mark), "an administrator may write everything");
        try (StagedFolder folder = StagedFolder.begin(target, false)) {
            assertThat(folder.path()).isEqualTo(parent.resolve(".Album.part1"));
        }
        assertThat(names()).containsExactly(".Album.part.writing");
    }

    @Test
    void theMarkIsTheSameWhicheverLinksLeadThere() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("folder"));
        Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
        try (StagedFolder first = StagedFolder.begin(folder.resolve("Album"), false)) {
            write(first.path().resolve("new"), "new");
            StagedFolder.begin(link.resolve("Album"), false).close();
            first.commit();
        }
        assertThat(folder.resolve("Album/new")).hasContent("new");
    }

    /** A folder of that name is no mark, and is nobody's business. */
    @Test
    void whatIsNoMarkIsLeftAlone() throws IOException {
        write(parent.resolve(".Album.part.writing/notes"), "notes");
        Files.createSymbolicLink(parent.resolve(".Album.part1.writing"), parent.resolve("nowhere"));
        try (StagedFolder folder = StagedFolder.begin(target, false)) {
            assertThat(folder.path()).isEqualTo(parent.resolve(".Album.part2"));
        }
        assertThat(names()).containsExactly(".Album.part.writing", ".Album.part1.writing");
    }

    @Test
    void whatOthersAreFillingStays() throws IOException {
        try (StagedFolder busy = StagedFolder.begin(target, false)) {
            StagedFolder.begin(target, false).close();
            assertThat(busy.path()).isDirectory();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void ofManyWhoReplaceAtOnceOneIsLeftWhole() throws IOException {
        write(target.resolve("file"), "old");
        var several = new Job(4, Progress.NONE);
        OrderedWork.run(
                several, 400, Replacing::new, ignored -> assertThat(ignored).isNotEmpty());
        assertThat(target.resolve("file")).content().matches("[0-9]+");
        assertThat(names()).containsExactly("Album");
    }

    private final class Replacing implements OrderedWork.Producer<String> {
        @Override
        public String produce(long number) throws IOException {
            try (StagedFolder folder = StagedFolder.begin(target, true)) {
                write(folder.path().resolve("file"), Long.toString(number));
                folder.commit();
                return "done";
            } catch (FileAlreadyExistsException refused) {
                return "refused";
            }
        }

        @Override
        public void close() {}
    }

    @Test
    void aNameThatIsTooLongIsToldAsItWasGiven() {
        Path tooLong = parent.resolve("n".repeat(250));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> StagedFolder.begin(tooLong, false).close())
                .satisfies(failure -> assertThat(failure.getFile()).isEqualTo(tooLong.toString()));
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void missingParentsAreMade() throws IOException {
        try (StagedFolder folder = StagedFolder.begin(parent.resolve("x/y/Album"), false)) {
            folder.commit();
        }
        assertThat(parent.resolve("x/y/Album")).isEmptyDirectory();
    }

    @Test
    void whatExistsIsRefused() throws IOException {
        write(target.resolve("old"), "old");
        assertThatExceptionOfType(ExistingFolderException.class)
                .isThrownBy(() -> StagedFolder.begin(target, false).close())
                .withMessage(target + ": exists already");
        assertThat(names()).containsExactly("Album");
        assertThat(target.resolve("old")).hasContent("old");
    }

    @Test
    void whatAppearsMeanwhileIsRefusedToo() throws IOException {
        try (StagedFolder folder = StagedFolder.begin(target, false)) {
            write(folder.path().resolve("new"), "new");
            write(target.resolve("other"), "other");
            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> folder.commit());
        }
        assertThat(target.resolve("other")).hasContent("other");
        assertThat(names()).containsExactly("Album");
    }

    @Test
    void aFileOrALinkIsNeverReplaced() throws IOException {
        write(target, "a file");
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> StagedFolder.begin(target, true).close());
        assertThat(target).hasContent("a file");
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(parent.resolve("link"), elsewhere);
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> StagedFolder.begin(link, true).close());
    }

    @Test
    void replacingLeavesOnlyTheNew() throws IOException {
        write(target.resolve("old"), "old");
        try (StagedFolder folder = StagedFolder.begin(target, true)) {
            write(folder.path().resolve("new"), "new");
            assertThat(target.resolve("old")).hasContent("old");
            folder.commit();
        }
        assertThat(target.resolve("new")).hasContent("new");
        assertThat(target.resolve("old")).doesNotExist();
        assertThat(names()).containsExactly("Album");
    }

    @Test
    void replacingIsGivenUpWithoutHarm() throws IOException {
        write(target.resolve("old"), "old");
        try (StagedFolder folder = StagedFolder.begin(target, true)) {
            write(folder.path().resolve("new"), "new");
        }
        assertThat(target.resolve("old")).hasContent("old");
        assertThat(names()).containsExactly("Album");
    }

    @Test
    void aReplacementThatCannotGetItsNameGivesTheOldOneBack() throws IOException {
        write(target.resolve("old"), "old");
        try (StagedFolder folder = StagedFolder.begin(target, true)) {
            write(folder.path().resolve("new"), "new");
            PathUtils.deleteDirectory(folder.path());
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> folder.commit());
        }
        assertThat(target.resolve("old")).hasContent("old");
    }

    @Test
    void aCrashBetweenTheTwoRenamesIsUndone() throws IOException {
        write(parent.resolve("Album.previous/old"), "old");
        assertThat(StagedFolder.recover(target)).isTrue();
        assertThat(target.resolve("old")).hasContent("old");
        assertThat(names()).containsExactly("Album");
        assertThat(StagedFolder.recover(target)).isFalse();
    }

    @Test
    void aCrashAfterTheRenamesNeedsNoRecovery() throws IOException {
        write(parent.resolve("Album.previous/old"), "old");
        write(target.resolve("new"), "new");
        assertThat(StagedFolder.recover(target)).isFalse();
        assertThat(target.resolve("new")).hasContent("new");
    }

    @Test
    void theNextReplacementClearsWhatACrashLeftBehind() throws IOException {
        write(parent.resolve("Album.previous/oldest"), "oldest");
        write(target.resolve("old"), "old");
        try (StagedFolder folder = StagedFolder.begin(target, true)) {
            write(folder.path().resolve("new"), "new");
            folder.commit();
        }
        assertThat(target.resolve("new")).hasContent("new");
        assertThat(names()).containsExactly("Album");
    }

    /** As a rival leaves them between its two renames: the only whole folder is the one that it put aside. */
    @Test
    void whatARivalPutAsideIsNotDeletedBeforeAnotherHasTheName() throws IOException {
        write(parent.resolve("Album.previous/old"), "old");
        PreviousFolder.delete(target);
        assertThat(names()).containsExactly("Album.previous");
        assertThat(parent.resolve("Album.previous/old")).hasContent("old");
        PreviousFolder.putAside(target);
        assertThat(names()).containsExactly("Album.previous");
        write(target.resolve("new"), "new");
        PreviousFolder.delete(target);
        assertThat(names()).containsExactly("Album");
        PreviousFolder.delete(target);
        assertThat(names()).containsExactly("Album");
    }

    @Test
    void anOldFolderThatWasBeingDeletedIsRemovedAndNotRestored() throws IOException {
        write(parent.resolve(".Album.part.writing"), "process 4711, mark 1\n");
        write(parent.resolve(".Album.part/DDP/IMAGE.DAT"), "half of the old one");
        assertThat(StagedFolder.recover(target)).isFalse();
        StagedFolder.begin(target, false).close();
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileOrLinkOfThePreviousNameIsNeitherDeletedNorFollowed() throws IOException {
        Path previous = parent.resolve("Album.previous");
        write(target.resolve("old"), "old");
        write(parent.resolve("precious/master"), "precious");
        Files.createSymbolicLink(previous, parent.resolve("precious"));
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> StagedFolder.begin(target, true).close());
        assertThat(previous).isSymbolicLink();
        assertThat(parent.resolve("precious/master")).hasContent("precious");
        Files.delete(previous);
        try (StagedFolder folder = StagedFolder.begin(target, true)) {
            write(previous, "somebody's notes");
            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> folder.commit());
        }
        assertThat(previous).hasContent("somebody's notes");
        assertThat(target.resolve("old")).hasContent("old");
    }

    @Test
    void aLeftoverWithoutMarkIsNeitherUsedNorInTheWay() throws IOException {
        Path leftover;
        try (StagedFolder crashed = StagedFolder.begin(target, false)) {
            leftover = crashed.path();
        }
        write(leftover.resolve("half"), "half");
        try (StagedFolder folder = StagedFolder.begin(target, false)) {
            assertThat(folder.path()).isNotEqualTo(leftover);
            folder.commit();
        }
        assertThat(target).isEmptyDirectory();
        assertThat(leftover.resolve("half")).hasContent("half");
    }

    @Test
    void twoAtOnceDoNotMeet() throws IOException {
        try (StagedFolder first = StagedFolder.begin(target, false);
                StagedFolder second = StagedFolder.begin(target, false)) {
            write(first.path().resolve("first"), "first");
            write(second.path().resolve("second"), "second");
            second.commit();
            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> first.commit());
        }
        assertThat(target.resolve("second")).hasContent("second");
        assertThat(target.resolve("first")).doesNotExist();
        assertThat(names()).containsExactly("Album");
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void onlyWhatHappensInsideIsExplained() throws IOException {
        try (StagedFolder staged = StagedFolder.begin(parent.resolve("out"), false)) {
            Path inside = staged.path().resolve("a.wav");
            assertThat(staged.explained(new NoSuchFileException(inside.toString())))
                    .isExactlyInstanceOf(FileSystemException.class)
                    .hasMessageStartingWith(inside + ": vanished");
            assertThat(staged.explained(new FormatException(inside.toString(), 4, "ends")))
                    .isInstanceOf(ReadBackException.class)
                    .hasMessageContaining("byte 4: ends");
            for (IOException other : List.of(
                    new NoSuchFileException(parent.resolve("a.wav").toString()),
                    new FormatException("a.wav", 4, "ends"),
                    new FormatException("no\0path", 4, "ends"),
                    new FileSystemException(inside.toString(), null, "No space left on device"))) {
                assertThat(staged.explained(other)).isSameAs(other);
            }
        }
    }
}
