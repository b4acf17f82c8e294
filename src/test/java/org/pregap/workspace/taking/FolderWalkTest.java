package org.pregap.workspace.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {
    @TempDir
    private Path folder;

    @Test
    void foldersComeInTheOrderOfNamesLikeFiles() throws IOException {
        file("cd10/a");
        file("cd2/10");
        file("cd2/9");
        file("cd1.txt");
        assertThat(names(walked(100))).containsExactly("cd1.txt", "cd2/9", "cd2/10", "cd10/a");
    }

    @Test
    void thereIsALimitToWhatIsSeenAndItIsSaid() throws IOException {
        for (int i = 1; i <= 12; i++) {
            file(Integer.toString(i));
        }
        FolderWalk walk = walked(10);
        assertThat(names(walk)).hasSize(10).endsWith("10");
        assertThat(walk.remarks()).containsExactly("only the first 10 files were looked at");
        assertThat(walked(12).remarks()).isEmpty();
    }

    @Test
    void itGoesNoDeeperThanAnybodyWould() throws IOException {
        file("a/".repeat(39) + "there");
        file("b/".repeat(40) + "too deep");
        FolderWalk walk = walked(100);
        assertThat(walk.files()).hasSize(1);
        assertThat(walk.remarks())
                .containsExactly(folder.resolve("b/".repeat(40)) + ": lies more than 40 folders deep");
    }

    @Test
    void aFolderHandedOverTwiceIsLookedIntoOnce() throws IOException {
        file("a");
        FolderWalk walk = walked(100);
        walk.add(folder);
        assertThat(names(walk)).containsExactly("a");
        assertThat(walk.remarks()).containsExactly(folder + ": leads to a folder that was looked into already");
    }

    @Test
    void aFolderThatIsGoneIsSaid() {
        FolderWalk walk = new FolderWalk(10, () -> {});
        walk.add(folder.resolve("gone"));
        assertThat(walk.remarks()).containsExactly(folder.resolve("gone") + ": there is no such file or folder");
    }

    private FolderWalk walked(int most) {
        FolderWalk walk = new FolderWalk(most, () -> {});
        walk.add(folder);
        return walk;
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    private List<String> names(FolderWalk walk) {
        return walk.files().stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }
}
