package org.pregap.workspace.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    @Test
    void theHomeFolderIsEnough() {
        assertThat(UserFolders.of(Map.of("HOME", "/home/a")))
                .isEqualTo(folders("/home/a/.config/pregap", "/home/a/.local/state/pregap"));
    }

    @Test
    void theEnvironmentMaySayOtherwise() {
        Map<String, String> environment = Map.of("HOME", "/home/a", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s");
        assertThat(UserFolders.of(environment)).isEqualTo(folders("/c/pregap", "/s/pregap"));
    }

    @Test
    void ourOwnVariableWins() {
        Map<String, String> environment =
                Map.of("PREGAP_CONFIG", "/mine", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s");
        assertThat(UserFolders.of(environment)).isEqualTo(folders("/mine", "/s/pregap"));
    }

    @Test
    void relativePathsDoNotCount() {
        assertThat(UserFolders.of(Map.of("PREGAP_CONFIG", "c", "XDG_CONFIG_HOME", "", "HOME", ".")))
                .isEqualTo(new UserFolders(Optional.empty(), Optional.empty()));
    }

    private static UserFolders folders(String config, String state) {
        return new UserFolders(Optional.of(Path.of(config)), Optional.of(Path.of(state)));
    }
}
